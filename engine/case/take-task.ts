import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { TaskCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { isOwnCase } from './rights.ts';
import { giveTask } from './give-task.ts';
import { personIn, supervision, takenByOther, taskStanding } from './standing.ts';

/** Takes an open task for oneself, or gives back one's own; a supervisor takes it back from whoever has it. */
export function takeTask(
  procedure: Procedure,
  current: Case,
  command: TaskCommand,
  context: EngineContext,
): Decision {
  const { actor, type } = command;
  const task = current.tasks.find((candidate) => candidate.id === command.task);
  if (!task) return refuse('task-unknown', '/task');
  const own = taskStanding(procedure, current, task, actor);
  const overseen = type === 'release' ? supervision(procedure, current, task, actor) : null;
  const standing = own && !takenByOther(task, actor, own) ? own : (overseen ?? own);
  if (standing === null) {
    return refuse(isOwnCase(procedure, current, actor) ? 'own-case' : 'task-unknown', '/task');
  }
  if (task.closed !== null) return refuse('task-closed', '/task');
  if (standing !== overseen && takenByOther(task, actor, standing)) {
    return refuse('task-taken', '/task', { name: task.assignee?.name ?? '' });
  }
  const assignee = type === 'claim' ? personIn(standing, actor) : null;
  return giveTask(procedure, current, { ...command, task, assignee, standing }, context);
}
