import type { Instant } from '../dates/index.ts';
import type { Clock } from './clock.ts';
import { isDue } from './read-clock.ts';

/** Ends a clock because what it waited for has happened. Its due date stays, so that lateness can be told later. */
export function stopClock(clock: Clock, at: Instant): Clock {
  return clock.state === 'running' || clock.state === 'held' ? end(clock, 'stopped', at) : clock;
}

/**
 * Ends a clock because its time is over. A clock that is not due at that moment is returned as it is: whoever
 * swept it read an older revision, so compare by identity.
 */
export function fireClock(clock: Clock, at: Instant): Clock {
  return isDue(clock, at) ? end(clock, 'fired', at) : clock;
}

function end(clock: Clock, state: 'stopped' | 'fired', at: Instant): Clock {
  return {
    ...clock,
    state,
    holds: [],
    ledger: clock.ledger.map((hold) => (hold.to === undefined ? { ...hold, to: at } : hold)),
    endedAt: at,
  };
}
