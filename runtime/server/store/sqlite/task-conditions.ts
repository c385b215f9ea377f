import { foldedWords } from '../../../../engine/index.ts';
import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from './case-rows.ts';
import { idWord, isIdNumber } from './id-word.ts';
import type { SqlValue } from './database.ts';

/** A part of a WHERE clause with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export function allOf(...conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
    values: conditions.flatMap(({ values }) => values),
  };
}

export function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE',
    values: conditions.flatMap(({ values }) => values),
  };
}

/** Each grant once, without those of a unit whose role is held everywhere: so no task is listed twice. */
export function distinctGrants(grants: readonly Grant[]): readonly Grant[] {
  const everywhere = new Set(grants.filter(({ unit }) => unit === '*').map(({ role }) => role));
  const kept = new Map<string, Grant>();
  for (const grant of grants) {
    if (grant.unit === '*' || !everywhere.has(grant.role))
      kept.set(JSON.stringify([grant.role, grant.unit]), grant);
  }
  return [...kept.values()];
}

export function grantCondition({ role, unit }: Grant): Condition {
  if (unit === '*') return { sql: 'role = ?', values: [role] };
  return { sql: 'role = ? AND unit = ?', values: [role, unit] };
}

/** Words beyond this many narrow nothing down any more. */
const WORDS = 8;

/** The words that are looked for; each must begin a word of the task. */
export function wordsOfFilter({ text }: Pick<TaskFilter, 'text'>): readonly string[] {
  return [...new Set(foldedWords(text ?? ''))]
    .slice(0, WORDS)
    .map((word) => (isIdNumber(word) ? idWord(word) : word));
}

/** When a task must be due. */
export function dueConditions({ dueFrom, dueBefore, undated }: TaskFilter): readonly Condition[] {
  const found: Condition[] = [];
  if (dueFrom !== undefined) found.push({ sql: 'due_at >= ?', values: [dueFrom] });
  if (dueBefore !== undefined) found.push({ sql: 'due_at < ?', values: [dueBefore] });
  else if (dueFrom !== undefined) found.push({ sql: 'due_at < ?', values: [UNDATED] });
  if (undated === true) found.push({ sql: 'due_at = ?', values: [UNDATED] });
  return found;
}

/** What is asked of columns that the indexes of grants do not hold. */
export function wideConditions({ status, receivedFrom, receivedBefore }: TaskFilter): readonly Condition[] {
  const found: Condition[] = [];
  if (status !== undefined) found.push({ sql: 'status = ?', values: [status] });
  if (receivedFrom !== undefined) found.push({ sql: 'received_at >= ?', values: [receivedFrom] });
  if (receivedBefore !== undefined) found.push({ sql: 'received_at < ?', values: [receivedBefore] });
  return found;
}

/** Everything of a filter that can be decided on a row of its own, but the grants and the words. */
export function columnConditions(filter: TaskFilter): readonly Condition[] {
  const { procedure, procedures, assignee } = filter;
  const found: Condition[] = [...dueConditions(filter), ...wideConditions(filter)];
  if (procedure !== undefined) found.push({ sql: 'procedure_id = ?', values: [procedure] });
  if (procedures !== undefined) {
    found.push({
      sql: 'procedure_id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(procedures)],
    });
  }
  if (assignee === 'nobody') found.push({ sql: 'assignee = ?', values: [''] });
  else if (assignee !== undefined) {
    found.push({ sql: `assignee = ? AND assignee <> ''`, values: [assignee.account] });
  }
  return found;
}

/**
 * Whether the task of a row has all the words. The row may be an entry of an index: the words are looked up only
 * when everything else holds.
 */
export function wordConditions(words: readonly string[]): readonly Condition[] {
  if (words.length === 0) return [];
  const found = words.map(() => 'instr(searched.words, ?) > 0').join(' AND ');
  const sql = `EXISTS (SELECT 1 FROM tasks AS searched WHERE searched.no = task.no AND ${found})`;
  return [{ sql, values: words.map((word) => ` ${word}`) }];
}
