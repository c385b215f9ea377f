import { runAction } from './actions.ts';
import { releaseSlots } from './book-slots.ts';
import { holdsFor } from './case-scope.ts';
import { closeTask, completedForEach, dropTasks, openTasks } from './case-tasks.ts';
import { releaseStateClocks, startTimers, stopTimers } from './case-clocks.ts';
import { cancelStalePayments, settledPayTask } from './payments.ts';
import { statusOf } from './status-of.ts';
import { addHistory, type WorkingCase } from './working-case.ts';
import type { MachineEvent, Step } from '../workflow/machine.ts';

/** More steps than this in one command means that events of completed tasks chase each other for ever. */
const mostSteps = 100;

/**
 * Carries one step of the machine into the case, and whatever follows from it at once: tasks of states that
 * were left are dropped and those of entered states opened, deadlines stop and start, actions are done; then
 * every `forEach` that is complete sends its event, until nothing moves any more.
 */
export function settle(work: WorkingCase, step: Step, cause: { event: string; task: string | null }): void {
  apply(work, step, cause);
  settleTasks(work);
}

/**
 * Sends the event of every `forEach` that is complete and of every task of payment of which nothing is owed, until
 * nothing moves any more.
 */
export function settleTasks(work: WorkingCase): void {
  for (let steps = 0; work.now.endedAt === null; steps += 1) {
    if (steps === mostSteps) throw new Error(`Case ${work.now.id} does not come to rest`);
    if (!completeForEach(work) && !completePayTask(work)) break;
  }
  cancelStalePayments(work);
}

function completeForEach(work: WorkingCase): boolean {
  const event = completedForEach(work);
  const next = event === null ? null : stepOf(work, { kind: 'event', name: event });
  // The linter sees to it that the state knows the event; a guard may still close it, then the case waits.
  if (event === null || next === null) return false;
  apply(work, next, { event, task: null });
  return true;
}

function completePayTask(work: WorkingCase): boolean {
  const settled = settledPayTask(work, (name) => stepOf(work, { kind: 'event', name }));
  if (settled === null) return false;
  const { task, event, step } = settled;
  closeTask(work, task.id, { how: 'done', by: null, event, answers: null });
  apply(work, step, { event, task: task.id });
  return true;
}

/** One step of the machine over the case as it is now; null where the event is not possible. */
export function stepOf(work: WorkingCase, event: MachineEvent): Step | null {
  const snapshot = work.now.snapshot as Parameters<typeof work.procedure.machine.step>[0];
  return work.procedure.machine.step(snapshot, event, (text) =>
    holdsFor(work.procedure, work.now, text, work.context),
  );
}

function apply(work: WorkingCase, step: Step, cause: { event: string; task: string | null }): void {
  const from = work.now.states;
  dropTasks(work, step.left);
  stopTimers(work, step.left);
  work.now.snapshot = step.snapshot;
  const active = work.procedure.machine.activeStates(step.snapshot);
  work.now.states = active.filter((path) => !active.some((other) => other.startsWith(`${path}.`)));
  work.now.status = statusOf(work.procedure, work.now.states);
  releaseStateClocks(work, step.left);
  // Papers name the date until which a state waits, so its timer runs before they are issued.
  startTimers(work, step.entered);
  for (const action of step.actions) runAction(work, action, step.entered[0] ?? null);
  openTasks(work, step.entered);
  if (step.snapshot.status === 'done') end(work);
  addHistory(work, { event: cause.event, task: cause.task, from });
}

/** Notes the end: nothing runs and nothing is asked any more. */
function end(work: WorkingCase): void {
  const leaf = work.now.states[0] ?? '';
  work.now.endedAt = work.context.now;
  work.now.outcome = work.procedure.tree.get(leaf)?.state.meta?.outcome ?? null;
  dropTasks(work, null);
  stopTimers(work, null);
  // Who gets the result may still have to come for it.
  if (work.now.outcome !== 'granted') releaseSlots(work);
}
