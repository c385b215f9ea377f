import { join } from 'node:path';
import type { CalendarDocument, CatalogueDocument, Field, Text } from '../../../engine/index.ts';
import type { SharedParts } from '../definitions/shared-parts.ts';
import { packageRoot } from '../package-root.ts';
import type { SystemDocument } from '../connectors/systems/index.ts';
import type { RegistryDocument } from '../registries/index.ts';
import { readDocuments } from './read-documents.ts';

/** The data that comes with the program: what `definitions/` holds. */
export interface Shipped {
  readonly catalogues: readonly CatalogueDocument[];
  /** The working calendar of the country. */
  readonly calendar: CalendarDocument;
  readonly shared: SharedParts;
  /** What groups of forms can name by `use`. */
  readonly fragments: readonly FragmentDocument[];
  /** Every version of every procedure, older versions first. */
  readonly procedures: readonly unknown[];
  readonly people: unknown;
  /** Registries that answer from data. */
  readonly registries: readonly RegistryDocument[];
  /** Systems that answer from data, in a demonstration. */
  readonly systems?: readonly SystemDocument[];
}

/** Fields that procedures share. */
export interface FragmentDocument {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly fields: readonly Field[];
}

interface PaperDocument {
  readonly id: string;
  readonly page: string;
  readonly template: unknown;
}

/** Reads the shipped data. Its shapes are proved by the tests that lie beside it. */
export function readShipped(folder = join(packageRoot, 'definitions')): Shipped {
  const read = (name: string): unknown[] => readDocuments(join(folder, name)).map(({ document }) => document);
  const papers = new Map((read('papers') as PaperDocument[]).map((paper) => [paper.id, paper]));
  const documents = read('fragments') as FragmentDocument[];
  const fragments = new Map(documents.map(({ id, fields }) => [id, fields]));
  const [calendar] = read('calendars') as CalendarDocument[];
  if (calendar === undefined) throw new Error(`no working calendar in ${join(folder, 'calendars')}`);
  return {
    catalogues: read('catalogues') as CatalogueDocument[],
    calendar,
    shared: { paper: (id) => papers.get(id), fragment: (id) => fragments.get(id) },
    fragments: documents,
    procedures: read('procedures').sort(byVersion),
    people: read('demo').find(hasPeople) ?? { people: [] },
    registries: read('registries') as RegistryDocument[],
    systems: read('connectors') as SystemDocument[],
  };
}

function byVersion(a: unknown, b: unknown): number {
  return versionOf(a) - versionOf(b);
}

function versionOf(document: unknown): number {
  const version =
    typeof document === 'object' && document !== null && 'version' in document ? document.version : 0;
  return typeof version === 'number' ? version : 0;
}

function hasPeople(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'people' in document;
}
