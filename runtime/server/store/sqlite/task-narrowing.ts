import type { TaskFilter } from '../ports/task-store.ts';
import type { Database } from './database.ts';
import { wordsOfFilter } from './task-conditions.ts';
import type { Condition } from './task-conditions.ts';

/**
 * Up to this many tasks are gathered and sorted; beyond it they are common enough that walking an index in the
 * wanted order soon meets a page of them. The bound keeps both ways short.
 */
const FEW = 3_000;

/** A selective part of a filter: the tasks it leaves, through an index of its own. */
export interface Narrowing {
  readonly index: string;
  readonly condition: Condition;
}

/**
 * The first part of a filter that leaves few tasks, null when none does. SQLite cannot know how common a word
 * or a procedure is today, so it is counted, up to the bound.
 */
export function narrowingOf(database: Database, filter: TaskFilter): Narrowing | null {
  const { assignee, procedure, dueBefore } = filter;
  const words = wordsOfFilter(filter);
  const cases = words.length > 0 ? fewCasesWith(database, words) : null;
  if (cases) {
    const condition = {
      sql: 'case_no IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(cases)],
    };
    return { index: 'sqlite_autoindex_tasks_1', condition };
  }
  if (typeof assignee === 'object') {
    const condition = { sql: `assignee = ? AND assignee <> ''`, values: [assignee.account] };
    if (isFew(database, 'tasks_assignee', condition)) return { index: 'tasks_assignee', condition };
  }
  if (procedure !== undefined) {
    const condition =
      dueBefore === undefined
        ? { sql: 'procedure_id = ?', values: [procedure] }
        : { sql: 'procedure_id = ? AND due_at < ?', values: [procedure, dueBefore] };
    if (isFew(database, 'tasks_procedure', condition)) return { index: 'tasks_procedure', condition };
  }
  return null;
}

/** Numbers of the open cases with all of these words, null when there are many. */
function fewCasesWith(database: Database, words: readonly string[]): readonly number[] | null {
  // A folded word is letters and digits only, so it cannot break out of its quotes.
  const match = words.map((word) => `"${word}"*`).join(' AND ');
  const rows = database.all<{ rowid: number }>(
    'SELECT rowid FROM case_search WHERE case_search MATCH ? LIMIT ?',
    match,
    FEW + 1,
  );
  return rows.length > FEW ? null : rows.map(({ rowid }) => rowid);
}

function isFew(database: Database, index: string, { sql, values }: Condition): boolean {
  const row = database.get<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM tasks INDEXED BY ${index} WHERE ${sql} LIMIT ?)`,
    ...values,
    FEW + 1,
  );
  return row !== null && row.count <= FEW;
}
