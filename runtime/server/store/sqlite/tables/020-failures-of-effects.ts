import type { TableStep } from './table-step.ts';

/** Attempts that failed, apart from those that a dead process has cut off. What has failed before is taken to have failed each time. */
export const failuresOfEffects: TableStep = {
  number: 20,
  sql: `
    ALTER TABLE effects ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
    UPDATE effects SET failures = attempts WHERE status = 'pending' AND last_error IS NOT NULL;
  `,
};
