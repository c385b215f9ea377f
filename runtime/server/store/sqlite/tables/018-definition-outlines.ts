import type { TableStep } from './table-step.ts';

/** What lists read of each published document, apart from it: a list of thousands reads none of them. */
export const definitionOutlines: TableStep = {
  number: 18,
  sql: `
    CREATE TABLE definition_outlines (
      hash TEXT PRIMARY KEY,
      shape INTEGER NOT NULL,
      outline TEXT NOT NULL
    );
  `,
};
