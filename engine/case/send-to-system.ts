import type { ContextValue, Value } from '../feel/index.ts';
import { taskDefinition } from '../procedure/procedure.ts';
import { valueOf } from './case-scope.ts';
import type { HandOver, HandOverFault, HandOverNote } from './hand-over.ts';
import type { Task } from './task.ts';
import { taskDue } from './task-due.ts';
import { addEffect, addHistory, type WorkingCase } from './working-case.ts';

/** Sends a task to its system, for the first time or once more; does nothing with a task of people. */
export function handOver(work: WorkingCase, id: string, by: 'itself' | 'person' = 'itself'): void {
  const task = work.now.tasks.find((one) => one.id === id);
  if (!task) throw new Error(`No task ${id} in ${work.now.id}`);
  const { system, forEach } = taskDefinition(work.procedure, task.state, task.key);
  if (!system) return;
  const before = task.handOver;
  const tries = by === 'person' ? 1 : (before?.tries ?? 0) + 1;
  const wait = tries > 1 ? (system.waitAgain ?? system.wait) : system.wait;
  const nearest: ContextValue = forEach ? { [forEach.as]: (task.item?.value ?? null) as Value } : {};
  const input = Object.fromEntries(
    Object.entries(system.input).map(([name, text]) => [
      name,
      valueOf(work.procedure, work.now, text, work.context, nearest),
    ]),
  );
  const request = before?.request ?? `${work.now.id}/${id}`;
  const effect = addEffect(work, 'handOver', { system: system.connector, task: id, request, input });
  setHandOver(work, task, {
    system: system.connector,
    state: 'asked',
    request,
    sent: [...(before?.sent ?? []), { at: work.context.now, effect }],
    tries,
    until: taskDue(work, wait).at,
    fault: null,
  });
  work.noted.push({ kind: 'system', did: before ? 'sentAgain' : 'sent', task: id });
}

/** Nobody answered in time: it is sent again, or left to people where that was done often enough. */
export function systemIsSilent(work: WorkingCase, task: Task): void {
  const { system } = taskDefinition(work.procedure, task.state, task.key);
  const count = task.handOver?.sent.length ?? 0;
  if ((task.handOver?.tries ?? 0) <= (system?.again ?? 0)) handOver(work, task.id);
  else failHandOver(work, task, { code: 'system-silent', params: { count } });
  addHistory(work, { event: 'system', task: task.id, from: work.now.states });
}

/** Leaves a task to people, with the reason. */
export function failHandOver(work: WorkingCase, task: Task, fault: HandOverFault): void {
  if (task.handOver) setHandOver(work, task, { ...task.handOver, state: 'failed', until: null, fault });
  work.noted.push({ kind: 'system', did: 'failed', task: task.id, fault } satisfies HandOverNote);
}

/** Notes how far the system has come. */
export function setHandOver(work: WorkingCase, { id }: Pick<Task, 'id'>, state: HandOver): void {
  work.now.tasks = work.now.tasks.map((task) => (task.id === id ? { ...task, handOver: state } : task));
}
