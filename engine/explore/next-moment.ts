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
  const moments = [...(wake === null ? [] : [wake]), ...endsAhead(current, context).map(({ at }) => at)];
  return moments
    .filter((moment) => moment > context.now)
    .reduce<Instant | null>((first, one) => (first === null || one < first ? one : first), null);
}

/** The ends of all deadlines that run now, of clocks and of open tasks. */
export function endsAhead(
  { clocks, tasks }: Case,
  { now }: Pick<EngineContext, 'now'>,
): readonly { readonly deadline: string; readonly at: Instant }[] {
  const ofClocks = clocks.flatMap(({ state, due, deadline }) =>
    state === 'running' && due !== null ? [{ deadline, at: due }] : [],
  );
  const ofTasks = tasks.flatMap(({ closed, due }) =>
    closed === null && due !== null ? [{ deadline: due.deadline, at: due.at }] : [],
  );
  return [...ofClocks, ...ofTasks].filter(({ at }) => at > now);
}
