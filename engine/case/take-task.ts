import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { TaskCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { isOwnCase, mayDoTask } from './rights.ts';
import { addHistory, decide, workOn } from './working-case.ts';

/** Takes an open task for oneself, or gives back one's own. */
export function takeTask(
  procedure: Procedure,
  current: Case,
  command: TaskCommand,
  context: EngineContext,
): Decision {
  const task = current.tasks.find((candidate) => candidate.id === command.task);
  if (isOwnCase(procedure, current, command.actor)) return refuse('own-case', '/task');
  if (!task || !mayDoTask(procedure, current, task, command.actor)) return refuse('task-unknown', '/task');
  if (task.closed !== null) return refuse('task-closed', '/task');
  const { account, name } = command.actor;
  const other = task.assignee !== null && task.assignee.account !== account;
  if (other) return refuse('task-taken', '/task', { name: task.assignee.name });
  const assignee = command.type === 'claim' ? { account, name } : null;
  const actor = { account, name, role: task.role, unit: task.unit };
  const work = workOn(procedure, current, { command: command.id, actor }, context);
  work.now.tasks = current.tasks.map((candidate) =>
    candidate.id === task.id ? { ...candidate, assignee } : candidate,
  );
  addHistory(work, { event: command.type, task: task.id, from: current.states });
  return decide(work);
}
