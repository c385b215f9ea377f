import {
  CalendarError,
  dueFrom,
  measureOf,
  type DeadlineUnit,
  type WorkingCalendar,
} from '../calendar/index.ts';
import {
  addDays,
  endOfDay,
  instantOf,
  localDateOf,
  MILLIS_PER_MINUTE,
  millisOf,
  startOfDay,
  type CalendarDate,
  type Instant,
} from '../dates/index.ts';
import { endingDay } from './clock-run.ts';
import type { Clock } from './clock.ts';

/** Where a rung lies: before the end, after it, or when a share of the time is used. */
export interface RungPlace {
  readonly before?: number;
  readonly after?: number;
  readonly share?: number;
  /** Unit of `before` and `after`; absent: that of the clock. */
  readonly unit?: DeadlineUnit;
}

/**
 * The moment at which a clock comes to a rung as it runs now; null while it is held and once it has ended. A rung
 * that lies before the present run is come to when the run begins, so that none is lost by a pause.
 */
export function rungMoment(clock: Clock, place: RungPlace, calendar: WorkingCalendar): Instant | null {
  if (clock.state !== 'running' || clock.due === null || clock.runningSince === null) return null;
  const unit = place.unit ?? clock.unit;
  if (place.share !== undefined)
    return shareMoment(clock, clock.due, clock.runningSince, place.share, calendar);
  if (place.after !== undefined) return afterEnd(clock, clock.due, place.after, unit, calendar);
  const moment = beforeEnd(clock, clock.due, place.before ?? 0, unit, calendar);
  return moment < clock.runningSince ? clock.runningSince : moment;
}

/** Whole days before the end mean the opening of the office on that day: there is the day left to do something. */
function beforeEnd(
  clock: Clock,
  due: Instant,
  amount: number,
  unit: DeadlineUnit,
  calendar: WorkingCalendar,
): Instant {
  const last = localDateOf(endingDay(clock, due));
  const measure = measureOf(unit, amount);
  if (measure === 'workingDays') return openingOf(calendar.addWorkingDays(last, 0 - amount), calendar);
  if (measure === 'calendarDays') return openingOf(addDays(last, 0 - amount), calendar);
  const start = clock.countsFrom;
  const millis = unit === 'workingHour' ? 60 * MILLIS_PER_MINUTE : calendar.officeDayMillis;
  const left = calendar.officeMillisBetween(start, due) - Math.round(amount * millis);
  return left <= 0 ? start : calendar.addOfficeMillis(start, left);
}

function afterEnd(
  clock: Clock,
  due: Instant,
  amount: number,
  unit: DeadlineUnit,
  calendar: WorkingCalendar,
): Instant {
  if (amount === 0) return due;
  const measure = measureOf(unit, amount);
  if (measure !== 'officeTime') return dueFrom(endingDay(clock, due), amount, measure, calendar).due;
  const millis = unit === 'workingHour' ? 60 * MILLIS_PER_MINUTE : calendar.officeDayMillis;
  return calendar.addOfficeMillis(due, Math.round(amount * millis));
}

/** A part of a day is that part of the office time of the day (of a day off: of its 24 hours). */
function shareMoment(
  clock: Clock,
  due: Instant,
  since: Instant,
  share: number,
  calendar: WorkingCalendar,
): Instant {
  if (share >= 1) return due;
  // A tenth of ten days is one day, whatever binary fractions make of it.
  const left = Math.round((clock.budget * share - clock.used) * 1e6) / 1e6;
  if (left <= 0 || clock.lateSince !== null) return since;
  const moment = usedUp(clock, since, left, calendar);
  return moment > due ? due : moment;
}

function usedUp(clock: Clock, since: Instant, left: number, calendar: WorkingCalendar): Instant {
  if (clock.measure === 'officeTime') return calendar.addOfficeMillis(since, Math.ceil(left));
  const start = localDateOf(since);
  const dayAfter = (days: number): CalendarDate =>
    clock.measure === 'workingDays' ? calendar.addWorkingDays(start, days) : addDays(start, days);
  const whole = Math.floor(left);
  if (whole === left) return endOfDay(dayAfter(whole));
  const day = dayAfter(whole + 1);
  const part = left - whole;
  return calendar.isWorkingDay(day)
    ? calendar.addOfficeMillis(startOfDay(day), Math.ceil(part * calendar.officeDayMillis))
    : instantOf(millisOf(startOfDay(day)) + Math.ceil(part * 24 * 60 * MILLIS_PER_MINUTE));
}

/** When the office opens on a date; the begin of a day off, and of a day of a year whose calendar nobody has yet. */
function openingOf(date: CalendarDate, calendar: WorkingCalendar): Instant {
  const start = startOfDay(date);
  try {
    return calendar.isWorkingDay(date) ? calendar.addOfficeMillis(start, 0) : start;
  } catch (error) {
    if (error instanceof CalendarError) return start;
    throw error;
  }
}
