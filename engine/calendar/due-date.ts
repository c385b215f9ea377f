import {
  addDays,
  endOfDay,
  localDateOf,
  localTimeOf,
  MILLIS_PER_MINUTE,
  startOfDay,
} from '../dates/index.ts';
import type { CalendarDate, Instant, TimeOfDay } from '../dates/index.ts';
import type { TimeUnit } from '../generated/definition-types.ts';
import { CalendarError } from './calendar-error.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The unit a deadline is written in, as the definition names it. */
export type DeadlineUnit = TimeUnit;

/**
 * How a deadline is counted. A part of a working day (0.5) is that part of the office time of a day, counted
 * from the moment as hours are; so such deadlines are measured in office time.
 */
export type DeadlineMeasure = 'workingDays' | 'calendarDays' | 'officeTime';

/** A deadline to be computed. */
export interface DueRequest {
  /** The moment of the event: receipt, acceptance, entry into a step. */
  readonly start: Instant;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  /** Receipt at or after this time on a working day counts as receipt on the next working day. */
  readonly cutoff?: TimeOfDay;
}

/** When a deadline ends. */
export interface DueMoment {
  /** The last day. */
  readonly date: CalendarDate;
  /** The end: 24:00 of the last day for days (Bộ luật Dân sự 2015, Điều 148 khoản 6), the moment for hours. */
  readonly due: Instant;
  /** When the result is promised: at the close of the office on the last day; for hours the same as `due`. */
  readonly appointment: Instant;
}

/**
 * Computes when a deadline ends.
 *
 * - The day of the event is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2). After receipt on a day off,
 *   the next working day is the first one; an amount of 0 ends on that day.
 * - Calendar days that end on a day off end with the next working day (Điều 148 khoản 5).
 * - Hours count from the moment (Điều 147 khoản 1), inside office hours only.
 * - The cut-off moves a receipt to the next working day; that day is then the uncounted day of the event.
 *
 * Throws a CalendarError: `deadline-amount-invalid`, `calendar-year-missing`.
 *
 * @example
 * dueOf({ start: toInstant('2026-11-20T10:00:00+07:00'), amount: 7, unit: 'workingDay' }, calendar).date
 * // '2026-12-02'
 */
export function dueOf(request: DueRequest, calendar: WorkingCalendar): DueMoment {
  const measure = measureOf(request.unit, request.amount);
  const budget = budgetOf(request.unit, request.amount, measure, calendar);
  return dueFrom(countedFrom(request.start, request.cutoff, calendar), budget, measure, calendar);
}

/** How an amount is counted. Throws a CalendarError `deadline-amount-invalid`. */
export function measureOf(unit: DeadlineUnit, amount: number): DeadlineMeasure {
  const whole = Number.isSafeInteger(amount);
  if (!Number.isFinite(amount) || amount < 0 || (unit === 'calendarDay' && !whole))
    throw new CalendarError('deadline-amount-invalid', { amount: String(amount) });
  if (unit === 'calendarDay') return 'calendarDays';
  return unit === 'workingDay' && whole ? 'workingDays' : 'officeTime';
}

/** An amount in the integer that is counted: days, or milliseconds of office time. */
export function budgetOf(
  unit: DeadlineUnit,
  amount: number,
  measure: DeadlineMeasure,
  calendar: WorkingCalendar,
): number {
  if (measure !== 'officeTime') return amount;
  return Math.round(amount * (unit === 'workingHour' ? 60 * MILLIS_PER_MINUTE : calendar.officeDayMillis));
}

/** The moment from which a deadline counts: the event, or the begin of the next working day after the cut-off. */
export function countedFrom(
  start: Instant,
  cutoff: TimeOfDay | undefined,
  calendar: WorkingCalendar,
): Instant {
  const date = localDateOf(start);
  const late = cutoff !== undefined && calendar.isWorkingDay(date) && localTimeOf(start) >= cutoff;
  return late ? startOfDay(calendar.nextWorkingDay(date)) : start;
}

/** When a budget of days or milliseconds of office time ends that counts from a moment. */
export function dueFrom(
  from: Instant,
  budget: number,
  measure: DeadlineMeasure,
  calendar: WorkingCalendar,
): DueMoment {
  if (measure === 'officeTime') {
    const due = calendar.addOfficeMillis(from, budget);
    return { date: localDateOf(due), due, appointment: due };
  }
  const start = localDateOf(from);
  const date =
    measure === 'workingDays'
      ? calendar.addWorkingDays(start, budget)
      : calendar.workingDayFrom(addDays(start, budget));
  return { date, due: endOfDay(date), appointment: calendar.officeClose(date) };
}
