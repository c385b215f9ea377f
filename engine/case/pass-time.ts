import type { Procedure } from '../procedure/procedure.ts';
import { attempt } from './attempt.ts';
import { dueTimer, fireTimer } from './case-clocks.ts';
import { timerState } from './clock-ids.ts';
import { closeTask, silentTasks } from './case-tasks.ts';
import type { ActorReference, Case } from './case.ts';
import type { TimeCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import type { Decision } from './decision.ts';
import { isAwaited, unansweredTask } from './handed-over.ts';
import { runItemActions } from './item-actions.ts';
import { systemIsSilent } from './send-to-system.ts';
import { rungsAhead, reachRung } from './rungs.ts';
import { settle, settleTasks, stepOf } from './settle.ts';
import type { Task } from './task.ts';
import { addHistory, decide, workOn, type WorkingCase } from './working-case.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Instant } from '../dates/index.ts';

/** Who acts when a deadline passes. */
const systemActor: ActorReference = { account: null, name: 'Hệ thống', role: null, unit: null };

/**
 * Lets time pass: every timer of a state, every tacit consent and every rung of a deadline that is due fires, the
 * oldest first. Where nothing is due the case comes back as it is, with the same revision.
 */
export function passTime(
  procedure: Procedure,
  current: Case,
  command: TimeCommand,
  context: EngineContext,
): Decision {
  const work = workOn(procedure, current, { command: command.id, actor: systemActor }, context);
  let fired = false;
  for (let next = nextDue(work); next !== null; next = nextDue(work)) {
    fired = true;
    next.happen();
  }
  return fired ? decide(work) : { kind: 'accepted', case: current, effects: [] };
}

interface DueNow {
  readonly at: Instant;
  readonly happen: () => void;
}

/** What must happen next, or null where nothing is due. Of what is due at one moment a rung comes first. */
function nextDue(work: WorkingCase): DueNow | null {
  const { context, procedure, now } = work;
  const rung = rungsAhead(procedure, now, context.calendar(now.competentUnit))[0];
  if (now.endedAt !== null) {
    return rung && rung.at <= context.now ? { at: rung.at, happen: () => reachRung(work, rung) } : null;
  }
  const silent = silentTasks(work)[0];
  const timer = dueTimer(work);
  const unheard = unansweredTask(now.tasks, context.now);
  const due: DueNow[] = [
    ...(rung && rung.at <= context.now ? [{ at: rung.at, happen: () => reachRung(work, rung) }] : []),
    ...(unheard?.handOver?.until
      ? [{ at: unheard.handOver.until, happen: () => systemIsSilent(work, unheard) }]
      : []),
    ...(silent?.due ? [{ at: silent.due.at, happen: () => consent(work, silent) }] : []),
    ...(timer?.clock.due ? [{ at: timer.clock.due, happen: () => fire(work, timer) }] : []),
  ];
  return due.reduce<DueNow | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}

/** Nobody answered in time, which counts as consent. */
function consent(work: WorkingCase, task: Task): void {
  closeTask(work, task.id, { how: 'silence', by: null, event: null, answers: null });
  attempt(work, () => {
    runItemActions(work, task.id);
  });
  addHistory(work, { event: 'silence', task: task.id, from: work.now.states });
  settleTasks(work);
}

function fire(work: WorkingCase, { clock, state }: { clock: Clock; state: string }): void {
  const event = `after ${clock.deadline}`;
  fireTimer(work, clock);
  work.deadline = clock.deadline;
  const step = stepOf(work, { kind: 'deadline', state, deadline: clock.deadline });
  // A guard keeps the deadline from moving the case: it has passed all the same, and is noted.
  if (step === null) addHistory(work, { event, task: null, from: work.now.states });
  else settle(work, step, { event, task: null });
}

/** When the case must be looked at again for a deadline or a rung, or null where none is ahead. */
export function wakeAt(
  procedure: Procedure,
  current: Case,
  calendar: (unit: string) => WorkingCalendar,
): Instant | null {
  if (current.endedAt !== null) {
    return rungsAhead(procedure, current, calendar(current.competentUnit))[0]?.at ?? null;
  }
  const moments: Instant[] = [];
  for (const clock of current.clocks) {
    if (timerState(clock) !== null && clock.state === 'running' && clock.due !== null)
      moments.push(clock.due);
  }
  for (const task of current.tasks) {
    const definition = procedure.tasks(task.state).find((candidate) => candidate.key === task.key);
    if (isAwaited(task) && task.handOver.until !== null) moments.push(task.handOver.until);
    if (task.closed === null && task.due && definition?.forEach?.silence === 'agreed')
      moments.push(task.due.at);
  }
  const rung = rungsAhead(procedure, current, calendar(current.competentUnit))[0];
  if (rung) moments.push(rung.at);
  return moments.length === 0 ? null : moments.reduce((first, moment) => (moment < first ? moment : first));
}
