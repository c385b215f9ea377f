import { dueFrom } from '../calendar/index.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import { daysBetween, instantOf, laterOf, localDateOf, millisOf } from '../dates/index.ts';
import type { Instant } from '../dates/index.ts';
import type { Clock } from './clock.ts';

/**
 * What passes of a clock's budget from one moment to another: milliseconds of office time, or the days after
 * the day of the first moment through the day of the second. A day therefore counts exactly when the clock ran
 * as it began, and a hold that ends on the day it began costs and gives nothing.
 */
export function passed(clock: Clock, from: Instant, to: Instant, calendar: WorkingCalendar): number {
  if (to <= from) return 0;
  if (clock.measure === 'officeTime') return calendar.officeMillisBetween(from, to);
  const start = localDateOf(from);
  const end = localDateOf(to);
  return clock.measure === 'workingDays' ? calendar.workingDaysBetween(start, end) : daysBetween(start, end);
}

/** Lets a clock run from a moment, or from the time its epoch counts from if that is later. */
export function run(clock: Clock, from: Instant, calendar: WorkingCalendar): Clock {
  const runningSince = laterOf(from, clock.countsFrom);
  if (clock.until !== undefined)
    return {
      ...clock,
      state: 'running',
      runningSince,
      due: clock.until,
      dueDate: lastDay(clock, clock.until),
    };
  const due =
    clock.lateSince === null
      ? dueFrom(runningSince, Math.max(0, clock.budget - clock.used), clock.measure, calendar)
      : { due: clock.lateSince, date: lastDay(clock, clock.lateSince) };
  return { ...clock, state: 'running', runningSince, due: due.due, dueDate: due.date };
}

/** Takes what the current run used and leaves the clock without a due date. */
export function halt(clock: Clock, at: Instant, calendar: WorkingCalendar): Clock {
  const { runningSince, due, budget, used, lateSince } = clock;
  if (runningSince === null || due === null) return clock;
  const halted = { ...clock, state: 'held', runningSince: null, due: null, dueDate: null } as const;
  if (clock.until !== undefined) return { ...halted, lateSince: at >= due ? (lateSince ?? due) : lateSince };
  const elapsed = used + passed(clock, runningSince, at, calendar);
  if (lateSince !== null) return { ...halted, used: elapsed };
  if (at >= due)
    return { ...halted, used: budget + passed(clock, endingDay(clock, due), at, calendar), lateSince: due };
  // Days off after the last day belong to the deadline (Điều 148 khoản 5) but are not taken from the budget.
  return { ...halted, used: Math.max(used, Math.min(elapsed, budget)) };
}

/** A moment of the last day, from which lateness counts. */
export function endingDay(clock: Clock, due: Instant): Instant {
  // The end of a day is already the first moment of the next one.
  return clock.measure === 'officeTime' ? due : instantOf(millisOf(due) - 1);
}

function lastDay(clock: Clock, due: Instant): string {
  return localDateOf(endingDay(clock, due));
}
