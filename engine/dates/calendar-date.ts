/**
 * A day of the calendar in Vietnam (Asia/Ho_Chi_Minh), written `yyyy-mm-dd`. Dates compare as plain strings.
 *
 * @example '2026-11-20'
 */
export type CalendarDate = string;

/** The three numbers of a date; months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days of a month (1–12), 29 February included in leap years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a value is a date that exists, from year 1 to 9999.
 *
 * @example isCalendarDate('2026-02-29') // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const { year, month, day } = numbersOf(value);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The numbers of a date. Throws a RangeError with the value when it is no date. */
export function partsOf(date: CalendarDate): DateParts {
  if (!isCalendarDate(date)) throw new RangeError(`not a date: ${String(date)}`);
  return numbersOf(date);
}

/** The date of three numbers. Throws a RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isCalendarDate(date)) throw new RangeError(`not a date: ${date}`);
  return date;
}

/** Days since 1970-01-01 (negative before). Throws a RangeError when the value is no date. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  // Years begin in March here, so that the leap day is the last day of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number; the inverse of `dayNumberOf`. Throws a RangeError outside years 1 to 9999. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** Day of the week of a day number, 1 for Monday to 7 for Sunday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

function numbersOf(text: string): DateParts {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
