import type { Database } from './database.ts';
import { insertCaseSearch, writeCaseSearch } from './write-case-search.ts';
import { noteCaseChange } from './sqlite-changes.ts';
import type { CaseColumns, CaseRows } from '../rows/case-rows.ts';
import { insertTasks, writeTasks } from './write-tasks.ts';

interface StoredHead {
  readonly no: number;
  readonly revision: number;
  readonly words: string;
}

/** Columns that a write may change. Each that is not written leaves the indexes that hold it as they are. */
const CHANGING = [
  'code',
  'account',
  'procedure_id',
  'ended_at',
  'wake_at',
  'words',
] as const satisfies readonly (keyof CaseColumns)[];

type StoredColumns = StoredHead & Pick<CaseColumns, (typeof CHANGING)[number]>;

/** Writes a new case with all that belongs to it. Runs inside a transaction. */
export function insertCase(database: Database, rows: CaseRows): 'inserted' | 'exists' {
  const { id, columns } = rows;
  if (database.get('SELECT 1 FROM cases WHERE id = ?', id)) return 'exists';
  if (!takeNumbers(database, rows)) throw new CaseConflict();
  const head = database.get<{ no: number }>(
    `INSERT INTO cases (id, revision, reference, code, account, procedure_id, submitted_at, ended_at, wake_at,
       words, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no`,
    id,
    rows.revision,
    columns.reference,
    columns.code,
    columns.account,
    columns.procedure_id,
    columns.submitted_at,
    columns.ended_at,
    columns.wake_at,
    columns.words,
    rows.document,
  );
  if (!head) throw new Error(`case ${id} has no number right after it was written`);
  writeAnswer(database, rows);
  for (const account of rows.members) {
    database.run(
      'INSERT INTO case_members (account, submitted_at, case_id) VALUES (?, ?, ?)',
      account,
      columns.submitted_at,
      id,
    );
  }
  // Nothing of it is there before: what a later write compares needs not be read.
  writeWords(database, head.no, '', columns.words);
  insertCaseSearch(database, head.no, rows.search);
  insertTasks(database, head.no, rows);
  writeAround(database, rows);
  return 'inserted';
}

/** Writes a case over the expected revision. Runs inside a transaction. */
export function replaceCase(database: Database, rows: CaseRows, expected: number): 'replaced' | 'conflict' {
  const { id, columns } = rows;
  const before = database.get<StoredColumns>(
    `SELECT no, revision, ${CHANGING.join(', ')} FROM cases WHERE id = ?`,
    id,
  );
  if (before?.revision !== expected) return 'conflict';
  if (!writeAnswer(database, rows) || !takeNumbers(database, rows)) throw new CaseConflict();
  const changed = CHANGING.filter((column) => columns[column] !== before[column]);
  database.run(
    `UPDATE cases SET ${changed.map((column) => `${column} = ?, `).join('')}revision = ?, document = ? WHERE no = ?`,
    ...changed.map((column) => columns[column]),
    rows.revision,
    rows.document,
    before.no,
  );
  writeWords(database, before.no, before.words, columns.words);
  writeCaseSearch(database, before.no, rows.search);
  writeTasks(database, before.no, rows);
  writeAround(database, rows);
  return 'replaced';
}

/** What reports, workers and listeners read of a case. */
function writeAround(database: Database, rows: CaseRows): void {
  writePayments(database, rows);
  writeEffects(database, rows);
  noteCaseChange(database, rows);
}

/** Undoes the savepoint of a write that turned out to be in conflict after its first statement. */
export class CaseConflict extends Error {
  override readonly name = 'CaseConflict';
}

/** False when the command has been answered before. */
function writeAnswer(database: Database, { id, command }: CaseRows): boolean {
  return (
    database.run(
      'INSERT INTO command_answers (case_id, command_id, answer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      command.id,
      command.answer,
    ) === 1
  );
}

/** Gives back what the case no longer holds and takes what it holds now; false when one of the claims has been barred. */
function takeNumbers(database: Database, { id, claims, released }: CaseRows): boolean {
  for (const { scope, value } of released) {
    database.run('DELETE FROM held_numbers WHERE scope = ? AND value = ? AND case_id = ?', scope, value, id);
  }
  for (const { scope, value, version, purpose, claimedAt } of claims) {
    const barred = database.get<{ version: number }>(
      'SELECT version FROM barred_claims WHERE case_id = ? AND scope = ? AND value = ?',
      id,
      scope,
      value,
    );
    if (barred && barred.version >= version) return false;
    database.run('INSERT INTO held_numbers (scope, value, case_id) VALUES (?, ?, ?)', scope, value, id);
    database.run(
      `INSERT INTO claims (scope, value, version, case_id, purpose, claimed_at, state)
         VALUES (?, ?, ?, ?, ?, ?, 'taken')
         ON CONFLICT DO UPDATE SET version = excluded.version, case_id = excluded.case_id,
           purpose = excluded.purpose, claimed_at = excluded.claimed_at, state = 'taken'
           WHERE version < excluded.version`,
      scope,
      value,
      version + 1,
      id,
      purpose,
      claimedAt,
    );
  }
  return true;
}

/** On which day and for which units a case has payments; none is ever taken away. */
function writePayments(database: Database, { id, payments, search }: CaseRows): void {
  for (const payment of payments) {
    database.run(
      `INSERT INTO payments (case_id, payment_id, day, unit, receiving_unit) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET day = excluded.day, unit = excluded.unit`,
      id,
      payment.id,
      payment.day,
      search.competentUnit,
      search.receivingUnit,
    );
  }
}

function writeWords(database: Database, no: number, before: string, after: string): void {
  if (before === after) return;
  const old = new Set(before.split(' '));
  const wanted = new Set(after.split(' '));
  for (const word of old) {
    if (word !== '' && !wanted.has(word)) {
      database.run('DELETE FROM case_words WHERE word = ? AND case_no = ?', word, no);
    }
  }
  for (const word of wanted) {
    if (word !== '' && !old.has(word)) {
      database.run('INSERT INTO case_words (word, case_no) VALUES (?, ?)', word, no);
    }
  }
}

function writeEffects(database: Database, { effects }: CaseRows): void {
  for (const { key, createdAt, effect } of effects) {
    database.run(
      `INSERT INTO effects (key, status, attempts, lease, due_at, effect) VALUES (?, 'pending', 0, 0, ?, ?)`,
      key,
      createdAt,
      effect,
    );
  }
}
