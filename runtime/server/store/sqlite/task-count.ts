import type { Grant } from '../../../../engine/index.ts';
import { distinctGrants } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import { allOf, dueConditions, grantCondition, heldPairs, wideConditions } from './task-conditions.ts';
import type { Condition } from './task-conditions.ts';
import { countUpTo, smallestGathering } from './task-gathering.ts';
import { FEW, gather, rowConditions, type TaskSearch } from './task-search.ts';

/** How many tasks of each grant are looked at for a mere count, which may end at "more than so many". */
const STEPS = 4_000;

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
  for (const tasks of [...everywhere(grants), ...inUnits(grants)]) {
    const counted = countAmong(database, search, tasks, search.limit - count);
    count += counted.count;
    isWhole &&= counted.isWhole;
    if (count >= search.limit) return { count, isWhole: false };
  }
  return { count, isWhole };
}

/** Tasks of some grants, as an index holds them together. */
interface Held {
  readonly tables: string;
  readonly condition: Condition;
  readonly steps: number;
}

function everywhere(grants: readonly Grant[]): readonly Held[] {
  const wide = grants.filter(({ unit }) => unit === '*');
  const tables = 'tasks INDEXED BY tasks_role_due';
  return wide.map((grant) => ({ tables, condition: grantCondition(grant), steps: STEPS }));
}

/** All units in one go: an official of forty agencies has a hundred grants, and a query for each takes longer. */
function inUnits(grants: readonly Grant[]): readonly Held[] {
  const held = grants.filter(({ unit }) => unit !== '*');
  if (held.length === 0) return [];
  return [
    {
      tables: `(SELECT value ->> 0 AS held_role, value ->> 1 AS held_unit FROM json_each(?))
        CROSS JOIN tasks INDEXED BY tasks_unit_due`,
      condition: { sql: 'role = held_role AND unit = held_unit', values: [heldPairs(held)] },
      steps: STEPS * held.length,
    },
  ];
}

function countAmong(
  database: Database,
  { filter }: TaskSearch,
  { tables, condition, steps }: Held,
  limit: number,
): { readonly count: number; readonly isWhole: boolean } {
  const bounds = allOf(condition, ...dueConditions(filter));
  const from = `FROM ${tables} WHERE ${bounds.sql}`;
  const conditions = rowConditions(filter);
  if (conditions.length === 0) {
    return { count: countUpTo(database, from, bounds.values, limit), isWhole: true };
  }
  // Columns that the index does not hold are fetched only where they are asked for.
  const more = wideConditions(filter).length > 0 ? ', status, received_at' : '';
  const rest = allOf(...conditions);
  // SQLite stops the inner query when the outer limit is met.
  const some = `FROM (SELECT no, procedure_id, assignee${more} ${from} LIMIT ?) AS task WHERE ${rest.sql}`;
  const count = countUpTo(database, some, [...bounds.values, steps, ...rest.values], limit);
  const isWhole = count >= limit || countUpTo(database, from, bounds.values, steps) < steps;
  return { count, isWhole };
}
