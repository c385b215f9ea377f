import {
  dateOfDayNumber,
  dayNumberOf,
  instantOf,
  localDayNumberOf,
  localMillisOfDay,
  MILLIS_PER_MINUTE,
  millisOf,
  millisOfDayNumber,
} from '../dates/index.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import type { CalendarDocument, Holiday, OfficeSession } from './calendar-document.ts';
import { CalendarError } from './calendar-error.ts';
import { checkCalendar } from './check-calendar.ts';
import { dayTableOf } from './day-table.ts';
import { officeDayOf } from './office-day.ts';

/**
 * A calendar ready to count with. Every function throws a CalendarError `calendar-year-missing` when it would
 * need a year without data: a due date is never guessed.
 */
export interface WorkingCalendar {
  readonly id: string;
  readonly version: CalendarDate;
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** The holiday of a date, days in lieu included; undefined on other days. */
  readonly holidayOn: (date: CalendarDate) => Holiday | undefined;
  /** The first working day after a date. */
  readonly nextWorkingDay: (date: CalendarDate) => CalendarDate;
  /** The date itself when it is a working day, or the next one (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
  readonly workingDayFrom: (date: CalendarDate) => CalendarDate;
  /**
   * The n-th working day after a date, which is not counted itself (Điều 147 khoản 2); the n-th before it when
   * negative; for 0 the same as `workingDayFrom`. Whole numbers only.
   */
  readonly addWorkingDays: (date: CalendarDate, days: number) => CalendarDate;
  /** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
  readonly workingDaysBetween: (from: CalendarDate, to: CalendarDate) => number;
  /** Sessions of a date in order; none on a day off. */
  readonly officeHours: (date: CalendarDate) => readonly OfficeSession[];
  /** When the office closes on a date; on a day off, when it closes on the next working day. */
  readonly officeClose: (date: CalendarDate) => Instant;
  /** The moment by which office hours (0 or more, fractions allowed) have passed since another. */
  readonly addWorkingHours: (from: Instant, hours: number) => Instant;
  /** Office minutes from one moment to another, exact to the millisecond; negative when `to` lies before. */
  readonly workingMinutesBetween: (from: Instant, to: Instant) => number;
  /** `addWorkingHours` in whole milliseconds, for sums that must not lose anything. */
  readonly addOfficeMillis: (from: Instant, millis: number) => Instant;
  /** `workingMinutesBetween` in whole milliseconds. */
  readonly officeMillisBetween: (from: Instant, to: Instant) => number;
  /** Office time of one working day, in milliseconds. */
  readonly officeDayMillis: number;
}

/**
 * Prepares a calendar document, with the office hours of a province (by code) or the default ones.
 *
 * Throws a CalendarError `calendar-invalid` that lists the errors `checkCalendar` found.
 *
 * @example compileCalendar(vn).addWorkingDays('2026-11-20', 7) // '2026-12-02'
 */
export function compileCalendar(document: CalendarDocument, province?: string): WorkingCalendar {
  const errors = checkCalendar(document).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CalendarError('calendar-invalid', { calendar: document.id }, errors);
  const { officeHours, years } = document;
  const sessions =
    province !== undefined && Object.hasOwn(officeHours.byProvince, province)
      ? (officeHours.byProvince[province] ?? officeHours.default)
      : officeHours.default;
  const table = dayTableOf(document);
  const office = officeDayOf(sessions);
  const holidays = new Map(years.flatMap((year) => year.holidays.map((holiday) => [holiday.date, holiday])));

  const addWorkingDays = (date: CalendarDate, days: number): CalendarDate => {
    if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of working days: ${days}`);
    const start = dayNumberOf(date);
    const position = table.workingDaysBefore(start);
    // The day of the event is not counted, so a working day is skipped when going forward.
    const skipped = days > 0 && !table.isWorking(start) ? 1 : 0;
    return dateOfDayNumber(table.workingDayAt(position + days - skipped));
  };
  const workingDaysUntil = (date: CalendarDate): number => {
    const day = dayNumberOf(date);
    return table.workingDaysBefore(day) + (table.isWorking(day) ? 1 : 0);
  };
  const officeMillisUntil = (instant: Instant): number => {
    const millis = millisOf(instant);
    const day = localDayNumberOf(millis);
    const today = table.isWorking(day) ? office.elapsedAt(localMillisOfDay(millis)) : 0;
    return table.workingDaysBefore(day) * office.length + today;
  };
  const officeTimeFrom = (instant: Instant): Instant => {
    const millis = millisOf(instant);
    const day = localDayNumberOf(millis);
    const time = table.isWorking(day) ? office.officeTimeFrom(localMillisOfDay(millis)) : null;
    if (time !== null) return instantOf(millisOfDayNumber(day) + time);
    const next = table.workingDayAt(table.workingDaysBefore(day) + (table.isWorking(day) ? 1 : 0));
    return instantOf(millisOfDayNumber(next) + (office.officeTimeFrom(0) ?? 0));
  };
  const addOfficeMillis = (from: Instant, millis: number): Instant => {
    if (!Number.isSafeInteger(millis) || millis < 0)
      throw new RangeError(`not an office time in ms: ${millis}`);
    if (millis === 0) return officeTimeFrom(from);
    const target = officeMillisUntil(from) + millis;
    // The last moment of an office day belongs to that day, not to the next opening.
    const position = Math.ceil(target / office.length) - 1;
    const day = millisOfDayNumber(table.workingDayAt(position));
    return instantOf(day + office.timeAfter(target - position * office.length));
  };
  const officeMillisBetween = (from: Instant, to: Instant): number =>
    officeMillisUntil(to) - officeMillisUntil(from);

  return {
    id: document.id,
    version: document.version,
    isWorkingDay: (date) => table.isWorking(dayNumberOf(date)),
    holidayOn: (date) => holidays.get(date),
    nextWorkingDay: (date) => addWorkingDays(date, 1),
    workingDayFrom: (date) => addWorkingDays(date, 0),
    addWorkingDays,
    workingDaysBetween: (from, to) => workingDaysUntil(to) - workingDaysUntil(from),
    officeHours: (date) => (table.isWorking(dayNumberOf(date)) ? sessions : []),
    officeClose: (date) => instantOf(millisOfDayNumber(dayNumberOf(addWorkingDays(date, 0))) + office.close),
    addWorkingHours: (from, hours) => addOfficeMillis(from, Math.round(hours * 60 * MILLIS_PER_MINUTE)),
    workingMinutesBetween: (from, to) => officeMillisBetween(from, to) / MILLIS_PER_MINUTE,
    addOfficeMillis,
    officeMillisBetween,
    officeDayMillis: office.length,
  };
}
