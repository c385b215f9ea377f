import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import type { Place } from '../rows/page-cursor.ts';
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

/** Any of several grants: a list that is looked into, however many an official holds. */
export function grantsCondition(grants: readonly Grant[]): Condition {
  const everywhere = grants.filter(({ unit }) => unit === '*').map(({ role }) => role);
  const pairs = heldPairs(grants.filter(({ unit }) => unit !== '*'));
  return {
    sql: `role IN (SELECT value FROM json_each(?)) OR (role, unit) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
    values: [JSON.stringify(everywhere), pairs],
  };
}

/** Grants in units as SQL reads them: a list of roles with their units. */
export function heldPairs(grants: readonly Grant[]): string {
  return JSON.stringify(grants.map(({ role, unit }) => [role, unit]));
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

/** Everything of a filter that can be decided on a row of its own, but the grants, when it is due, and the words. */
function columnConditions(filter: TaskFilter): readonly Condition[] {
  const { procedure, procedures, assignee, status, receivedFrom, receivedBefore } = filter;
  const found: Condition[] = [];
  if (status !== undefined) found.push({ sql: 'status = ?', values: [status] });
  if (receivedFrom !== undefined) found.push({ sql: 'received_at >= ?', values: [receivedFrom] });
  if (receivedBefore !== undefined) found.push({ sql: 'received_at < ?', values: [receivedBefore] });
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
function wordConditions(words: readonly string[]): readonly Condition[] {
  if (words.length === 0) return [];
  const found = words.map(() => 'instr(searched.words, ?) > 0').join(' AND ');
  const sql = `EXISTS (SELECT 1 FROM tasks AS searched WHERE searched.no = task.no AND ${found})`;
  return [{ sql, values: words.map((word) => ` ${word}`) }];
}

/** What is asked of each task that is met on the way. */
export function rowConditions(filter: TaskFilter): readonly Condition[] {
  return [...columnConditions(filter), ...wordConditions(wordsOfFilter(filter))];
}

/** That a task comes after the one with which the last page ended. */
export function afterPlace(column: string, place: Place | null): readonly Condition[] {
  return place ? [{ sql: `(${column}, no) > (?, ?)`, values: place }] : [];
}
