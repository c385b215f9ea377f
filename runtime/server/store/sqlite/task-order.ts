import type { TaskFilter, TaskSort } from '../ports/task-store.ts';
import type { Place } from '../rows/page-cursor.ts';

/** A task that was found: its number, and its value in the wanted order. */
export interface FoundTask {
  readonly no: number;
  readonly place: string;
}

/** What is looked for, in which order, and how many of it. */
export interface TaskSearch {
  readonly filter: TaskFilter;
  readonly sort: TaskSort;
  /** Where the last page ended. */
  readonly after: Place | null;
  readonly limit: number;
}

/** The columns by which tasks are ordered. */
export const columnOf: Readonly<Record<TaskSort, string>> = {
  due: 'due_at',
  opened: 'opened_at',
  code: 'code',
};

/** The order of a list: by the value, and by the number among equals. */
export function byPlace(a: FoundTask, b: FoundTask): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.no - b.no;
}
