import type { TableStep } from './table-step.ts';

/** What became of each case of a move. */
export const migrationPages: TableStep = {
  number: 19,
  sql: 'CREATE TABLE migration_pages (id TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;',
};
