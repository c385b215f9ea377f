import type { TableStep } from './table-step.ts';

/** What clerks have typed for actions of cases and not sent yet. */
export const typedInputs: TableStep = {
  number: 12,
  sql: `
    CREATE TABLE typed_inputs (
      account TEXT NOT NULL,
      case_id TEXT NOT NULL,
      key TEXT NOT NULL,
      task TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (account, case_id, key)
    ) WITHOUT ROWID;
    CREATE INDEX typed_inputs_by_task ON typed_inputs (case_id, task);
  `,
};
