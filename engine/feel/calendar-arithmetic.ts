import { addMonths, dateOfDayNumber, dayNumberOf, isCalendarDate } from '../dates/index.ts';
import { isWithinYears } from './moments.ts';

/** The date some days later (earlier when negative); null outside of the years 1 to 9999. */
export function daysLater(date: string, days: number): string | null {
  return isCalendarDate(date) ? dateAt(dayNumberOf(date) + days) : null;
}

/** The date of a day number; null outside of the years 1 to 9999. */
export function dateAt(dayNumber: number): string | null {
  return isWithinYears(dayNumber) ? dateOfDayNumber(dayNumber) : null;
}

/** The date some months later, on the last day of the month when that day does not exist; null as above. */
export function monthsLater(date: string, months: number): string | null {
  if (!isCalendarDate(date) || monthAt(monthIndex(date) + months) === null) return null;
  return addMonths(date, months);
}

/** Counts months from year 0, so that months can be subtracted. Takes a date or a month. */
export function monthIndex(dateOrMonth: string): number {
  return Number(dateOrMonth.slice(0, 4)) * 12 + Number(dateOrMonth.slice(5, 7)) - 1;
}

/** The month of an index; null outside of the years 1 to 9999. */
export function monthAt(index: number): string | null {
  if (!Number.isInteger(index) || index < 12 || index >= 120_000) return null;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
