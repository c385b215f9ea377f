import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { HandOverCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { isOwnCase } from './rights.ts';
import { handOver, setHandOver } from './send-to-system.ts';
import { actorIn, supervision, takenByOther, taskStanding } from './standing.ts';
import { addHistory, decide, workOn } from './working-case.ts';

/** Sends a task to its system again, or takes it over from the system; who may do the task may do so, or oversees it. */
export function handOverByPerson(
  procedure: Procedure,
  current: Case,
  command: HandOverCommand,
  context: EngineContext,
): Decision {
  const { actor, type } = command;
  const task = current.tasks.find((candidate) => candidate.id === command.task);
  if (!task) return refuse('task-unknown', '/task');
  const own = taskStanding(procedure, current, task, actor);
  const standing = own ?? supervision(procedure, current, task, actor);
  if (standing === null) {
    return refuse(isOwnCase(procedure, current, actor) ? 'own-case' : 'task-unknown', '/task');
  }
  if (task.closed !== null) return refuse('task-closed', '/task');
  if (own !== null && takenByOther(task, actor, own)) {
    return refuse('task-taken', '/task', { name: task.assignee?.name ?? '' });
  }
  if (!task.handOver || (type === 'byHand' && task.handOver.state === 'byHand')) {
    return refuse('system-none', '/task');
  }
  const work = workOn(
    procedure,
    current,
    { command: command.id, actor: actorIn(standing, actor), reason: command.reason },
    context,
  );
  if (type === 'resend') handOver(work, task.id, 'person');
  else {
    setHandOver(work, task, { ...task.handOver, state: 'byHand', until: null });
    work.noted.push({ kind: 'system', did: 'byHand', task: task.id });
  }
  addHistory(work, { event: 'system', task: task.id, from: current.states });
  return decide(work);
}
