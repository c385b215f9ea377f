import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter, TaskSort } from '../ports/task-store.ts';
import { distinctGrants, wordsOfFilter } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import type { Place } from '../rows/page-cursor.ts';
import {
  allOf,
  anyOf,
  columnConditions,
  dueConditions,
  grantCondition,
  wideConditions,
  wordConditions,
} from './task-conditions.ts';
import type { Condition } from './task-conditions.ts';
import { countUpTo, smallestGathering } from './task-gathering.ts';
import type { Gathering } from './task-gathering.ts';

/** A task that was found: its number, and its value in the wanted order. */
export interface FoundTask {
  readonly no: number;
  readonly place: string;
}

export interface TaskSearch {
  readonly filter: TaskFilter;
  readonly sort: TaskSort;
  /** Where the last page ended. */
  readonly after: Place | null;
  readonly limit: number;
}

const COLUMN: Readonly<Record<TaskSort, string>> = { due: 'due_at', opened: 'opened_at', code: 'code' };

/** Up to this many tasks are simply gathered and sorted. */
const FEW = 3_000;
/** How far an index is walked in the wanted order before it is taken that what is looked for is rare after all. */
const STEPS = 10_000;
/** How far it is walked for a mere count, which may end at "more than so many". */
const COUNT_STEPS = 4_000;
/** Beyond this many, gathering costs more than walking on. */
const MANY = 300_000;

/**
 * The first tasks of a search in the wanted order.
 *
 * What leaves few tasks is gathered and sorted. Anything else walks, for each grant, an index that is in the
 * wanted order already and soon meets a page of them. Where it does not, since two common things rarely come
 * together, the smaller of them is gathered.
 */
export function searchTasks(database: Database, search: TaskSearch): readonly FoundTask[] {
  const grants = distinctGrants(search.filter.grants);
  const few = smallestGathering(database, search.filter, FEW);
  if (few) return gather(database, search, grants, few);
  const found: FoundTask[] = [];
  for (const grant of grants) {
    const walked = walk(database, search, grant, STEPS);
    if (!walked.isWhole) {
      const smallest = smallestGathering(database, search.filter, MANY);
      if (smallest) return gather(database, search, grants, smallest);
    }
    found.push(...(walked.isWhole ? walked.tasks : walk(database, search, grant, null).tasks));
  }
  return found.sort(byPlace).slice(0, search.limit);
}

/** The tasks of a search counted up to its limit, looking at no more than a bounded number of them. */
export function countTasks(
  database: Database,
  search: TaskSearch,
): { readonly count: number; readonly isWhole: boolean } {
  const grants = distinctGrants(search.filter.grants);
  const few = smallestGathering(database, search.filter, FEW);
  if (few) {
    const { length } = gather(database, search, grants, few);
    return { count: length, isWhole: length < search.limit };
  }
  let count = 0;
  let isWhole = true;
  for (const grant of grants) {
    const walked = walk(database, { ...search, limit: search.limit - count }, grant, COUNT_STEPS);
    count += walked.tasks.length;
    isWhole &&= walked.isWhole;
    if (count >= search.limit) return { count, isWhole: false };
  }
  return { count, isWhole };
}

function gather(
  database: Database,
  search: TaskSearch,
  grants: readonly Grant[],
  { index, condition }: Gathering,
): readonly FoundTask[] {
  const column = COLUMN[search.sort];
  const { sql, values } = allOf(
    condition,
    anyOf(grants.map(grantCondition)),
    ...afterPlace(column, search.after),
    ...rowConditions(search.filter),
  );
  return database.all<FoundTask>(
    `SELECT no, ${column} AS place FROM tasks AS task INDEXED BY ${index} WHERE ${sql}
       ORDER BY ${column}, no LIMIT ?`,
    ...values,
    search.limit,
  );
}

/** `isWhole`: the page is full, or the grant has no more tasks; false when the walk was cut short. */
function walk(
  database: Database,
  { filter, sort, after, limit }: TaskSearch,
  grant: Grant,
  steps: number | null,
): { readonly tasks: readonly FoundTask[]; readonly isWhole: boolean } {
  const column = COLUMN[sort];
  const family = `tasks_${grant.unit === '*' ? 'role' : 'unit'}`;
  const index = `${family}_${sort}`;
  const due = dueConditions(filter);
  // Columns that the index does not hold are fetched only where they are asked for.
  const more = wideConditions(filter).length > 0 ? ', status, received_at' : '';
  if (sort !== 'due' && due.length > 0) {
    const condition = allOf(grantCondition(grant), ...due);
    const dueFrom = `FROM tasks INDEXED BY ${family}_due WHERE ${condition.sql}`;
    const size = countUpTo(database, dueFrom, condition.values, FEW);
    if (size < FEW) {
      const search = { filter, sort, after, limit };
      const tasks = gather(database, search, [grant], { index: `${family}_due`, condition, size });
      return { tasks, isWhole: true };
    }
  }
  // In the order of due dates the bound ends the walk; in another order it would only hide how far it has gone.
  const bounds = allOf(grantCondition(grant), ...afterPlace(column, after), ...(sort === 'due' ? due : []));
  const from = `FROM tasks INDEXED BY ${index} WHERE ${bounds.sql}`;
  const rest = allOf(...rowConditions(filter));
  // SQLite hands on the rows of an inner query in its order and stops it when the outer limit is met.
  const tasks = database.all<FoundTask>(
    `SELECT no, place FROM (
       SELECT no, ${column} AS place, procedure_id, assignee, due_at${more} ${from} ORDER BY ${column}, no LIMIT ?
     ) AS task WHERE ${rest.sql} LIMIT ?`,
    ...bounds.values,
    steps ?? -1,
    ...rest.values,
    limit,
  );
  const isWhole =
    steps === null || tasks.length >= limit || countUpTo(database, from, bounds.values, steps) < steps;
  return { tasks, isWhole };
}

function rowConditions(filter: TaskFilter): readonly Condition[] {
  return [...columnConditions(filter), ...wordConditions(wordsOfFilter(filter))];
}

function afterPlace(column: string, place: Place | null): readonly Condition[] {
  return place ? [{ sql: `(${column}, no) > (?, ?)`, values: place }] : [];
}

function byPlace(a: FoundTask, b: FoundTask): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.no - b.no;
}
