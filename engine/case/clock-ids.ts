import type { Clock } from '../clock/index.ts';

/**
 * A case has two sorts of clocks, told apart by their ids: those that actions of the workflow start, which bear the
 * name of their deadline, and the timers of states with `after`, which run from entry until the state is left.
 */
export const timerPrefix = 'after/';

/** The state whose `after` a clock is, or null for a clock that an action started. */
export function timerState(clock: Pick<Clock, 'id'>): string | null {
  return clock.id.startsWith(timerPrefix) ? (clock.id.split('/')[1] ?? null) : null;
}
