import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import type { Database } from './database.ts';
import { allOf, type Condition } from './task-conditions.ts';

/** A part of a filter that has an index of its own: the tasks it leaves, at most `size` of them. */
export interface Gathering {
  readonly index: string;
  readonly condition: Condition;
  /** How many tasks or cases it leaves, counted up to the bound that was asked for. */
  readonly size: number;
}

/** Sorts after every letter and digit, and so after every word with a given beginning. */
const AFTER_WORD = '\u{10ffff}';

/**
 * The part of a filter that leaves the fewest tasks, null when no part leaves less than `bound`. SQLite cannot
 * know how common a word or a procedure is today, so it is counted, up to the bound.
 */
export function smallestGathering(database: Database, filter: TaskFilter, bound: number): Gathering | null {
  let smallest: Part | null = null;
  let size = bound;
  const parts = partsOf(database, filter);
  for (const part of parts) {
    const found = part.size(size);
    if (found >= size) continue;
    smallest = part;
    size = found;
  }
  if (smallest === null) return null;
  const { index, condition } = smallest;
  return { index, condition: allOf(condition, ...amongOthers(parts, smallest, size)), size };
}

/** A list of cases that is not longer than so many times another is looked into sooner than the rows of the other. */
const LONGER = 4;

/** Of several words the cases of the rarest are held against those of the others, before any row of theirs is read. */
function amongOthers(parts: readonly Part[], rarest: Part, leaves: number): readonly Condition[] {
  if (rarest.among === null) return [];
  const most = leaves * LONGER;
  return parts.flatMap((part) =>
    part === rarest || part.among === null || part.size(most + 1) > most ? [] : [part.among],
  );
}

interface Part {
  readonly index: string;
  readonly condition: Condition;
  readonly size: (limit: number) => number;
  /** The same condition for tasks that are found by another index; null where that needs their rows. */
  readonly among: Condition | null;
}

function partsOf(database: Database, filter: TaskFilter): readonly Part[] {
  const { assignee, procedure, dueBefore, status, receivedFrom, receivedBefore } = filter;
  const parts: Part[] = wordsOfFilter(filter).map((word) => wordPart(database, word));
  if (typeof assignee === 'object') {
    // The second half lets SQLite use the index of the tasks that somebody has.
    const condition = { sql: `assignee = ? AND assignee <> ''`, values: [assignee.account] };
    parts.push(columnPart(database, 'tasks_assignee', condition));
  }
  if (procedure !== undefined) {
    const condition =
      dueBefore === undefined
        ? { sql: 'procedure_id = ?', values: [procedure] }
        : { sql: 'procedure_id = ? AND due_at < ?', values: [procedure, dueBefore] };
    parts.push(columnPart(database, 'tasks_procedure', condition));
  }
  if (filter.procedures !== undefined) {
    const condition = {
      sql: 'procedure_id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(filter.procedures)],
    };
    parts.push(columnPart(database, 'tasks_procedure', condition));
  }
  if (status !== undefined) {
    parts.push(columnPart(database, 'tasks_status', { sql: 'status = ?', values: [status] }));
  }
  if (receivedFrom !== undefined || receivedBefore !== undefined) {
    const condition = {
      sql: 'received_at >= ? AND received_at < ?',
      values: [receivedFrom ?? '', receivedBefore ?? UNDATED],
    };
    parts.push(columnPart(database, 'tasks_received', condition));
  }
  return parts;
}

function columnPart(database: Database, index: string, condition: Condition): Part {
  const from = `FROM tasks INDEXED BY ${index} WHERE ${condition.sql}`;
  return {
    index,
    condition,
    among: null,
    size: (limit) => countUpTo(database, from, condition.values, limit),
  };
}

/** The tasks with a word that begins so: in their own words, or in a title that their procedure has had. */
function wordPart(database: Database, word: string): Part {
  const procedures = JSON.stringify(
    database
      .all<{ id: string }>(
        'SELECT DISTINCT procedure_id AS id FROM title_words WHERE instr(words, ?) > 0',
        ` ${word}`,
      )
      .map(({ id }) => id),
  );
  const own = 'FROM case_words WHERE word >= ? AND word < ?';
  const ofProcedures = `FROM tasks INDEXED BY tasks_procedure
    WHERE procedure_id IN (SELECT value FROM json_each(?))`;
  const range = [word, `${word}${AFTER_WORD}`];
  const cases = `case_no IN (SELECT case_no ${own} UNION SELECT case_no ${ofProcedures})`;
  const values = [...range, procedures];
  return {
    index: 'sqlite_autoindex_tasks_1',
    condition: { sql: cases, values },
    // The sign keeps SQLite from reading the tasks by this list, too.
    among: { sql: `+${cases}`, values },
    size(limit) {
      const size = countUpTo(database, own, range, limit);
      return size >= limit ? size : size + countUpTo(database, ofProcedures, [procedures], limit - size);
    },
  };
}

/** How many cases and tasks have a word that begins so, counted up to a bound. */
export function casesWith(database: Database, word: string, bound: number): number {
  return wordPart(database, word).size(bound);
}

export function countUpTo(
  database: Database,
  from: string,
  values: Condition['values'],
  limit: number,
): number {
  const sql = `SELECT count(*) AS count FROM (SELECT 1 ${from} LIMIT ?)`;
  return database.get<{ count: number }>(sql, ...values, limit)?.count ?? 0;
}
