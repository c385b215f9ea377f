import type { Database } from './database.ts';
import type { HeldTasks } from './held-tasks.ts';
import { afterPlace, allOf, dueConditions, rowConditions } from './task-conditions.ts';
import type { Condition } from './task-conditions.ts';
import { byPlace, columnOf, type FoundTask, type TaskSearch } from './task-order.ts';

/** Where something else is asked than the grants, so many times more tasks are looked at at once. */
const MORE = 4;

/**
 * Walks through the tasks of several grants in the wanted order, one window after the other, until there is a page of
 * them: a window ends where a quarter of the grants have so many tasks before it, so that it holds about as many as are
 * wanted, however many grants there are.
 *
 * @param steps after about so many tasks the walk is broken off; null for never
 * @returns null where it was broken off
 */
export function walkTasks(
  database: Database,
  search: TaskSearch,
  held: readonly HeldTasks[],
  steps: number | null,
): readonly FoundTask[] | null {
  const { filter, sort, limit } = search;
  const column = columnOf[sort];
  const due = dueConditions(filter);
  const bounds = sort === 'due' ? due : [];
  const rest = [...(sort === 'due' ? [] : due), ...rowConditions(filter)];
  const grants = held.reduce((sum, some) => sum + some.grants, 0);
  let each = Math.ceil(limit / (quarterOf(grants) + 1)) * (rest.length === 0 ? 1 : MORE);
  let found: readonly FoundTask[] = [];
  let begins = afterPlace(column, search.after);
  for (let walked = 0; ; walked += each * grants, each *= MORE) {
    if (steps !== null && walked > steps) return null;
    const end = endOfWindow(database, search, held, [...begins, ...bounds], each);
    const window = [
      ...begins,
      ...bounds,
      ...(end === null ? [] : [{ sql: `${column} <= ?`, values: [end] }]),
    ];
    const wanted = { ...search, limit: limit - found.length };
    found = [...found, ...firstOf(database, wanted, held, [...window, ...rest])];
    if (end === null || found.length >= limit) return found;
    begins = [{ sql: `${column} > ?`, values: [end] }];
  }
}

/**
 * The first tasks of several grants that fulfil conditions, each of which is looked at.
 *
 * @param by the order of the index that is read
 */
export function firstOf(
  database: Database,
  { sort, limit }: Pick<TaskSearch, 'sort' | 'limit'>,
  held: readonly HeldTasks[],
  conditions: readonly Condition[],
  by = sort,
): readonly FoundTask[] {
  const column = columnOf[sort];
  const found = held.flatMap((some) => {
    const { sql, values } = allOf(some.condition, ...conditions);
    return database.all<FoundTask>(
      `SELECT no, ${column} AS place FROM ${some.tables(by)} WHERE ${sql} ORDER BY ${column}, no LIMIT ?`,
      ...values,
      limit,
    );
  });
  return held.length === 1 ? found : found.sort(byPlace).slice(0, limit);
}

/** Where a quarter of the grants have had so many tasks of theirs; null where none has as many left. */
function endOfWindow(
  database: Database,
  { sort }: TaskSearch,
  held: readonly HeldTasks[],
  bounds: readonly Condition[],
  each: number,
): string | null {
  const column = columnOf[sort];
  const places = held.flatMap(({ condition, grantTable, tie, index }) => {
    const { sql, values } = allOf({ sql: tie, values: [] }, ...bounds);
    const own = `SELECT ${column} FROM tasks INDEXED BY ${index(sort)} WHERE ${sql} ORDER BY ${column}, no`;
    return database.all<{ place: string }>(
      `SELECT place FROM (SELECT (${own} LIMIT 1 OFFSET ?) AS place FROM ${grantTable}) WHERE place IS NOT NULL`,
      ...values,
      each - 1,
      ...condition.values,
    );
  });
  const sorted = places.map(({ place }) => place).sort((a, b) => (a < b ? -1 : 1));
  return sorted[quarterOf(sorted.length)] ?? null;
}

function quarterOf(count: number): number {
  return Math.floor(count / 4);
}
