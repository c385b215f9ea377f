import { addDays, type CalendarDate, type Json } from '../../../engine/index.ts';

type Row = Readonly<Record<string, Json>>;

/** Another value from a day on. */
interface ValueChange {
  readonly from: CalendarDate;
  readonly value: Json;
  /** The decision that sets it; absent: none is named. */
  readonly source?: string;
  /** The keys for which alone it counts, where the row stands for more; absent: for all that the row stands for. */
  readonly key?: readonly string[];
}

/**
 * The rows of a parameter with another value of one row from a day on: the row as it is ends the day before. Where
 * that row begins on the very day, its value is replaced. The new row stands in the order of dates that the table has:
 * after the old one, unless the table names the newest first. Where only some of what the row stands for changes, a row
 * of its own goes before it, and the row stays for the rest.
 *
 * @returns null where the row is not in force on the day
 * @example changedFrom([{ value: 1 }], 0, { from: '2026-07-01', value: 2 })
 * // [{ to: '2026-06-30', value: 1 }, { from: '2026-07-01', value: 2 }]
 */
export function changedFrom(
  rows: readonly Json[],
  index: number,
  { from, value, source, key: only }: ValueChange,
): readonly Json[] | null {
  const row = rows[index];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
  const { key, from: begins, to: ends, ...rest } = row as Row;
  const isBefore = typeof begins === 'string' && from < begins;
  const isAfter = typeof ends === 'string' && from > ends;
  if (isBefore || isAfter) return null;
  const { source: _old, value: _value, ...others } = rest;
  const isNarrower = only !== undefined && JSON.stringify(only) !== JSON.stringify(key);
  const changed: Row = {
    ...(isNarrower ? { key: only } : key === undefined ? {} : { key }),
    from,
    ...(ends === undefined ? {} : { to: ends }),
    value,
    ...(source === undefined ? {} : { source }),
    ...others,
  };
  if (isNarrower) return rows.toSpliced(index, 0, changed);
  if (begins === from) return rows.toSpliced(index, 1, changed);
  const old: Row = {
    ...(key === undefined ? {} : { key }),
    ...(begins === undefined ? {} : { from: begins }),
    to: addDays(from, -1),
    ...rest,
  };
  return rows.toSpliced(index, 1, ...(isNewestFirst(rows, index) ? [changed, old] : [old, changed]));
}

/** Whether the rows with the keys of a row name the newest first, as far as they tell. */
function isNewestFirst(rows: readonly Json[], index: number): boolean {
  const keyOf = (row: Json | undefined): string => JSON.stringify(((row ?? {}) as Row)['key'] ?? []);
  const beginOf = (row: Json | undefined): string => {
    const { from } = (row ?? {}) as Row;
    return typeof from === 'string' ? from : '';
  };
  const same = rows.filter((row) => keyOf(row) === keyOf(rows[index]));
  return same.length > 1 && beginOf(same[0]) > beginOf(same.at(-1));
}

/**
 * The row that already counts for some keys on a day, before another row is come to: that one has to be changed
 * instead. -1 where there is none.
 *
 * @example rowBefore([{ key: ['68', '2'], value: 0 }, { key: ['*', '*'], value: 1 }], 1, ['68', '2'], '2026-12-01') // 0
 */
export function rowBefore(
  rows: readonly Json[],
  index: number,
  key: readonly string[],
  day: CalendarDate,
): number {
  return rows.slice(0, index).findIndex((row) => {
    const { key: own, to } = (row ?? {}) as Row;
    const isOver = typeof to === 'string' && to < day;
    return !isOver && Array.isArray(own) && own.every((part, place) => part === '*' || part === key[place]);
  });
}
