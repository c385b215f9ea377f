import {
  dateOfDayNumber,
  dayNumberOf,
  instantOf,
  isCalendarDate,
  isTimeOfDay,
  isYearMonth,
  localDayNumberOf,
  localMillisOfDay,
  millisOf,
  millisOfDayNumber,
} from '../dates/index.ts';

/** What a text says about time; `text` when it says nothing. */
export type TextKind = 'date' | 'month' | 'time' | 'dateTime' | 'text';

const dateTimePattern =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

const firstDay = dayNumberOf('0001-01-01');
const lastDay = dayNumberOf('9999-12-31');

/**
 * Which kind of moment a text is. Texts of different kinds cannot be compared: an answer that is no date must
 * not pass for an early one.
 *
 * @example kindOfText('2026-02-30') // 'text', since there is no such day
 */
export function kindOfText(text: string): TextKind {
  // Nearly all texts are no moments: a look at the first letter spares them the patterns.
  const first = text.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return 'text';
  if (text.length === 5) return isTimeOfDay(text) ? 'time' : 'text';
  if (text.length === 7) return isYearMonth(text) ? 'month' : 'text';
  if (text.length === 10) return isCalendarDate(text) ? 'date' : 'text';
  return epochOf(text) === null ? 'text' : 'dateTime';
}

/** Milliseconds since 1970 of a date-time text (with its offset); null when it is none. */
export function epochOf(text: string): number | null {
  if (text.length < 17 || text.charCodeAt(10) !== 84 || !dateTimePattern.test(text)) return null;
  if (!isCalendarDate(text.slice(0, 10))) return null;
  const epoch = millisOf(text);
  return isWithinYears(localDayNumberOf(epoch)) ? epoch : null;
}

/** The date-time text of milliseconds since 1970; null outside of the years 1 to 9999 in Vietnam. */
export function momentAt(epoch: number): string | null {
  if (!Number.isFinite(epoch)) return null;
  const day = localDayNumberOf(epoch);
  // One day less on each side, because the written form is in UTC.
  return day > firstDay && day < lastDay ? instantOf(Math.trunc(epoch)) : null;
}

/** The wall clock in Vietnam at an epoch. */
export function wallClock(epoch: number): { date: string; millis: number } {
  return { date: dateOfDayNumber(localDayNumberOf(epoch)), millis: localMillisOfDay(epoch) };
}

/** The moment of a wall clock in Vietnam. */
export function momentOfWallClock(date: string, millis: number): string | null {
  return momentAt(millisOfDayNumber(dayNumberOf(date)) + millis);
}

/** Whether a day number lies in the years 1 to 9999, outside of which there are no dates. */
export function isWithinYears(dayNumber: number): boolean {
  return Number.isInteger(dayNumber) && dayNumber >= firstDay && dayNumber <= lastDay;
}
