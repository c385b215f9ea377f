import type { Grant } from '../../../../engine/index.ts';
import type { BoundedCount, Page } from '../ports/paging.ts';
import type { TaskFilter, TaskQuery, TaskRow, TaskSort, TaskStore } from '../ports/task-store.ts';
import type { Database, SqlValue } from './database.ts';
import { pageOf, placeOf } from './page-cursor.ts';
import type { Place } from './page-cursor.ts';
import {
  allOf,
  anyOf,
  columnConditions,
  distinctGrants,
  grantCondition,
  wordConditions,
  wordsOfFilter,
} from './task-conditions.ts';
import type { Condition } from './task-conditions.ts';
import { narrowingOf } from './task-narrowing.ts';
import type { Narrowing } from './task-narrowing.ts';

interface TaskPlace {
  readonly no: number;
  readonly place: string;
}

interface Select {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const COLUMN: Readonly<Record<TaskSort, string>> = { due: 'due_at', opened: 'opened_at', code: 'code' };

/** Counting stops here: a page of an inbox says "more than 1,000". */
const COUNTED = 1_000;

/**
 * Open tasks in SQLite. A filter that leaves few tasks is gathered and sorted; any other walks, for each
 * grant, an index that is already in the wanted order, and stops at the end of the page.
 */
export class SqliteTasks implements TaskStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async find(query: TaskQuery): Promise<Page<TaskRow>> {
    const grants = distinctGrants(query.grants);
    if (grants.length === 0) return { items: [], next: null };
    const select = selectOf(query, grants, query.sort, narrowingOf(this.#database, query), {
      place: placeOf(query.cursor, 2),
      limit: query.limit + 1,
    });
    const places = this.#database.all<TaskPlace>(select.sql, ...select.values);
    const page = pageOf(
      places,
      query.limit,
      ({ no }) => no,
      ({ place, no }) => [place, no],
    );
    return { items: page.items.map((no) => this.#row(no)), next: page.next };
  }

  async count(filter: TaskFilter): Promise<BoundedCount> {
    const grants = distinctGrants(filter.grants);
    if (grants.length === 0) return { count: 0, exact: true };
    const select = selectOf(filter, grants, 'due', narrowingOf(this.#database, filter), {
      place: null,
      limit: COUNTED + 1,
    });
    const row = this.#database.get<{ count: number }>(
      `SELECT count(*) AS count FROM (${select.sql})`,
      ...select.values,
    );
    const count = row?.count ?? 0;
    return { count: Math.min(count, COUNTED), exact: count <= COUNTED };
  }

  #row(no: number): TaskRow {
    const found = this.#database.get<{ row: string }>('SELECT row FROM tasks WHERE no = ?', no);
    if (!found) throw new Error(`task ${no} is in an index but not in its table`);
    return JSON.parse(found.row) as TaskRow;
  }
}

function selectOf(
  filter: TaskFilter,
  grants: readonly Grant[],
  sort: TaskSort,
  narrowing: Narrowing | null,
  range: { readonly place: Place | null; readonly limit: number },
): Select {
  const column = COLUMN[sort];
  const after = afterPlace(column, range.place);
  const rest = [...columnConditions(filter), ...wordConditions(wordsOfFilter(filter)), ...after];
  const order = `ORDER BY ${column}, no LIMIT ${range.limit}`;
  const pick = (index: string, condition: Condition): Select => ({
    sql: `SELECT no, ${column} AS place FROM tasks INDEXED BY ${index} WHERE ${condition.sql} ${order}`,
    values: condition.values,
  });
  if (narrowing) {
    return pick(narrowing.index, allOf(narrowing.condition, anyOf(grants.map(grantCondition)), ...rest));
  }
  const walks = grants.map((grant) =>
    pick(`tasks_${grant.unit === '*' ? 'role' : 'unit'}_${sort}`, allOf(grantCondition(grant), ...rest)),
  );
  return {
    sql: `${walks.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL ')} ORDER BY place, no LIMIT ${range.limit}`,
    values: walks.flatMap(({ values }) => values),
  };
}

function afterPlace(column: string, place: Place | null): readonly Condition[] {
  return place ? [{ sql: `(${column}, no) > (?, ?)`, values: place }] : [];
}
