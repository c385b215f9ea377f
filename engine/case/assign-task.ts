import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { AssignCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { giveTask } from './give-task.ts';
import { assigning, personIn, taskStanding } from './standing.ts';

/**
 * Gives an open task to a colleague. Whoever gets it must be allowed to do it, by every rule that holds where they
 * take it themselves: role, unit, four eyes, not their own application.
 */
export function assignTask(
  procedure: Procedure,
  current: Case,
  command: AssignCommand,
  context: EngineContext,
): Decision {
  const { actor, to } = command;
  const task = current.tasks.find((candidate) => candidate.id === command.task);
  const standing = task && assigning(procedure, current, task, actor);
  if (!task || !standing) return refuse('task-unknown', '/task');
  if (task.closed !== null) return refuse('task-closed', '/task');
  const theirs = taskStanding(procedure, current, { ...task, assignee: null }, to);
  if (theirs === null) return refuse('assignee-unfit', '/to', { name: to.name });
  return giveTask(
    procedure,
    current,
    { ...command, task, assignee: personIn(theirs, to), standing },
    context,
  );
}
