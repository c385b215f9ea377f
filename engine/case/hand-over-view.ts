import type { Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import { isAwaited } from './handed-over.ts';
import { faultInWords } from './system-notes.ts';
import { supervision, takenByOther, taskStanding } from './standing.ts';
import type { Task } from './task.ts';
import type { HandOverView } from './view-types.ts';

/** How far the system has come that does a task, null for a task of people. */
export function handOverView(
  procedure: Procedure,
  current: Case,
  task: Task,
  actor: Actor,
): HandOverView | null {
  const { handOver } = task;
  if (!handOver) return null;
  const own = taskStanding(procedure, current, task, actor);
  const mayAct =
    task.closed === null &&
    (own === null ? supervision(procedure, current, task, actor) !== null : !takenByOther(task, actor, own));
  return {
    system: systemTitle(procedure, task),
    state: handOver.state,
    sent: handOver.sent.map(({ at }) => at),
    until: handOver.until,
    fault: handOver.fault && faultInWords(handOver.fault),
    mayResend: mayAct,
    mayTakeOver: mayAct && handOver.state === 'asked',
  };
}

/** The systems that have been asked and have not answered yet, each once. */
export function systemsAsked(procedure: Procedure, { tasks }: Pick<Case, 'tasks'>): Text[] {
  const titles = tasks.filter(isAwaited).map((task) => systemTitle(procedure, task));
  return titles.filter((title, index) => titles.findIndex(({ vi }) => vi === title.vi) === index);
}

function systemTitle(procedure: Procedure, { state, key, handOver }: Task): Text {
  const definition = procedure.tasks(state).find((one) => one.key === key);
  return definition?.system?.title ?? { vi: handOver?.system ?? '' };
}
