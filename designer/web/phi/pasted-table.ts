import { foldText } from '../../../engine/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { Choice } from '../parts/thing-names.ts';
import { readCell, type CellKind, type CellMistake } from './parameter-cell.ts';

/** What a pasted column is: a key of the table by its number, another part of a row, or nothing. */
export type ColumnRole = `key${number}` | 'from' | 'to' | 'value' | 'source' | '';

/** The table that rows are pasted into. */
export interface PasteTarget {
  /** Names of its keys. */
  readonly keys: readonly string[];
  /** Type of its values. */
  readonly type: CellKind;
  /** What each key can be, by name, so that names are read as their codes; null where nobody knows. */
  readonly choices?: readonly (readonly Choice[] | null)[];
}

/** A pasted cell: its text, and what is wrong with it. */
interface PastedCell {
  readonly text: string;
  readonly mistake: CellMistake | null;
}

/** Pasted rows as they will be, with what is wrong. */
interface PastedRows {
  /** The cells that were pasted, without the heading. */
  readonly cells: readonly (readonly PastedCell[])[];
  /** The rows; those with mistakes are left out. */
  readonly rows: readonly Json[];
  readonly mistakes: number;
}

/** Whether the first row names the columns: it says nothing that could be a value of the table. */
function hasHeading(cells: readonly (readonly string[])[], { type }: PasteTarget): boolean {
  const [first = [], ...others] = cells;
  if (others.length === 0) return false;
  const reads = (row: readonly string[]): boolean =>
    row.some((text) => text.trim() !== '' && 'value' in readCell(text, type));
  return type === 'text'
    ? first.some((text) => headings.has(foldText(text)))
    : !reads(first) && others.every(reads);
}

const headings: ReadonlyMap<string, ColumnRole> = new Map([
  ['tu ngay', 'from'],
  ['tu', 'from'],
  ['from', 'from'],
  ['den ngay', 'to'],
  ['den', 'to'],
  ['to', 'to'],
  ['gia tri', 'value'],
  ['muc', 'value'],
  ['muc thu', 'value'],
  ['so tien', 'value'],
  ['value', 'value'],
  ['can cu', 'source'],
  ['source', 'source'],
]);

/** What each pasted column most likely is: by its heading, else in the order of the table. */
export function guessRoles(
  cells: readonly (readonly string[])[],
  target: PasteTarget,
): readonly ColumnRole[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const keys = target.keys.map((_key, index): ColumnRole => `key${index}`);
  const orders: readonly (readonly ColumnRole[])[] = [
    [...keys, 'value'],
    [...keys, 'value', 'source'],
    [...keys, 'from', 'value', 'source'],
    [...keys, 'from', 'to', 'value', 'source'],
  ];
  const order = orders.find((one) => one.length === width) ?? orders.at(-1) ?? [];
  const inOrder = Array.from({ length: width }, (_one, index): ColumnRole => order[index] ?? '');
  if (!hasHeading(cells, target)) return inOrder;
  const named = (cells[0] ?? []).map((text): ColumnRole => {
    const folded = foldText(text.trim());
    const key = target.keys.findIndex(
      (one) => foldText(one.replaceAll('_', ' ')) === folded || one === text.trim(),
    );
    return key >= 0 ? `key${key}` : (headings.get(folded) ?? '');
  });
  return named.includes('value') ? inOrder.map((_one, index) => named[index] ?? '') : inOrder;
}

/** The pasted rows, read by what their columns are. */
export function readPasted(
  cells: readonly (readonly string[])[],
  roles: readonly ColumnRole[],
  target: PasteTarget,
): PastedRows {
  const body = hasHeading(cells, target) ? cells.slice(1) : cells;
  const rows: Json[] = [];
  let mistakes = 0;
  const read = body.map((row) => {
    const found = roles.map((role, index) => cellOf(row[index] ?? '', role, target));
    const wrong = found.filter(({ mistake }) => mistake !== null).length;
    mistakes += wrong;
    if (wrong === 0) rows.push(rowOf(row, roles, target));
    return found;
  });
  return { cells: read, rows, mistakes: roles.includes('value') ? mistakes : mistakes + 1 };
}

function cellOf(text: string, role: ColumnRole, { type }: PasteTarget): PastedCell {
  const read = role === '' ? { value: undefined } : readCell(text, kindOf(role, type));
  if ('mistake' in read) return { text, mistake: read.mistake };
  return { text, mistake: role === 'value' && read.value === undefined ? 'missing' : null };
}

function kindOf(role: ColumnRole, type: CellKind): CellKind {
  if (role === 'value') return type;
  if (role === 'from' || role === 'to') return 'date';
  return role === 'source' ? 'text' : 'key';
}

/** The code that a pasted name means; what names nothing is taken for a code. */
function codeMeant(text: Json | undefined, choices: readonly Choice[] | null | undefined): Json | undefined {
  if (typeof text !== 'string' || choices == null || choices.some(({ value }) => value === text)) return text;
  return choices.find(({ label }) => foldText(label) === foldText(text))?.value ?? text;
}

function rowOf(
  row: readonly string[],
  roles: readonly ColumnRole[],
  { keys, type, choices }: PasteTarget,
): Json {
  const valueOf = (role: ColumnRole): Json | undefined => {
    const index = roles.indexOf(role);
    const read = index < 0 ? { value: undefined } : readCell(row[index] ?? '', kindOf(role, type));
    return 'value' in read ? read.value : undefined;
  };
  const found: Record<string, Json> = {};
  if (keys.length > 0)
    found['key'] = keys.map((_key, index) => codeMeant(valueOf(`key${index}`), choices?.[index]) ?? '*');
  for (const role of ['from', 'to', 'value', 'source'] as const) {
    const value = valueOf(role);
    if (value !== undefined) found[role] = value;
  }
  return found;
}
