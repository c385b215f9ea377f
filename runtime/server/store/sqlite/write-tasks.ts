import type { CaseRows, TaskColumns } from '../rows/case-rows.ts';
import type { Database } from './database.ts';

/** What the table of tasks holds of one, beside its place; the most of it stands in many indexes. */
interface TaskFields {
  readonly role: string;
  readonly unit: string;
  readonly procedure_id: string;
  readonly assignee: string;
  readonly due_at: string;
  readonly opened_at: string;
  readonly code: string;
  readonly words: string;
  readonly status: string;
  readonly received_at: string;
}

interface StoredTask extends TaskFields {
  readonly no: number;
  readonly task_id: string;
  readonly row: string;
}

const FIELDS = [
  'role',
  'unit',
  'procedure_id',
  'assignee',
  'due_at',
  'opened_at',
  'code',
  'words',
  'status',
  'received_at',
] as const satisfies readonly (keyof TaskFields)[];

/**
 * Writes only what differs of the open tasks of a case: most commands leave most of them alone, and a field that is not
 * written leaves the indexes that hold it as they are. Runs inside a transaction.
 */
export function writeTasks(database: Database, caseNo: number, rows: CaseRows): void {
  const stored = database.all<StoredTask>(
    `SELECT no, task_id, ${FIELDS.join(', ')}, row FROM tasks JOIN task_rows USING (no) WHERE case_no = ?`,
    caseNo,
  );
  const wanted = new Map(rows.tasks.map((task) => [task.taskId, task]));
  for (const before of stored) {
    const task = wanted.get(before.task_id);
    if (task) {
      wanted.delete(before.task_id);
      changeTask(database, before, task, rows);
    } else {
      database.run('DELETE FROM tasks WHERE no = ?', before.no);
      database.run('DELETE FROM task_rows WHERE no = ?', before.no);
    }
  }
  if (rows.tasks.length === 0) return;
  writeTitle(database, rows);
  for (const task of wanted.values()) insertTask(database, caseNo, task, rows);
}

/** Writes the open tasks of a case that was not there before. Runs inside a transaction. */
export function insertTasks(database: Database, caseNo: number, rows: CaseRows): void {
  if (rows.tasks.length === 0) return;
  writeTitle(database, rows);
  for (const task of rows.tasks) insertTask(database, caseNo, task, rows);
}

function writeTitle(database: Database, { columns, titleWords }: CaseRows): void {
  database.run(
    'INSERT INTO title_words (procedure_id, words) VALUES (?, ?) ON CONFLICT DO NOTHING',
    columns.procedure_id,
    titleWords,
  );
}

function changeTask(database: Database, before: StoredTask, task: TaskColumns, rows: CaseRows): void {
  const fields = fieldsOf(task, rows);
  const changed = FIELDS.filter((field) => fields[field] !== before[field]);
  if (changed.length > 0) {
    const set = changed.map((field) => `${field} = ?`).join(', ');
    database.run(`UPDATE tasks SET ${set} WHERE no = ?`, ...changed.map((field) => fields[field]), before.no);
  }
  if (task.row !== before.row) database.run('UPDATE task_rows SET row = ? WHERE no = ?', task.row, before.no);
}

function insertTask(database: Database, caseNo: number, task: TaskColumns, rows: CaseRows): void {
  const fields = fieldsOf(task, rows);
  const inserted = database.get<{ no: number }>(
    `INSERT INTO tasks (case_no, task_id, ${FIELDS.join(', ')})
       VALUES (?, ?, ${FIELDS.map(() => '?').join(', ')}) RETURNING no`,
    caseNo,
    task.taskId,
    ...FIELDS.map((field) => fields[field]),
  );
  if (!inserted) throw new Error(`task ${task.taskId} has no number right after it was written`);
  database.run('INSERT INTO task_rows (no, row) VALUES (?, ?)', inserted.no, task.row);
}

function fieldsOf(task: TaskColumns, rows: CaseRows): TaskFields {
  return {
    role: task.role,
    unit: task.unit,
    procedure_id: rows.columns.procedure_id,
    assignee: task.assignee,
    due_at: task.dueAt,
    opened_at: task.openedAt,
    code: task.code,
    words: `${rows.columns.words}${rows.titleWords}`,
    status: task.status,
    received_at: task.receivedAt,
  };
}
