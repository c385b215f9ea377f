import { applicantAccounts, localDateOf } from '../../../../engine/index.ts';
import type { Database } from './database.ts';
import { searchOf } from '../rows/case-search-rows.ts';
import { writeCaseSearch } from './write-case-search.ts';
import { noteCaseChange } from './sqlite-changes.ts';
import type { CaseRows, TaskColumns } from '../rows/case-rows.ts';

interface StoredHead {
  readonly no: number;
  readonly revision: number;
  readonly words: string;
}

interface StoredTask {
  readonly no: number;
  readonly task_id: string;
  readonly row: string;
}

/** Writes a new case with all that belongs to it. Runs inside a transaction. */
export function insertCase(database: Database, rows: CaseRows): 'inserted' | 'exists' {
  const subject = rows.write.case;
  if (headOf(database, subject.id)) return 'exists';
  if (!takeNumbers(database, rows)) throw new CaseConflict();
  database.run(
    `INSERT INTO cases (id, revision, reference, code, account, procedure_id, submitted_at, ended_at, wake_at,
       words, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    subject.id,
    subject.revision,
    subject.reference,
    subject.code,
    subject.applicant.account,
    subject.procedure.id,
    subject.submittedAt,
    subject.endedAt,
    rows.write.wakeAt,
    rows.words,
    rows.document,
  );
  const head = headOf(database, subject.id);
  if (!head) throw new Error(`case ${subject.id} is not there right after it was written`);
  writeAnswer(database, rows);
  for (const account of applicantAccounts(subject).slice(1)) {
    database.run(
      'INSERT INTO case_members (account, submitted_at, case_id) VALUES (?, ?, ?)',
      account,
      subject.submittedAt,
      subject.id,
    );
  }
  writeWords(database, head.no, '', rows.words);
  writeCaseSearch(database, head.no, searchOf(subject));
  writeTasks(database, head.no, rows);
  writePayments(database, rows);
  writeEffects(database, rows);
  noteCaseChange(database, subject);
  return 'inserted';
}

/** Writes a case over the expected revision. Runs inside a transaction. */
export function replaceCase(database: Database, rows: CaseRows, expected: number): 'replaced' | 'conflict' {
  const subject = rows.write.case;
  const head = headOf(database, subject.id);
  if (head?.revision !== expected) return 'conflict';
  if (!writeAnswer(database, rows) || !takeNumbers(database, rows)) throw new CaseConflict();
  database.run(
    `UPDATE cases SET account = ?, revision = ?, code = ?, ended_at = ?, wake_at = ?, words = ?, procedure_id = ?,
       document = ? WHERE no = ?`,
    subject.applicant.account,
    subject.revision,
    subject.code,
    subject.endedAt,
    rows.write.wakeAt,
    rows.words,
    subject.procedure.id,
    rows.document,
    head.no,
  );
  writeWords(database, head.no, head.words, rows.words);
  writeCaseSearch(database, head.no, searchOf(subject));
  writeTasks(database, head.no, rows);
  writePayments(database, rows);
  writeEffects(database, rows);
  noteCaseChange(database, subject);
  return 'replaced';
}

/** Undoes the savepoint of a write that turned out to be in conflict after its first statement. */
export class CaseConflict extends Error {
  override readonly name = 'CaseConflict';
}

function headOf(database: Database, id: string): StoredHead | null {
  return database.get<StoredHead>('SELECT no, revision, words FROM cases WHERE id = ?', id);
}

/** False when the command has been answered before. */
function writeAnswer(database: Database, { write, answer }: CaseRows): boolean {
  return (
    database.run(
      'INSERT INTO command_answers (case_id, command_id, answer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      write.case.id,
      write.command.id,
      answer,
    ) === 1
  );
}

/** Gives back what the case no longer holds and takes what it holds now; false when one of the claims has been barred. */
function takeNumbers(database: Database, { write }: CaseRows): boolean {
  for (const { scope, value } of write.released) {
    database.run(
      'DELETE FROM held_numbers WHERE scope = ? AND value = ? AND case_id = ?',
      scope,
      value,
      write.case.id,
    );
  }
  for (const { scope, value, version, purpose, claimedAt } of write.claims) {
    const barred = database.get<{ version: number }>(
      'SELECT version FROM barred_claims WHERE case_id = ? AND scope = ? AND value = ?',
      write.case.id,
      scope,
      value,
    );
    if (barred && barred.version >= version) return false;
    database.run(
      'INSERT INTO held_numbers (scope, value, case_id) VALUES (?, ?, ?)',
      scope,
      value,
      write.case.id,
    );
    database.run(
      `INSERT INTO claims (scope, value, version, case_id, purpose, claimed_at, state)
         VALUES (?, ?, ?, ?, ?, ?, 'taken')
         ON CONFLICT DO UPDATE SET version = excluded.version, case_id = excluded.case_id,
           purpose = excluded.purpose, claimed_at = excluded.claimed_at, state = 'taken'
           WHERE version < excluded.version`,
      scope,
      value,
      version + 1,
      write.case.id,
      purpose,
      claimedAt,
    );
  }
  return true;
}

/** On which day and for which units a case has payments; none is ever taken away. */
function writePayments(database: Database, { write: { case: subject } }: CaseRows): void {
  for (const { id, at, paidAt } of subject.payments ?? []) {
    database.run(
      `INSERT INTO payments (case_id, payment_id, day, unit, receiving_unit) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET day = excluded.day, unit = excluded.unit`,
      subject.id,
      id,
      localDateOf(paidAt ?? at),
      subject.competentUnit,
      subject.receivingUnit,
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

/** Writes only the tasks that differ: most commands leave most of them alone, and each row is in many indexes. */
function writeTasks(database: Database, caseNo: number, rows: CaseRows): void {
  const stored = database.all<StoredTask>(
    'SELECT no, task_id, row FROM tasks JOIN task_rows USING (no) WHERE case_no = ?',
    caseNo,
  );
  const wanted = new Map(rows.tasks.map((task) => [task.taskId, task]));
  for (const { no, task_id: taskId, row } of stored) {
    const task = wanted.get(taskId);
    if (task?.row === row) {
      wanted.delete(taskId);
      continue;
    }
    database.run('DELETE FROM tasks WHERE no = ?', no);
    database.run('DELETE FROM task_rows WHERE no = ?', no);
  }
  if (wanted.size === 0) return;
  database.run(
    'INSERT INTO title_words (procedure_id, words) VALUES (?, ?) ON CONFLICT DO NOTHING',
    rows.write.case.procedure.id,
    rows.titleWords,
  );
  for (const task of wanted.values()) insertTask(database, caseNo, task, rows);
}

function insertTask(database: Database, caseNo: number, task: TaskColumns, rows: CaseRows): void {
  const inserted = database.get<{ no: number }>(
    `INSERT INTO tasks (case_no, task_id, role, unit, procedure_id, assignee, due_at, opened_at, code, words,
       status, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no`,
    caseNo,
    task.taskId,
    task.role,
    task.unit,
    rows.write.case.procedure.id,
    task.assignee,
    task.dueAt,
    task.openedAt,
    task.code,
    `${rows.words}${rows.titleWords}`,
    task.status,
    task.receivedAt,
  );
  if (!inserted) throw new Error(`task ${task.taskId} has no number right after it was written`);
  database.run('INSERT INTO task_rows (no, row) VALUES (?, ?)', inserted.no, task.row);
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
