import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { wakeAt } from '../case/pass-time.ts';
import type { Instant } from '../dates/index.ts';
import type { Procedure } from '../procedure/procedure.ts';

/**
 * The next moment at which a deadline of the case comes, if nobody does anything: a timer, a rung, the silence of
 * somebody who is asked, the last moment of a deadline that only makes the case late. Null where none is ahead.
 */
export function nextMoment(procedure: Procedure, current: Case, context: EngineContext): Instant | null {
  const wake = wakeAt(procedure, current, context.calendar);
  const moments = wake === null ? [] : [wake];
  if (current.endedAt === null) {
    for (const { state, due } of current.clocks) if (state === 'running' && due !== null) moments.push(due);
    for (const { closed, due } of current.tasks) if (closed === null && due !== null) moments.push(due.at);
  }
  return moments
    .filter((moment) => moment > context.now)
    .reduce<Instant | null>((first, one) => (first === null || one < first ? one : first), null);
}
