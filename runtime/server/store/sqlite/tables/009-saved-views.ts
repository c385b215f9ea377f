import type { TableStep } from './table-step.ts';

/** Lists that people have given a name. */
export const savedViews: TableStep = {
  number: 9,
  sql: `
    CREATE TABLE saved_views (
      no INTEGER PRIMARY KEY,
      account TEXT NOT NULL,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      UNIQUE (account, name)
    );
  `,
};
