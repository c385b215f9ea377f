import type { Migration } from '../../runtime/server/store/index.ts';
import { T0 } from './sample-case.ts';

/** A move of cases that was begun. */
export function sampleMigration(id: string, own: Partial<Migration> = {}): Migration {
  return {
    ...{ id, revision: 1, procedure: 'xac-nhan', createdBy: 'an', createdAt: T0 },
    ...{ from: { version: 1, hash: 'h1' }, to: { version: 2, hash: 'h2' }, plan: { unfit: 'stay' } },
    ...{ state: 'planned', proposal: null, approval: null, trial: null, run: null },
    ...own,
  };
}
