/**
 * How much of the answers of one form is read. No form on paper comes near; what exceeds it is cut off with a
 * problem, so that one request cannot hold up everybody else.
 */
export const formLimits = {
  /** Rows of one table. */
  rowsPerTable: 1_000,
  /** Rows of all tables together, nested ones included. */
  rowsPerForm: 5_000,
  /** Levels of tables inside tables. */
  tableLevels: 3,
  /** Rounds after which rules that run in a circle are given up. */
  rounds: 12,
} as const;
