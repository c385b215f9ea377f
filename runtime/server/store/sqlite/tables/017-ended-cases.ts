import type { TableStep } from './table-step.ts';

/** Ended cases of a procedure are walked when a later version calculates them again: not through all cases there are. */
export const endedCases: TableStep = {
  number: 17,
  sql: `
    CREATE INDEX cases_ended ON cases (procedure_id, id) WHERE ended_at IS NOT NULL;
  `,
};
