import type { TableStep } from './table-step.ts';

/** That something was changed, in the order in which it was, for whoever waits for it. */
export const changes: TableStep = {
  number: 13,
  sql: `
    CREATE TABLE changes (
      no INTEGER PRIMARY KEY AUTOINCREMENT,
      case_id TEXT,
      audience TEXT NOT NULL
    );
  `,
};
