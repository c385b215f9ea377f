import type { Grant } from '../../../../engine/index.ts';
import type { TaskSort } from '../ports/task-store.ts';
import { heldPairs, type Condition } from './task-conditions.ts';

/** The tasks of several grants, read from one index grant after grant. */
export interface HeldTasks {
  /** The tables of a query: the grants, and behind each its tasks, called `task`, in an order. */
  readonly tables: (sort: TaskSort) => string;
  /** That the tasks are those of the grants; its value is the list of them. */
  readonly condition: Condition;
  /** The grants alone, and what ties the tasks of a query of their own to each. */
  readonly grantTable: string;
  readonly tie: string;
  /** The index in which the tasks of a grant stand in an order. */
  readonly index: (sort: TaskSort) => string;
  /** How many grants there are. */
  readonly grants: number;
}

/**
 * Grants as at most two lists: roles that are held everywhere, and roles in units. An official of forty agencies has a
 * hundred grants, and a query for each of them would take longer than all that is read.
 */
export function heldTasks(grants: readonly Grant[]): readonly HeldTasks[] {
  const everywhere = grants.filter(({ unit }) => unit === '*');
  const inUnits = grants.filter(({ unit }) => unit !== '*');
  return [listOf(everywhere, 'role'), listOf(inUnits, 'unit')].filter((list) => list.grants > 0);
}

function listOf(grants: readonly Grant[], by: 'role' | 'unit'): HeldTasks {
  const grantTable = '(SELECT value ->> 0 AS held_role, value ->> 1 AS held_unit FROM json_each(?))';
  const tie = by === 'role' ? 'role = held_role' : 'role = held_role AND unit = held_unit';
  const index = (sort: TaskSort): string => `tasks_${by}_${sort}`;
  return {
    // The order of a CROSS JOIN is kept, so that the index is entered once for each grant.
    tables: (sort) => `${grantTable} CROSS JOIN tasks AS task INDEXED BY ${index(sort)}`,
    condition: { sql: tie, values: [heldPairs(grants)] },
    ...{ grantTable, tie, index },
    grants: grants.length,
  };
}
