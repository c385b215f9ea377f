/**
 * How much of the answers of one form is read. No form on paper comes near; what exceeds it is cut off with a
 * problem, so that one request cannot hold up everybody else.
 */
export const formLimits = {
  /** Rows of one table; no definition can allow more. */
  rowsPerTable: 500,
  /** Rows of all tables together, nested ones included. */
  rowsPerForm: 2_000,
  /** Steps of one rule inside of a row, since it runs for every row. */
  rowFuel: 50_000,
  /** Rules that may run out of fuel before no further rule is tried. */
  strikes: 5,
  /** Levels of tables inside tables. */
  tableLevels: 3,
  /** Rounds after which rules that run in a circle are given up. */
  rounds: 12,
} as const;
