import type { TableStep } from './table-step.ts';

/** Looks of officials at personal data. */
export const readLog: TableStep = {
  number: 4,
  sql: `
    CREATE TABLE read_log (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      case_id TEXT NOT NULL,
      account TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX read_log_time ON read_log (at, id);
    CREATE INDEX read_log_case ON read_log (case_id, at, id);
    CREATE INDEX read_log_account ON read_log (account, at, id);
  `,
};
