import { millisOf } from '../../engine/index.ts';
import type { Instant } from '../../engine/index.ts';

/** How near a task's end is. */
export type DueState = 'overdue' | 'soon' | 'inTime' | 'none';

const HOUR = 3_600_000;

/**
 * How near a deadline is at a moment.
 *
 * @param soonHours hours before the end from which it counts as soon.
 */
export function dueState(due: Instant | null, now: Instant, soonHours: number): DueState {
  if (due === null) return 'none';
  const left = millisOf(due) - millisOf(now);
  if (left < 0) return 'overdue';
  return left <= soonHours * HOUR ? 'soon' : 'inTime';
}
