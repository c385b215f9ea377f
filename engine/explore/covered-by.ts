import type { Case } from '../case/case.ts';
import type { Task } from '../case/task.ts';
import type { Instant } from '../dates/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { withAncestors } from '../workflow/state-tree.ts';
import { eventId } from './places.ts';

/**
 * Ids of the places that a case has come to until now: states it was in, events that were sent, deadlines that came
 * to their end. Of a deadline that has begun anew only the new run is seen: whoever follows a case adds up.
 */
export function coveredBy(procedure: Procedure, current: Case, now: Instant): ReadonlySet<string> {
  const found = new Set<string>();
  const { tree, definition } = procedure;
  for (const { event, from, to } of current.history) {
    for (const path of [...from, ...to]) found.add(`state ${path}`);
    if (event.startsWith('after ')) found.add(`deadline ${event.slice('after '.length)}`);
    for (const leaf of from) {
      const holder = withAncestors(tree, leaf).find(({ state }) => Object.hasOwn(state.on ?? {}, event));
      if (holder) found.add(eventId(holder.path, event));
      else if (Object.hasOwn(definition.workflow.on ?? {}, event)) found.add(eventId(null, event));
    }
  }
  for (const path of current.states) found.add(`state ${path}`);
  for (const { state, due, deadline, endedAt } of current.clocks) {
    const hasRunOut = due !== null && due <= (endedAt ?? now);
    if (state === 'fired' || hasRunOut) found.add(`deadline ${deadline}`);
  }
  for (const task of current.tasks) {
    const { due, closed } = task;
    if (due !== null && due.at <= (closed?.at ?? now)) found.add(`deadline ${due.deadline}`);
    for (const name of waitsOver(procedure, task)) found.add(`deadline ${name}`);
  }
  return found;
}

/** The waits for the answer of a system that came to their end: it was sent again, or left to people. */
function waitsOver(procedure: Procedure, { state, key, handOver }: Task): readonly string[] {
  const system = procedure.tasks(state).find((one) => one.key === key)?.system;
  if (system === undefined || handOver === undefined) return [];
  const over = handOver.sent.length - (handOver.fault?.code === 'system-silent' ? 0 : 1);
  return [...(over > 0 ? [system.wait] : []), ...(over > 1 ? [system.waitAgain ?? system.wait] : [])];
}
