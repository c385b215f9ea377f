import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter, TaskSort } from '../ports/task-store.ts';
import { distinctGrants, wordsOfFilter } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import type { Place } from '../rows/page-cursor.ts';
import {
  allOf,
  columnConditions,
  dueConditions,
  grantCondition,
  grantsCondition,
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
export const FEW = 3_000;
/** How far an index is walked in the wanted order before it is taken that what is looked for is rare after all. */
const STEPS = 10_000;
/** As few tasks are asked of each of many grants at first; only those whose tasks come early are asked for more. */
const FIRST_ASKED = 4;
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
  let found: readonly FoundTask[] = [];
  let waiting: readonly Waiting[] = grants.map((grant) => ({ grant, after: search.after }));
  for (
    let asked = firstAsked(search, grants);
    waiting.length > 0;
    asked = Math.min(asked * 4, search.limit)
  ) {
    const walks: { readonly grant: Grant; readonly tasks: readonly FoundTask[] }[] = [];
    for (const { grant, after } of waiting) {
      const part = { ...search, after, limit: asked };
      const walked = walk(database, part, grant, STEPS);
      if (!walked.isWhole) {
        const smallest = smallestGathering(database, search.filter, MANY);
        if (smallest) return gather(database, search, grants, smallest);
      }
      walks.push({ grant, tasks: walked.isWhole ? walked.tasks : walk(database, part, grant, null).tasks });
    }
    found = [...found, ...walks.flatMap(({ tasks }) => tasks)].sort(byPlace).slice(0, search.limit);
    const last = found.length < search.limit ? undefined : found.at(-1);
    // Who gave as many as were asked for may have more of them before the last one on the page.
    waiting = walks.flatMap(({ grant, tasks }): Waiting[] => {
      const end = tasks.length < asked ? undefined : tasks.at(-1);
      const hasMore = end !== undefined && (last === undefined || byPlace(end, last) < 0);
      return hasMore ? [{ grant, after: [end.place, end.no] }] : [];
    });
  }
  return found;
}

/** A grant of which more tasks are wanted, and from where on. */
interface Waiting {
  readonly grant: Grant;
  readonly after: Place | null;
}

function firstAsked({ limit }: TaskSearch, grants: readonly Grant[]): number {
  return Math.min(limit, Math.max(FIRST_ASKED, Math.ceil((2 * limit) / Math.max(1, grants.length))));
}

/** The tasks that a part of the filter leaves, in the wanted order. */
export function gather(
  database: Database,
  search: TaskSearch,
  grants: readonly Grant[],
  { index, condition }: Gathering,
): readonly FoundTask[] {
  const column = COLUMN[search.sort];
  const { sql, values } = allOf(
    condition,
    grantsCondition(grants),
    ...afterPlace(column, search.after),
    ...dueConditions(search.filter),
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
  const conditions = [...(sort === 'due' ? [] : due), ...rowConditions(filter)];
  const rest = allOf(...conditions);
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
    steps === null ||
    tasks.length >= limit ||
    conditions.length === 0 ||
    countUpTo(database, from, bounds.values, steps) < steps;
  return { tasks, isWhole };
}

/** What is asked of each task that is met on the way. */
export function rowConditions(filter: TaskFilter): readonly Condition[] {
  return [...columnConditions(filter), ...wordConditions(wordsOfFilter(filter))];
}

function afterPlace(column: string, place: Place | null): readonly Condition[] {
  return place ? [{ sql: `(${column}, no) > (?, ?)`, values: place }] : [];
}

function byPlace(a: FoundTask, b: FoundTask): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.no - b.no;
}
