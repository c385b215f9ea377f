import type { TableStep } from './table-step.ts';

/** Moves of cases under way to another version. */
export const migrations: TableStep = {
  number: 15,
  sql: `
    CREATE TABLE migrations (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      procedure_id TEXT NOT NULL,
      created_at TEXT NOT NULL,
      under_way INTEGER NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX migrations_procedure ON migrations (procedure_id, created_at);
    CREATE INDEX migrations_under_way ON migrations (under_way) WHERE under_way = 1;
  `,
};
