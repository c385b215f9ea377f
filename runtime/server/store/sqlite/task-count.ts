import { distinctGrants, wordsOfFilter } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import { heldTasks, type HeldTasks } from './held-tasks.ts';
import { allOf, dueConditions, rowConditions } from './task-conditions.ts';
import { countUpTo, smallestGathering } from './task-gathering.ts';
import type { TaskMirror } from './task-mirror.ts';
import type { TaskSearch } from './task-order.ts';
import { FEW, gather } from './task-search.ts';

/** How many tasks of each grant are looked at for a mere count, which may end at "more than so many". */
const STEPS = 4_000;

/** The tasks of a search counted up to its limit, looking at no more than a bounded number of them. */
export function countTasks(
  database: Database,
  search: TaskSearch,
  mirror: TaskMirror,
): { readonly count: number; readonly isWhole: boolean } {
  const grants = distinctGrants(search.filter.grants);
  if (wordsOfFilter(search.filter).length === 0 && mirror.isNear(grants)) {
    const count = mirror.count(search.filter, grants, search.limit);
    if (count !== null) return { count, isWhole: count < search.limit };
  }
  const few = smallestGathering(database, search.filter, FEW);
  if (few) {
    const { length } = gather(database, search, grants, few);
    return { count: length, isWhole: length < search.limit };
  }
  let count = 0;
  let isWhole = true;
  for (const held of heldTasks(grants)) {
    const counted = countAmong(database, search, held, search.limit - count);
    count += counted.count;
    isWhole &&= counted.isWhole;
    if (count >= search.limit) return { count, isWhole: false };
  }
  return { count, isWhole };
}

function countAmong(
  database: Database,
  { filter }: TaskSearch,
  { tables, condition, grants }: HeldTasks,
  limit: number,
): { readonly count: number; readonly isWhole: boolean } {
  const steps = STEPS * grants;
  const bounds = allOf(condition, ...dueConditions(filter));
  const from = `FROM ${tables('due')} WHERE ${bounds.sql}`;
  const conditions = rowConditions(filter);
  if (conditions.length === 0) {
    return { count: countUpTo(database, from, bounds.values, limit), isWhole: true };
  }
  const rest = allOf(...conditions);
  // SQLite stops the inner query when the outer limit is met.
  const some = `FROM (SELECT no, procedure_id, assignee, status, received_at ${from} LIMIT ?) AS task
    WHERE ${rest.sql}`;
  const count = countUpTo(database, some, [...bounds.values, steps, ...rest.values], limit);
  const isWhole = count >= limit || countUpTo(database, from, bounds.values, steps) < steps;
  return { count, isWhole };
}
