import type { WorkingCalendar } from '../calendar/index.ts';
import { MILLIS_PER_MINUTE } from '../dates/index.ts';
import type { Instant } from '../dates/index.ts';
import { endingDay, passed } from './clock-run.ts';
import type { Clock } from './clock.ts';

/** What is left of a clock at a moment. */
export interface Remainder {
  /** Days or office minutes left; negative by how much it is late. */
  readonly amount: number;
  readonly unit: 'workingDay' | 'calendarDay' | 'workingMinute';
  /** Late already, even where the amount is still 0: on the days off after the last day. */
  readonly late: boolean;
}

/** Whether a clock must fire at a moment. The due moment itself is already past the end. */
export function isDue(clock: Clock, now: Instant): boolean {
  return clock.state === 'running' && clock.due !== null && now >= clock.due;
}

/** Whether the deadline is, or at its end was, overdue. Lateness survives a later hold and the end of the clock. */
export function isOverdue(clock: Clock, now: Instant): boolean {
  if (clock.state === 'fired' || clock.lateSince !== null) return true;
  return clock.due !== null && (clock.endedAt ?? now) >= clock.due;
}

/** What is left at a moment; of a clock that has ended, at its end; of a held one, when the hold began. */
export function remainder(clock: Clock, now: Instant, calendar: WorkingCalendar): Remainder {
  const at = clock.endedAt ?? now;
  const left = leftOf(clock, at, calendar);
  const unit = clock.measure === 'officeTime' ? 'workingMinute' : unitOfDays[clock.measure];
  return {
    amount: clock.measure === 'officeTime' ? left / MILLIS_PER_MINUTE : left,
    unit,
    late: isOverdue(clock, now),
  };
}

/** The moment promised to the applicant: the close of the office on the last day, or the moment that is the end; null while held. */
export function appointmentOf(clock: Clock, calendar: WorkingCalendar): Instant | null {
  if (clock.due === null || clock.dueDate === null) return null;
  return clock.measure === 'officeTime' || clock.until !== undefined
    ? clock.due
    : calendar.officeClose(clock.dueDate);
}

const unitOfDays = { workingDays: 'workingDay', calendarDays: 'calendarDay' } as const;

function leftOf(clock: Clock, at: Instant, calendar: WorkingCalendar): number {
  const { budget, used, runningSince, due, until } = clock;
  if (until !== undefined)
    return at >= until
      ? 0 - passed(clock, endingDay(clock, until), at, calendar)
      : passed(clock, at, endingDay(clock, until), calendar);
  if (runningSince === null || due === null) return budget - used;
  if (clock.lateSince === null && at >= due) return 0 - passed(clock, endingDay(clock, due), at, calendar);
  const left = budget - used - passed(clock, runningSince, at, calendar);
  return clock.lateSince === null ? Math.max(0, left) : left;
}
