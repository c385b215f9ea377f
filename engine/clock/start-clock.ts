import { budgetOf, countedFrom, measureOf } from '../calendar/index.ts';
import { fixedEnd } from './fixed-end.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import type { Instant } from '../dates/index.ts';
import { run } from './clock-run.ts';
import type { Clock, ClockStart } from './clock.ts';

/**
 * A running clock with its due date. Throws a CalendarError: `deadline-amount-invalid`, `calendar-year-missing`.
 *
 * @example
 * startClock({ id: 'c1', deadline: 'giai_quyet', unit: 'workingDay', amount: 7, effect: 'statutory', at }, calendar)
 */
export function startClock(start: ClockStart, calendar: WorkingCalendar): Clock {
  const { id, deadline, unit, amount, cutoff, effect, at } = start;
  const measure = measureOf(unit, amount);
  const clock: Clock = {
    id,
    deadline,
    epoch: 1,
    unit,
    amount,
    extension: 0,
    ...(cutoff === undefined ? {} : { cutoff }),
    effect,
    measure,
    budget: budgetOf(unit, amount, measure, calendar),
    startedAt: at,
    countsFrom: countedFrom(at, cutoff, calendar),
    holds: [],
    ledger: [],
    used: 0,
    runningSince: null,
    dueDate: null,
    due: null,
    lateSince: null,
    endedAt: null,
    state: 'held',
  };
  return run(start.until === undefined ? clock : { ...clock, ...fixedEnd(start.until) }, at, calendar);
}

/**
 * Begins a new epoch with the full amount (Nghị định 61/2018, Điều 19 khoản 4: the time counts from zero again
 * once the dossier is complete). Extensions lapse, lateness is forgotten, a clock that had ended comes back. Reasons
 * that still hold the clock go on holding it. Throws as `startClock` does.
 */
export function restartClock(clock: Clock, at: Instant, calendar: WorkingCalendar): Clock {
  const restarted: Clock = {
    ...clock,
    epoch: clock.epoch + 1,
    extension: 0,
    budget: budgetOf(clock.unit, clock.amount, clock.measure, calendar),
    startedAt: at,
    countsFrom: countedFrom(at, clock.cutoff, calendar),
    used: 0,
    runningSince: null,
    dueDate: null,
    due: null,
    lateSince: null,
    endedAt: null,
    state: 'held',
  };
  return clock.holds.length > 0 ? restarted : run(restarted, at, calendar);
}
