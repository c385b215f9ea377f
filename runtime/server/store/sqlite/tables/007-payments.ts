import type { TableStep } from './table-step.ts';

/** Which cases have payments, by the day on which the money came or was asked for. */
export const payments: TableStep = {
  number: 7,
  sql: `
    CREATE TABLE payments (
      case_id TEXT NOT NULL,
      payment_id TEXT NOT NULL,
      day TEXT NOT NULL,
      unit TEXT NOT NULL,
      receiving_unit TEXT NOT NULL,
      PRIMARY KEY (case_id, payment_id)
    ) WITHOUT ROWID;
    CREATE INDEX payments_day ON payments (day, case_id, payment_id);
  `,
};
