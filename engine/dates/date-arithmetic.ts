import { dateOf, dateOfDayNumber, dayNumberOf, daysInMonth, partsOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The date a number of days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + whole(days));
}

/**
 * The date a number of months later (or earlier). A day that the month does not have becomes its last day
 * (Bộ luật Dân sự 2015, Điều 148).
 *
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + whole(months);
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The date a number of years later (or earlier); 29 February becomes 28 February where there is none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, whole(years) * 12);
}

/** Days from `from` to `to`, negative when `to` lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/**
 * Whole months from `from` to `to`: the largest number of months that can be added to the earlier date without
 * passing the later one, negative when `to` lies before.
 *
 * @example monthsBetween('2026-01-31', '2026-02-28') // 1
 */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) {
    const months = monthsBetween(to, from);
    return months === 0 ? 0 : -months;
  }
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * Whole years from `from` to `to`, as an age is counted.
 *
 * @example yearsBetween('2008-11-21', '2026-11-20') // 17
 */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const years = Math.trunc(monthsBetween(from, to) / 12);
  return years === 0 ? 0 : years;
}

/** Negative, zero or positive as `a` lies before, on or after `b`; for sorting dates, months or instants. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return value;
}
