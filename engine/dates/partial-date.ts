import { daysInMonth, isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** A month, `yyyy-mm`. */
export type YearMonth = string;

/** A date that old civil records know only in part: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export type PartialDate = string;

/** Whether a value is a month that exists. */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) && isCalendarDate(`${value}-01`);
}

/** Whether a value is a date known in full, to the month, or to the year. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string') return false;
  if (/^\d{4}$/.test(value)) return value !== '0000';
  return isYearMonth(value) || isCalendarDate(value);
}

/** The first day that a partial date can mean. Throws a RangeError when it is none. */
export function earliestOf(date: PartialDate): CalendarDate {
  const known = checked(date);
  if (known.length === 4) return `${known}-01-01`;
  return known.length === 7 ? `${known}-01` : known;
}

/**
 * The last day that a partial date can mean. Throws a RangeError when it is none.
 *
 * @example latestOf('2024-02') // '2024-02-29'
 */
export function latestOf(date: PartialDate): CalendarDate {
  const known = checked(date);
  if (known.length === 4) return `${known}-12-31`;
  if (known.length === 10) return known;
  const last = daysInMonth(Number(known.slice(0, 4)), Number(known.slice(5, 7)));
  return `${known}-${last}`;
}

function checked(date: PartialDate): PartialDate {
  if (!isPartialDate(date)) throw new RangeError(`not a date, month or year: ${String(date)}`);
  return date;
}
