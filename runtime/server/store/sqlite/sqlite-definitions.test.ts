import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { bringUpToDate } from './bring-up-to-date.ts';
import { Database, type SqlValue } from './database.ts';
import { SqliteDefinitions } from './sqlite-definitions.ts';
import { tableSteps } from './tables/table-steps.ts';
import type { WriteQueue } from './write-queue.ts';

/** A database that tells how SQLite goes about what it is asked for. */
class Explained extends Database {
  readonly plans: string[] = [];

  override all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    const plan = super.all<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    this.plans.push(...plan.map(({ detail }) => detail));
    return super.all<Row>(sql, ...values);
  }
}

it('lists versions by an index that has all of a line, so that no document is walked through', async () => {
  const database = new Explained(new DatabaseSync(':memory:'));
  bringUpToDate(database, tableSteps, '');
  database.plans.length = 0;
  const definitions = new SqliteDefinitions(database, {} as WriteQueue);
  expect(await definitions.listLive('2026-11-24T03:00:00.000Z')).toEqual([]);
  expect(await definitions.list()).toEqual([]);
  expect(await definitions.history('khai-sinh')).toEqual([]);
  const reads = database.plans.filter((detail) => /^(SCAN|SEARCH) definitions\b/.test(detail));
  expect(reads).toEqual([
    'SCAN definitions USING COVERING INDEX definitions_summary',
    'SCAN definitions USING COVERING INDEX definitions_summary',
    'SEARCH definitions USING COVERING INDEX definitions_summary (id=?)',
  ]);
});
