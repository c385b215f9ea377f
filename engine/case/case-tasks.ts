import type { ContextValue, Value } from '../feel/index.ts';
import type { TaskDefinition } from '../generated/definition-types.ts';
import { valueOf } from './case-scope.ts';
import type { Task, TaskClosing } from './task.ts';
import { handOver } from './send-to-system.ts';
import { taskDue } from './task-due.ts';
import type { WorkingCase } from './working-case.ts';

/** Opens the tasks of the states that were entered. */
export function openTasks(work: WorkingCase, entered: readonly string[]): void {
  for (const state of entered) {
    for (const definition of work.procedure.tasks(state)) openTask(work, state, definition);
  }
}

/** Opens one task of a state, or one for each item of its list. */
export function openTask(work: WorkingCase, state: string, definition: TaskDefinition): void {
  const opened = definition.forEach
    ? itemsOf(work, definition).map((value, index) =>
        newTask(work, state, definition, { value, index: index + 1 }),
      )
    : [newTask(work, state, definition, null)];
  work.now.tasks = [...work.now.tasks, ...opened];
  for (const { id } of opened) handOver(work, id);
}

/** Drops the open tasks of states that were left; of all states where `left` is null. */
export function dropTasks(work: WorkingCase, left: readonly string[] | null): void {
  const dropped = work.now.tasks.filter(
    (task) => task.closed === null && (left === null || left.includes(task.state)),
  );
  for (const task of dropped)
    closeTask(work, task.id, { how: 'dropped', by: null, event: null, answers: null });
}

/** Closes one task. */
export function closeTask(work: WorkingCase, id: string, closing: Omit<TaskClosing, 'at'>): void {
  work.now.tasks = work.now.tasks.map((task) =>
    task.id === id && task.closed === null ? { ...task, closed: { at: work.context.now, ...closing } } : task,
  );
}

/**
 * The event of the first `forEach` of an active state whose tasks are complete, or null. A list without items
 * is complete at once.
 */
export function completedForEach(work: WorkingCase): string | null {
  for (const state of work.procedure.machine.activeStates(work.now.snapshot as never)) {
    for (const definition of work.procedure.tasks(state)) {
      if (definition.forEach && isComplete(work, state, definition)) return definition.forEach.then;
    }
  }
  return null;
}

function isComplete(work: WorkingCase, state: string, definition: TaskDefinition): boolean {
  const tasks = latest(work.now.tasks.filter((task) => task.state === state && task.key === definition.key));
  const done = tasks.filter((task) => task.closed?.how === 'done' || task.closed?.how === 'silence').length;
  const { complete, count } = definition.forEach ?? {};
  if (tasks.length === 0) return true;
  if (complete === 'any') return done > 0;
  if (complete === 'count' && count !== undefined) {
    const enough = valueOf(work.procedure, work.now, count, work.context);
    return typeof enough === 'number' && done >= Math.min(enough, tasks.length);
  }
  return done === tasks.length;
}

/** The tasks of the last entry into their state. */
function latest(tasks: readonly Task[]): Task[] {
  const opened = tasks[tasks.length - 1]?.openedAt;
  return tasks.filter((task) => task.openedAt === opened);
}

function itemsOf(work: WorkingCase, definition: TaskDefinition): readonly Value[] {
  const items = valueOf(work.procedure, work.now, definition.forEach?.items ?? 'null', work.context);
  return Array.isArray(items) ? (items as readonly Value[]) : items === null ? [] : [items];
}

function newTask(
  work: WorkingCase,
  state: string,
  definition: TaskDefinition,
  item: { value: Value; index: number } | null,
): Task {
  const nearest = item && definition.forEach ? { [definition.forEach.as]: item.value } : {};
  const label = definition.forEach?.label;
  const round =
    work.now.tasks.filter((task) => isOfKey(task, definition.key) && task.item?.index === item?.index)
      .length + 1;
  return {
    id: [definition.key, round, ...(item ? [item.index] : [])].join('.'),
    key: definition.key,
    state,
    role: definition.role,
    unit: unitOfTask(work, definition, nearest),
    openedAt: work.context.now,
    due: definition.deadline === undefined ? null : taskDue(work, definition.deadline, nearest),
    assignee: null,
    closed: null,
    item: item && {
      index: item.index,
      value: item.value,
      label:
        label === undefined
          ? String(item.index)
          : String(valueOf(work.procedure, work.now, label, work.context, nearest) ?? item.index),
    },
  };
}

/** Whether a task has a key, or had it when it was opened: its id is taken. */
function isOfKey({ key, id }: Task, wanted: string): boolean {
  return key === wanted || id.startsWith(`${wanted}.`);
}

/** The unit that does a task. One that cannot be told is the competent unit's business, so that no task is lost from every list. */
export function unitOfTask(work: WorkingCase, { unit }: TaskDefinition, nearest: ContextValue): string {
  const code = unit === undefined ? null : valueOf(work.procedure, work.now, unit, work.context, nearest);
  return typeof code === 'string' && code !== '' ? code : work.now.competentUnit;
}

/** Open tasks whose silence means consent and whose deadline has passed. */
export function silentTasks(work: WorkingCase): Task[] {
  return work.now.tasks.filter((task) => {
    if (task.closed !== null || task.due === null || task.due.at > work.context.now) return false;
    const definition = work.procedure.tasks(task.state).find((candidate) => candidate.key === task.key);
    return definition?.forEach?.silence === 'agreed';
  });
}
