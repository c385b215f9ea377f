import type { Grant } from '../../../../engine/index.ts';
import { distinctGrants, wordsOfFilter } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import { heldTasks, type HeldTasks } from './held-tasks.ts';
import {
  afterPlace,
  allOf,
  dueConditions,
  grantsCondition,
  rowConditions,
  type Condition,
} from './task-conditions.ts';
import { casesWith, countUpTo, smallestGathering } from './task-gathering.ts';
import type { Gathering } from './task-gathering.ts';
import { columnOf, type FoundTask, type TaskSearch } from './task-order.ts';
import type { TaskMirror } from './task-mirror.ts';
import { firstOf, walkTasks } from './walk-tasks.ts';

/** Up to this many tasks are simply gathered and sorted. */
export const FEW = 3_000;
/** How far the tasks are walked in the wanted order before it is taken that what is looked for is rare after all. */
const STEPS = 10_000;
/** Beyond this many, gathering costs more than walking on. */
const MANY = 300_000;
/** A word that so many cases have is met soon by whoever walks, and takes long to be gathered. */
const COMMON = 20_000;
/** A task that is gathered takes as long as so many that are walked by: its row lies anywhere. */
const GATHERING = 3;

/**
 * The first tasks of a search in the wanted order.
 *
 * What leaves few tasks is gathered and sorted. Anything else walks through the tasks of all grants in the wanted order
 * and soon meets a page of them. Where it does not, since two common things rarely come together, the smaller of them
 * all are looked at in the mirror; before that is there the smaller of them is gathered, unless there is less to walk.
 */
export function searchTasks(
  database: Database,
  search: TaskSearch,
  mirror: TaskMirror,
): readonly FoundTask[] {
  const { filter, sort, after } = search;
  const grants = distinctGrants(filter.grants);
  const held = heldTasks(grants);
  if (mirror.isNear(grants)) {
    const found = mirror.find(search, grants);
    if (found !== null) return found;
  }
  if (mirror.isReady) {
    const least = smallestGathering(database, filter, mirror.use.few);
    if (least) return gather(database, search, grants, least);
    // The tasks of a rare word, of several words together, and of a word with something else lie far apart, and each task that
    // is walked by has to be read for its words.
    const words = wordsOfFilter(filter);
    const isNarrowed = rowConditions(filter).length > 1 || dueConditions(filter).length > 0;
    const isFarApart =
      words.length > 1 ||
      (words.length === 1 && isNarrowed) ||
      words.some((word) => casesWith(database, word, COMMON) < COMMON);
    const walked = isFarApart ? null : walkTasks(database, search, held, mirror.use.steps);
    const found = walked ?? mirror.find(search, grants);
    if (found !== null) return found;
  }
  const few = smallestGathering(database, filter, FEW);
  if (few) return gather(database, search, grants, few);
  const due = dueConditions(filter);
  // In another order than that of due dates, their bound would only hide how far the walk has gone.
  if (sort !== 'due' && due.length > 0 && sizeUpTo(database, held, due, FEW) < FEW) {
    const conditions = [...afterPlace(columnOf[sort], after), ...due, ...rowConditions(filter)];
    return firstOf(database, search, held, conditions, 'due');
  }
  const walked = walkTasks(database, search, held, STEPS);
  if (walked !== null) return walked;
  void mirror.begin();
  // More than a part of what there is to walk is not worth being gathered, nor even counted.
  const all = sizeUpTo(database, held, sort === 'due' ? due : [], MANY * GATHERING);
  const most = Math.floor(all / GATHERING);
  const smallest = most > FEW ? smallestGathering(database, filter, most) : null;
  if (smallest !== null) return gather(database, search, grants, smallest);
  return walkTasks(database, search, held, null) ?? [];
}

/** The tasks that a part of the filter leaves, in the wanted order. */
export function gather(
  database: Database,
  search: TaskSearch,
  grants: readonly Grant[],
  { index, condition }: Gathering,
): readonly FoundTask[] {
  const column = columnOf[search.sort];
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

/** How many tasks the grants have that are due so, counted up to a bound. */
function sizeUpTo(
  database: Database,
  held: readonly HeldTasks[],
  due: readonly Condition[],
  limit: number,
): number {
  let size = 0;
  for (const some of held) {
    const { sql, values } = allOf(some.condition, ...due);
    size += countUpTo(database, `FROM ${some.tables('due')} WHERE ${sql}`, values, limit - size);
  }
  return size;
}
