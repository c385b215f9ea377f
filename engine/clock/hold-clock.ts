import type { WorkingCalendar } from '../calendar/index.ts';
import { laterOf } from '../dates/index.ts';
import type { Instant } from '../dates/index.ts';
import { halt, run } from './clock-run.ts';
import type { Clock, HoldKind } from './clock.ts';

/**
 * Holds a clock for a reason. A second reason holds it too; the same reason twice, or a clock that has ended,
 * changes nothing.
 */
export function holdClock(
  clock: Clock,
  by: string,
  kind: HoldKind,
  at: Instant,
  calendar: WorkingCalendar,
): Clock {
  if (hasEnded(clock) || clock.holds.includes(by)) return clock;
  return {
    ...halt(clock, at, calendar),
    holds: [...clock.holds, by],
    ledger: [...clock.ledger, { from: at, by, kind }],
  };
}

/**
 * Takes a reason away; the clock runs on with its exact remainder when it was the last one. The day of the
 * release is not counted, as the day of an event never is; the cut-off of receipt plays no part. A reason that does
 * not hold the clock changes nothing.
 */
export function releaseClock(clock: Clock, by: string, at: Instant, calendar: WorkingCalendar): Clock {
  if (hasEnded(clock) || !clock.holds.includes(by)) return clock;
  const open = clock.ledger.findLast((hold) => hold.by === by && hold.to === undefined);
  // Two servers' clocks may differ a little: a hold never ends before it began.
  const to = open ? laterOf(at, open.from) : at;
  const released: Clock = {
    ...clock,
    holds: clock.holds.filter((reason) => reason !== by),
    ledger: clock.ledger.map((hold) => (hold === open ? { ...hold, to } : hold)),
  };
  return released.holds.length > 0 ? released : run(released, to, calendar);
}

function hasEnded(clock: Clock): boolean {
  return clock.state === 'stopped' || clock.state === 'fired';
}
