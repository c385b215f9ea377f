import { isMasked, maskText, veil } from '../fields/index.ts';
import type { CompiledField, CompiledForm, DisplayRow, DisplaySection } from '../form/index.ts';

/**
 * Sections in which every answer that is to be masked is covered, whatever it holds: text, files, members, rows and
 * what a table adds up to.
 *
 * @param mayUnmask whether the person may see the field at the top of the form plain, on demand
 */
export function maskSections(
  form: CompiledForm,
  sections: readonly DisplaySection[],
  mayUnmask: (key: string) => boolean,
): readonly DisplaySection[] {
  const fields = coveringFields(form);
  if (fields.size === 0) return sections;
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => maskRow(row, fields.get(row.key), mayUnmask(row.key))),
  }));
}

function maskRow(row: DisplayRow, compiled: CompiledField | undefined, mayUnmask: boolean): DisplayRow {
  if (!compiled) return row;
  if (isMasked(compiled.field)) return covered(row, compiled, mayUnmask);
  const inner = byKey(compiled.fields);
  const inside = (rows: readonly DisplayRow[]): DisplayRow[] =>
    rows.map((one) => maskRow(one, inner.get(one.key), mayUnmask));
  const { totals, ...rest } = row;
  // A sum would tell of what is covered.
  const tells = totals !== undefined && !compiled.fields.some(({ field }) => isMasked(field));
  return {
    ...rest,
    ...(tells ? { totals } : {}),
    ...(row.members === undefined ? {} : { members: inside(row.members) }),
    ...(row.items === undefined
      ? {}
      : { items: row.items.map((item) => ({ ...item, rows: inside(item.rows) })) }),
  };
}

function covered(row: DisplayRow, { field }: CompiledField, mayUnmask: boolean): DisplayRow {
  const { files = [], members, items = [], totals: _totals, ...rest } = row;
  const isEmpty = row.value === '' && files.length === 0 && items.length === 0 && isBlank(members);
  if (isEmpty) return row;
  const text = row.value === '' || members !== undefined || row.items !== undefined ? '' : row.value;
  return { ...rest, value: text === '' ? veil : maskText(field, text), masked: { mayUnmask } };
}

function isBlank(rows: readonly DisplayRow[] = []): boolean {
  return rows.every(
    ({ value, files = [], members, items = [] }) =>
      value === '' && files.length === 0 && items.length === 0 && isBlank(members),
  );
}

const known = new WeakMap<CompiledForm, ReadonlyMap<string, CompiledField>>();

/** Fields at the top of a form that are masked or hold what is: most forms have none. */
function coveringFields(form: CompiledForm): ReadonlyMap<string, CompiledField> {
  const before = known.get(form);
  if (before) return before;
  const covers = ({ field, fields }: CompiledField): boolean => isMasked(field) || fields.some(covers);
  const all = form.pages.flatMap((page) => page.sections.flatMap((section) => section.fields));
  const found = byKey(all.filter(covers));
  known.set(form, found);
  return found;
}

function byKey(fields: readonly CompiledField[]): ReadonlyMap<string, CompiledField> {
  return new Map(fields.map((compiled) => [compiled.field.key, compiled]));
}
