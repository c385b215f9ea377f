import { dateOfDayNumber, dayNumberOf, isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/**
 * A moment, as ISO 8601 in UTC with milliseconds. Instants compare as plain strings.
 *
 * @example '2026-11-20T02:10:00.000Z'
 */
export type Instant = string;

/** A time of day in Vietnam, `HH:mm`, from `00:00` to `24:00`. */
export type TimeOfDay = string;

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const MILLIS_PER_MINUTE = 60_000;
export const MILLIS_PER_DAY = 86_400_000;
/** Asia/Ho_Chi_Minh is UTC+7 the whole year, so no table of zones is needed. */
const OFFSET = 7 * 60 * MILLIS_PER_MINUTE;

/** Whether a value is an instant in the one form that is stored. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && CANONICAL.test(value) && isMoment(value);
}

/**
 * Milliseconds since 1970 of a moment, with any offset. Throws a RangeError for a text without an offset, which
 * would mean another moment on every machine.
 */
export function millisOf(instant: string): number {
  const millis = WITH_ZONE.test(instant) && isCalendarDate(instant.slice(0, 10)) ? Date.parse(instant) : NaN;
  if (Number.isNaN(millis)) throw new RangeError(`not an instant: ${String(instant)}`);
  return millis;
}

/** The instant of milliseconds since 1970. */
export function instantOf(millis: number): Instant {
  return new Date(millis).toISOString();
}

/**
 * A moment written with any offset, in the form that is stored.
 *
 * @example toInstant('2026-11-20T09:10:00+07:00') // '2026-11-20T02:10:00.000Z'
 */
export function toInstant(moment: string): Instant {
  return instantOf(millisOf(moment));
}

/** The date in Vietnam at a moment. */
export function localDateOf(instant: Instant): CalendarDate {
  return dateOfDayNumber(localDayNumberOf(millisOf(instant)));
}

/** The time in Vietnam at a moment, seconds cut off. */
export function localTimeOf(instant: Instant): TimeOfDay {
  const minutes = Math.floor(localMillisOfDay(millisOf(instant)) / MILLIS_PER_MINUTE);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment of a time of day on a date; `24:00` is the end of the day. */
export function instantAt(date: CalendarDate, time: TimeOfDay): Instant {
  return instantOf(millisOfDayNumber(dayNumberOf(date)) + minutesOf(time) * MILLIS_PER_MINUTE);
}

/** The first moment of a day. */
export function startOfDay(date: CalendarDate): Instant {
  return instantAt(date, '00:00');
}

/** The end of a day at 24:00 (Bộ luật Dân sự 2015, Điều 148 khoản 6): the next midnight. */
export function endOfDay(date: CalendarDate): Instant {
  return instantAt(date, '24:00');
}

/** The later of two instants. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a < b ? b : a;
}

/** Whether a value is a time of day, `24:00` excluded. */
export function isTimeOfDay(value: unknown): value is TimeOfDay {
  return typeof value === 'string' && TIME.test(value);
}

/** Minutes since midnight. Throws a RangeError when the value is no time. */
export function minutesOf(time: TimeOfDay): number {
  if (time !== '24:00' && !isTimeOfDay(time)) throw new RangeError(`not a time of day: ${String(time)}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Day number (see `dayNumberOf`) in Vietnam at milliseconds since 1970. */
export function localDayNumberOf(millis: number): number {
  return Math.floor((millis + OFFSET) / MILLIS_PER_DAY);
}

/** Milliseconds since the last midnight in Vietnam. */
export function localMillisOfDay(millis: number): number {
  return millis + OFFSET - localDayNumberOf(millis) * MILLIS_PER_DAY;
}

/** Milliseconds since 1970 at the midnight in Vietnam that begins a day. */
export function millisOfDayNumber(dayNumber: number): number {
  return dayNumber * MILLIS_PER_DAY - OFFSET;
}

function isMoment(text: string): boolean {
  return isCalendarDate(text.slice(0, 10)) && isTimeOfDay(text.slice(11, 16)) && text.slice(17, 19) < '60';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
