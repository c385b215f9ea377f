import type { Instant } from '../dates/index.ts';
import type { HandOver } from './hand-over.ts';
import type { Task } from './task.ts';

/** Whether a system does, or did, a task. */
export function isHandedOver(task: Task): task is Task & { readonly handOver: HandOver } {
  return task.handOver !== undefined;
}

/** Whether a system still has an open task, so that people cannot do it. */
export function isAwaited(task: Task): task is Task & { readonly handOver: HandOver } {
  return task.closed === null && task.handOver?.state === 'asked';
}

/** The task whose answer is overdue longest, undefined where none is. */
export function unansweredTask(tasks: readonly Task[], now: Instant): Task | undefined {
  const due = tasks.filter(
    (task) => isAwaited(task) && task.handOver.until !== null && task.handOver.until <= now,
  );
  const until = (task: Task): string => task.handOver?.until ?? '';
  return due.reduce<Task | undefined>(
    (first, task) => (first === undefined || until(task) < until(first) ? task : first),
    undefined,
  );
}
