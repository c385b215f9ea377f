import type { WorkingCalendar } from '../calendar/index.ts';
import type { Instant } from '../dates/index.ts';
import { holdClock, releaseClock } from './hold-clock.ts';
import { startClock } from './start-clock.ts';
import type { Clock, ClockHold, ClockStart } from './clock.ts';

/** What a deadline says now: how long, in which unit, with which cut-off and effect. */
export type ClockRule = Pick<ClockStart, 'unit' | 'amount' | 'cutoff' | 'effect' | 'until'>;

/**
 * Counts the present run of a clock from its start by another rule, as though that had held all along: every hold of the
 * ledger stands, what was granted on top stays. A shorter rule may make it late, a longer one undo lateness.
 *
 * A clock that has ended keeps its dates; only its next run counts by the rule. What was granted on top counts in the
 * unit of the rule before: where the units differ, whoever asks must see to it that there is none.
 *
 * Throws a CalendarError as `startClock` does.
 */
export function countAnew(clock: Clock, rule: ClockRule, calendar: WorkingCalendar): Clock {
  const { id, deadline, startedAt, extension } = clock;
  const { unit, effect, cutoff, until } = rule;
  const start = { id, deadline, unit, effect, at: startedAt, amount: rule.amount + extension };
  const begun = startClock(
    {
      ...start,
      ...(cutoff === undefined ? {} : { cutoff }),
      ...(until === undefined ? {} : { until }),
    },
    calendar,
  );
  const counted = hasEnded(clock)
    ? endedWith(clock, begun)
    : changesOf(clock).reduce((now, change) => change.happen(now, calendar), begun);
  const { rungs, changes } = clock;
  return {
    ...counted,
    amount: rule.amount,
    extension,
    epoch: clock.epoch,
    ledger: clock.ledger,
    ...(rungs === undefined ? {} : { rungs }),
    ...(changes === undefined ? {} : { changes }),
  };
}

/** The rule of the next run beside the dates of the one that is over. */
function endedWith(clock: Clock, { measure, budget, effect, unit, until, cutoff }: Clock): Clock {
  const { until: _until, cutoff: _cutoff, ...rest } = clock;
  return {
    ...rest,
    ...{ measure, budget, effect, unit },
    ...(until === undefined ? {} : { until }),
    ...(cutoff === undefined ? {} : { cutoff }),
  };
}

interface HoldChange {
  readonly at: Instant;
  readonly happen: (clock: Clock, calendar: WorkingCalendar) => Clock;
}

/** What held the present run and let it go on, in the order in which it happened. */
function changesOf({ ledger, startedAt }: Clock): HoldChange[] {
  return ledger
    .filter(({ to }) => to === undefined || to > startedAt)
    .flatMap((hold) => changesOfHold(hold, startedAt))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function changesOfHold({ from, to, by, kind }: ClockHold, startedAt: Instant): HoldChange[] {
  // What held the clock before it began anew goes on holding it from there.
  const begin = from < startedAt ? startedAt : from;
  const hold: HoldChange = {
    at: begin,
    happen: (clock, calendar) => holdClock(clock, by, kind, begin, calendar),
  };
  if (to === undefined) return [hold];
  return [hold, { at: to, happen: (clock, calendar) => releaseClock(clock, by, to, calendar) }];
}

function hasEnded({ state }: Clock): boolean {
  return state === 'stopped' || state === 'fired';
}
