import type { Procedure } from '../procedure/procedure.ts';
import { dueTimer, fireTimer, timerState } from './case-clocks.ts';
import { closeTask, silentTasks } from './case-tasks.ts';
import type { ActorReference, Case } from './case.ts';
import type { TimeCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import type { Decision } from './decision.ts';
import { settle, settleTasks, stepOf } from './settle.ts';
import { addHistory, decide, workOn } from './working-case.ts';
import type { Instant } from '../dates/index.ts';

/** Who acts when a deadline passes. */
const systemActor: ActorReference = { account: null, name: 'Hệ thống', role: null, unit: null };

/**
 * Lets time pass: every timer of a state and every tacit consent that is due fires, the oldest first. Where
 * nothing is due the case comes back as it is, with the same revision.
 */
export function passTime(
  procedure: Procedure,
  current: Case,
  command: TimeCommand,
  context: EngineContext,
): Decision {
  const work = workOn(procedure, current, { command: command.id, actor: systemActor }, context);
  let fired = false;
  while (work.now.endedAt === null) {
    const silent = silentTasks(work)[0];
    const timer = dueTimer(work);
    if (!silent && !timer) break;
    fired = true;
    if (silent && (!timer || (silent.due?.at ?? '') <= (timer.clock.due ?? ''))) {
      closeTask(work, silent.id, { how: 'silence', by: null, event: null, answers: null });
      addHistory(work, { event: 'silence', task: silent.id, from: work.now.states });
      settleTasks(work);
    } else if (timer) {
      const event = { kind: 'deadline', state: timer.state, deadline: timer.clock.deadline } as const;
      fireTimer(work, timer.clock);
      work.deadline = timer.clock.deadline;
      const step = stepOf(work, event);
      // A guard keeps the deadline from moving the case: it has passed all the same, and is noted.
      if (step === null)
        addHistory(work, { event: `after ${timer.clock.deadline}`, task: null, from: work.now.states });
      else settle(work, step, { event: `after ${timer.clock.deadline}`, task: null });
    }
  }
  return fired ? decide(work) : { kind: 'accepted', case: current, effects: [] };
}

/** When the case must be looked at again for a deadline, or null where none runs. */
export function wakeAt(procedure: Procedure, current: Case): Instant | null {
  const moments: Instant[] = [];
  if (current.endedAt === null) {
    for (const clock of current.clocks) {
      if (timerState(clock) !== null && clock.state === 'running' && clock.due !== null)
        moments.push(clock.due);
    }
    for (const task of current.tasks) {
      const definition = procedure.tasks(task.state).find((candidate) => candidate.key === task.key);
      if (task.closed === null && task.due && definition?.forEach?.silence === 'agreed')
        moments.push(task.due.at);
    }
  }
  return moments.length === 0 ? null : moments.reduce((first, moment) => (moment < first ? moment : first));
}
