import type { TableStep } from './table-step.ts';

/**
 * What lists read of each version, apart from its document: some columns stand behind the document in its row, so that
 * SQLite walked through every page of it to read them.
 */
export const summariesOfDefinitions: TableStep = {
  number: 21,
  sql: `
    CREATE INDEX definitions_summary ON definitions
      (id, version, title, code, hash, effective_from, published_at, published_by, proposed_by, note, status);
  `,
};
