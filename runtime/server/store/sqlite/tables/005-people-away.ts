import type { TableStep } from './table-step.ts';

/** Who stands in for whom while somebody is away. */
export const peopleAway: TableStep = {
  number: 5,
  sql: `
    CREATE TABLE substitutions (
      id TEXT PRIMARY KEY,
      absent TEXT NOT NULL,
      substitute TEXT NOT NULL,
      from_day TEXT NOT NULL,
      until_day TEXT NOT NULL,
      is_ended INTEGER NOT NULL,
      document TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX substitutions_absent ON substitutions (absent);
    CREATE INDEX substitutions_substitute ON substitutions (substitute, until_day);
  `,
};
