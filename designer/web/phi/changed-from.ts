import { addDays, type CalendarDate, type Json } from '../../../engine/index.ts';

type Row = Readonly<Record<string, Json>>;

/** Another value from a day on. */
interface ValueChange {
  readonly from: CalendarDate;
  readonly value: Json;
  /** The decision that sets it; absent: none is named. */
  readonly source?: string;
}

/**
 * The rows of a parameter with another value of one row from a day on: the row as it is ends the day before. Where
 * that row begins on the very day, its value is replaced.
 *
 * @returns null where the row is not in force on the day
 * @example changedFrom([{ value: 1 }], 0, { from: '2026-07-01', value: 2 })
 * // [{ from: '2026-07-01', value: 2 }, { to: '2026-06-30', value: 1 }]
 */
export function changedFrom(
  rows: readonly Json[],
  index: number,
  { from, value, source }: ValueChange,
): readonly Json[] | null {
  const row = rows[index];
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
  const { key, from: begins, to: ends, ...rest } = row as Row;
  const isBefore = typeof begins === 'string' && from < begins;
  const isAfter = typeof ends === 'string' && from > ends;
  if (isBefore || isAfter) return null;
  const { source: _old, value: _value, ...others } = rest;
  const changed: Row = {
    ...(key === undefined ? {} : { key }),
    from,
    ...(ends === undefined ? {} : { to: ends }),
    value,
    ...(source === undefined ? {} : { source }),
    ...others,
  };
  if (begins === from) return rows.toSpliced(index, 1, changed);
  const old: Row = {
    ...(key === undefined ? {} : { key }),
    ...(begins === undefined ? {} : { from: begins }),
    to: addDays(from, -1),
    ...rest,
  };
  return rows.toSpliced(index, 1, changed, old);
}
