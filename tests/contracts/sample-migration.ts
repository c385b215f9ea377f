import type { Migration, MigrationPage } from '../../runtime/server/store/index.ts';
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

/** A page of a move with one case that stays. */
export function samplePage(id: string, code = 'H1'): MigrationPage {
  const one = { id: 'c1', code, stage: 'Thẩm định', dueBefore: null, dueAfter: null };
  return { id, cases: [{ outcome: 'stays', reason: { code: 'migration-payment', params: {} }, case: one }] };
}
