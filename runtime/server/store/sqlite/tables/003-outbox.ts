import type { TableStep } from './table-step.ts';

/** What left the house by mail or phone. */
export const outbox: TableStep = {
  number: 3,
  sql: `
    CREATE TABLE outbox (
      key TEXT PRIMARY KEY,
      sent_at TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX outbox_sent ON outbox (sent_at DESC, key DESC);
  `,
};
