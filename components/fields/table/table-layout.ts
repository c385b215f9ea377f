import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { inLanguage } from '../../../engine/index.ts';
import type { CompiledField, Field, FormEnvironment, Language, TableField } from '../../../engine/index.ts';

/** Columns that a line has room for. */
const MOST_COLUMNS = 5;

/** Kinds whose control is one short line. */
const SHORT: ReadonlySet<Field['type']> = new Set([
  'text',
  'integer',
  'number',
  'money',
  'select',
  'citizenId',
  'taxCode',
  'phone',
  'computed',
]);

/** Rows as cards, or as lines where the screen is wide. */
export function layoutOf({ field, fields }: CompiledField<TableField>): 'cards' | 'grid' {
  if (field.layout === 'cards') return 'cards';
  const simple = fields.every((column) => column.fields.length === 0 && column.field.type !== 'file');
  if (field.layout === 'grid') return simple && fields.length <= MOST_COLUMNS + 1 ? 'grid' : 'cards';
  // A column with help or one that comes and goes needs the room of a card.
  const short = fields.every(
    ({ field: column }) =>
      SHORT.has(column.type) && column.help === undefined && column.visible === undefined,
  );
  return simple && short && fields.length >= 2 && fields.length <= MOST_COLUMNS ? 'grid' : 'cards';
}

/** The names of the columns once, above all lines. Each control keeps its own for whoever hears it. */
export function gridHead({ fields }: CompiledField<TableField>, language: Language): TemplateResult {
  return html`<div class="grid-head" aria-hidden="true">
    ${fields.map(({ field }) => html`<span>${inLanguage(field.label, language)}</span>`)}
  </div>`;
}

/** Figures need no catalogue, and no day. */
export const noCatalogues: FormEnvironment = {
  today: '',
  now: '',
  outer: {},
  claims: {},
  catalogue: () => undefined,
};
