import type { TableStep } from './table-step.ts';

/** Status and day of filing in the indexes of grants too: a filter by them reads no row of a task that it leaves out. */
export const widerTaskIndexes: TableStep = {
  number: 16,
  sql: `
    DROP INDEX tasks_unit_due;
    DROP INDEX tasks_unit_opened;
    DROP INDEX tasks_unit_code;
    DROP INDEX tasks_role_due;
    DROP INDEX tasks_role_opened;
    DROP INDEX tasks_role_code;
    CREATE INDEX tasks_unit_due
      ON tasks (role, unit, due_at, no, procedure_id, assignee, status, received_at);
    CREATE INDEX tasks_unit_opened
      ON tasks (role, unit, opened_at, no, procedure_id, assignee, due_at, status, received_at);
    CREATE INDEX tasks_unit_code
      ON tasks (role, unit, code, no, procedure_id, assignee, due_at, status, received_at);
    CREATE INDEX tasks_role_due
      ON tasks (role, due_at, no, procedure_id, assignee, status, received_at);
    CREATE INDEX tasks_role_opened
      ON tasks (role, opened_at, no, procedure_id, assignee, due_at, status, received_at);
    CREATE INDEX tasks_role_code
      ON tasks (role, code, no, procedure_id, assignee, due_at, status, received_at);
  `,
};
