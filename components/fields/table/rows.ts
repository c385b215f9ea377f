import { rowIdKey } from '../../../engine/index.ts';
import type { CompiledField } from '../../../engine/index.ts';

/** A row of a table, as it is stored. */
export type Row = Readonly<Record<string, unknown>>;

export function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}

/** How many rows a table lies in, from its pointer: a heading of its rows stands that much deeper. */
export function depthOf(pointer: string): number {
  return pointer.split('/').filter((part) => /^\d+$/.test(part)).length;
}

/** The list without the item at `index`. */
export function without<T>(list: readonly T[], index: number): T[] {
  return [...list.slice(0, index), ...list.slice(index + 1)];
}

/** The list with an item put in at `index`. */
export function withInserted<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** The list with the item at `from` at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined) throw new RangeError(`no item ${from} in a list of ${list.length}`);
  return withInserted(without(list, from), to, item);
}

/** Whether nothing was answered in a row. */
export function isBlank(row: Row): boolean {
  return Object.entries(row).every(([key, value]) => key === rowIdKey || value === null);
}

/** A copy of a row without its files and signatures, which belong to one row only. */
export function copyOf(row: Row, columns: readonly CompiledField[]): Row {
  const kept = columns.filter(({ field }) => !['file', 'signature'].includes(field.type) && field.key in row);
  return Object.fromEntries(
    kept.map(({ field, fields }) => {
      const value = row[field.key];
      if (fields.length === 0) return [field.key, value];
      if (Array.isArray(value))
        return [field.key, (value as readonly Row[]).map((inner) => copyOf(inner, fields))];
      return [field.key, typeof value === 'object' && value !== null ? copyOf(value as Row, fields) : value];
    }),
  );
}
