import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { missingIndexes } from './filling.ts';
import type { TableStep } from './tables/table-step.ts';

/** Number of the last step the tables have been through; 0 for an empty file. */
export function stepOf(database: Database): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * Takes the tables through the steps they have not been through, each in a transaction of its own. Throws a
 * StoreError `store-too-new` for tables from a later version of the program.
 */
export function bringUpToDate(database: Database, steps: readonly TableStep[], folder: string): void {
  const found = stepOf(database);
  if (found > steps.length) {
    throw new StoreError('store-too-new', { folder, found, known: steps.length });
  }
  // Steps begin with the tables that the ones before left, also where an import into an earlier version was broken off.
  if (found > 0 && found < steps.length) {
    for (const { sql } of missingIndexes(database, steps.slice(0, found))) database.exec(sql);
  }
  for (const step of steps.slice(found)) {
    database.exec(`BEGIN IMMEDIATE; ${step.sql}`);
    try {
      step.fill?.(database);
      database.exec(`PRAGMA user_version = ${step.number}; COMMIT`);
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}
