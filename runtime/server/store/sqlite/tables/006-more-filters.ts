import type { TableStep } from './table-step.ts';

/** Status and day of filing beside each open task, for the filters of the inbox. */
export const moreFilters: TableStep = {
  number: 6,
  sql: `
    ALTER TABLE tasks ADD COLUMN status TEXT NOT NULL DEFAULT '';
    ALTER TABLE tasks ADD COLUMN received_at TEXT NOT NULL DEFAULT '';
    UPDATE tasks SET
      received_at = (SELECT submitted_at FROM cases WHERE cases.no = tasks.case_no),
      status = (SELECT json_extract(row, '$.status') FROM task_rows WHERE task_rows.no = tasks.no);
    UPDATE task_rows SET row = json_set(row, '$.submittedAt',
      (SELECT received_at FROM tasks WHERE tasks.no = task_rows.no));
    CREATE INDEX tasks_status ON tasks (status, due_at);
    CREATE INDEX tasks_received ON tasks (received_at);
  `,
};
