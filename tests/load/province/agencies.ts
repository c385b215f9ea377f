import type { CatalogueDocument } from '../../../engine/index.ts';

/** An agency of the province of the load: its code, and how codes of dossiers begin there. */
export interface Agency {
  readonly unit: string;
  readonly identifier: string;
  /** Agencies of one kind can take each other's place. */
  readonly kind: string;
}

/** As many agencies as a big province has. */
const AGENCIES = 300;

/** The agencies among which dossiers are spread, by code; the police of all provinces and communes next to each other. */
export function agenciesOf(catalogue: CatalogueDocument): ReadonlyMap<string, Agency> {
  const all = catalogue.entries.map(({ code, attributes }) => ({
    unit: code,
    identifier: textOf(attributes?.['identifier']),
    kind: textOf(attributes?.['kind']),
  }));
  const few = all.filter(({ kind }) => kind !== 'commune');
  const communes = all.filter(({ kind }) => kind === 'commune').slice(0, Math.max(0, AGENCIES - few.length));
  return new Map([...few, ...communes].map((agency) => [agency.unit, agency]));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
