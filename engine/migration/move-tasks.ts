import type { Json } from '../answers/answers.ts';
import { closeTask, openTask, unitOfTask } from '../case/case-tasks.ts';
import { taskDue } from '../case/task-due.ts';
import type { Task } from '../case/task.ts';
import type { WorkingCase } from '../case/working-case.ts';
import { sameJson } from '../draft/same-json.ts';
import type { ContextValue, Value } from '../feel/index.ts';
import type { TaskDefinition } from '../generated/definition-types.ts';
import { deadlineAfter, isSameDeadline, renamed, type Passage } from './passage.ts';

/** States that go on: the path in the new version by that in the old one. */
export type GoingOn = ReadonlyMap<string, string>;

/**
 * Tasks as the new version has them. Of a state that goes on, a task that both versions have stays open and stays with
 * whoever has taken it, unless its role is another one; one that only the old version has is dropped, and one that only
 * the new version has is opened. Tasks that are done stay what they are.
 */
export function moveTasks(work: WorkingCase, passage: Passage, goingOn: GoingOn): void {
  const { from, to, plan } = passage;
  const anew: { readonly state: string; readonly definition: TaskDefinition }[] = [];
  const keyOf = (key: string): string => renamed(plan.renames.tasks, key);
  const dropped: string[] = [];
  work.now.tasks = work.now.tasks.map((task) => {
    const state = goingOn.get(task.state);
    const key = keyOf(task.key);
    const before = from.tasks(task.state).find((one) => one.key === task.key);
    const after = state === undefined ? undefined : to.tasks(state).find((one) => one.key === key);
    if (task.closed !== null) return closedTask(task, passage, key, state);
    if (state === undefined || after === undefined || before === undefined || isOfOtherSort(before, after)) {
      dropped.push(task.id);
      if (state !== undefined && after) anew.push({ state, definition: after });
      return task;
    }
    return openTaskMoved(work, passage, { ...task, key, state }, before, after);
  });
  for (const id of dropped) closeTask(work, id, { how: 'dropped', by: null, event: null, answers: null });
  for (const [old, state] of goingOn) {
    const had = new Set(from.tasks(old).map(({ key }) => keyOf(key)));
    anew.push(
      ...to
        .tasks(state)
        .filter(({ key }) => !had.has(key))
        .map((definition) => ({ state, definition })),
    );
  }
  const opened = new Set<TaskDefinition>();
  for (const { state, definition } of anew) {
    if (opened.has(definition)) continue;
    opened.add(definition);
    openTask(work, state, definition);
  }
}

/** A task that is over is found where the new version has it; where that has none, it keeps its names. */
function closedTask(task: Task, { to }: Passage, key: string, state: string | undefined): Task {
  const here = state !== undefined && to.tasks(state).some((one) => one.key === key) ? state : undefined;
  const place = here ?? [...to.tree.keys()].find((path) => to.tasks(path).some((one) => one.key === key));
  return place === undefined ? task : { ...task, key, state: place };
}

function openTaskMoved(
  work: WorkingCase,
  passage: Passage,
  task: Task,
  before: TaskDefinition,
  after: TaskDefinition,
): Task {
  const nearest: ContextValue =
    task.item && after.forEach ? { [after.forEach.as]: task.item.value as Value } : {};
  const { handOver, ...rest } = task;
  return {
    ...rest,
    // A system that has given up or was relieved has left the task to people.
    ...(handOver && after.system ? { handOver } : {}),
    role: after.role,
    assignee: after.role === before.role ? task.assignee : null,
    unit: before.unit === after.unit ? task.unit : unitOfTask(work, after, nearest),
    due: dueMoved(work, passage, task, after, nearest),
  };
}

/** A deadline that says the same keeps its end; another one is counted from when the task was opened, a new one from now. */
function dueMoved(
  work: WorkingCase,
  passage: Passage,
  { due, openedAt }: Task,
  { deadline }: TaskDefinition,
  nearest: ContextValue,
): Task['due'] {
  if (deadline === undefined) return null;
  if (due === null) return taskDue(work, deadline, nearest);
  if (deadlineAfter(passage, due.deadline) === deadline && isSameDeadline(passage, due.deadline, deadline)) {
    return { ...due, deadline };
  }
  return taskDue(work, deadline, nearest, openedAt);
}

/** Whether a task has become one of another sort: for each item and once, of people and of a system. */
function isOfOtherSort(before: TaskDefinition, after: TaskDefinition): boolean {
  const items = ({ forEach }: TaskDefinition): Json => (forEach === undefined ? null : forEach.items);
  const system = ({ system: one }: TaskDefinition): Json => one?.connector ?? null;
  const startsSystem = !sameJson(system(before), system(after)) && after.system !== undefined;
  return !sameJson(items(before), items(after)) || startsSystem;
}
