import type { TableStep } from './table-step.ts';

/** Definitions under edit, in place of a table that nothing was ever written to; and who put a version forward. */
export const definitionDrafts: TableStep = {
  number: 10,
  sql: `
    DROP TABLE designs;
    CREATE TABLE definition_drafts (
      id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      updated_at TEXT NOT NULL,
      head TEXT NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX definition_drafts_updated ON definition_drafts (updated_at);
    ALTER TABLE definitions ADD COLUMN proposed_by TEXT NOT NULL DEFAULT '';
  `,
};
