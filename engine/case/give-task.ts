import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import type { Decision } from './decision.ts';
import { actorIn, type Standing } from './standing.ts';
import type { Task, TaskAssignee } from './task.ts';
import { addHistory, decide, workOn } from './working-case.ts';

/** A change of who has a task: what was asked for, by whom, and in which role. */
interface Giving {
  readonly id: string;
  readonly type: 'claim' | 'release' | 'assign';
  readonly actor: Actor;
  readonly standing: Standing;
  readonly task: Task;
  readonly assignee: TaskAssignee | null;
  readonly reason?: string | undefined;
}

/** Puts a task into somebody's hands, or into nobody's, and notes it. */
export function giveTask(
  procedure: Procedure,
  current: Case,
  { id, type, actor, standing, task, assignee, reason }: Giving,
  context: EngineContext,
): Decision {
  const before = task.assignee;
  if (type === 'assign' && before?.account === assignee?.account) {
    return { kind: 'accepted', case: current, effects: [] };
  }
  const cause = { command: id, actor: actorIn(standing, actor), reason: reason?.trim() || null };
  const work = workOn(procedure, current, cause, context);
  work.now.tasks = current.tasks.map((one) => (one.id === task.id ? { ...one, assignee } : one));
  const isBetweenPeople =
    type === 'assign' || (before !== null && before.account !== actor.account && !assignee);
  if (isBetweenPeople) {
    work.noted.push({ kind: 'assignee', from: before?.name ?? null, to: assignee?.name ?? null });
  }
  addHistory(work, { event: type, task: task.id, from: current.states });
  return decide(work);
}
