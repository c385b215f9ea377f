import { budgetOf, CalendarError, measureOf } from '../calendar/index.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import { run } from './clock-run.ts';
import { fixedEnd } from './fixed-end.ts';
import type { Clock } from './clock.ts';
import { isOverdue } from './read-clock.ts';

/**
 * Grants more time, in the unit of the clock. Only before the end: what has expired can only be restarted.
 *
 * Throws a CalendarError: `clock-not-running` after the end, `clock-expired` when it is late at that moment,
 * `deadline-amount-invalid` for nothing, less than nothing, or a part of a day on a clock of whole days.
 */
export function extendClock(clock: Clock, by: number, at: Instant, calendar: WorkingCalendar): Clock {
  refuseEnded(clock);
  if (isOverdue(clock, at)) throw new CalendarError('clock-expired', { deadline: clock.deadline });
  if (by === 0) throw new CalendarError('deadline-amount-invalid', { amount: by });
  return withBudget(clock, clock.amount, clock.extension + by, by, calendar);
}

/**
 * Changes the amount and keeps what is used, as when a case moves to a definition with another deadline or a
 * longer procedure turns out to apply. A shorter amount may make the clock due at once; a longer one may undo lateness.
 *
 * Throws a CalendarError: `clock-not-running` after the end, `deadline-amount-invalid`.
 */
export function changeAmount(clock: Clock, amount: number, calendar: WorkingCalendar): Clock {
  refuseEnded(clock);
  return amount === clock.amount ? clock : withBudget(clock, amount, clock.extension, amount, calendar);
}

/**
 * Moves the end of a clock that ends at a moment of the case: an appointment was put off. An end that lies ahead of
 * `at` undoes lateness. Throws a CalendarError `clock-not-running` after the end.
 */
export function changeEnd(clock: Clock, end: CalendarDate, at: Instant, calendar: WorkingCalendar): Clock {
  refuseEnded(clock);
  const fixed = fixedEnd(end);
  if (fixed.until === clock.until) return clock;
  const moved: Clock = { ...clock, ...fixed, lateSince: fixed.until > at ? null : clock.lateSince };
  return clock.runningSince === null ? moved : run(moved, clock.runningSince, calendar);
}

function withBudget(
  clock: Clock,
  amount: number,
  extension: number,
  checked: number,
  calendar: WorkingCalendar,
): Clock {
  const { unit, measure, used } = clock;
  if (measureOf(unit, checked) !== measure && measure !== 'officeTime')
    throw new CalendarError('deadline-amount-invalid', { amount: checked });
  const budget = budgetOf(unit, amount + extension, measure, calendar);
  const lateSince = budget > used ? null : clock.lateSince;
  const changed: Clock = { ...clock, amount, extension, budget, lateSince };
  return clock.runningSince === null ? changed : run(changed, clock.runningSince, calendar);
}

function refuseEnded(clock: Clock): void {
  if (clock.state === 'stopped' || clock.state === 'fired')
    throw new CalendarError('clock-not-running', { deadline: clock.deadline });
}
