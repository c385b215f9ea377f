import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { CaseStore } from '../ports/case-store.ts';
import { Database } from './database.ts';
import { BUSY_MILLIS, DATABASE_FILE } from './open-database.ts';
import { SqliteCases } from './sqlite-cases.ts';
import { WriteQueue } from './write-queue.ts';

/** Opens the data file of a folder for reading, beside the process that has the store open. */
export function readCasesOf(folder: string): {
  readonly cases: Pick<CaseStore, 'stored'>;
  close(): Promise<void>;
} {
  const database = new Database(
    new DatabaseSync(join(folder, DATABASE_FILE), { timeout: BUSY_MILLIS, readOnly: true }),
  );
  return {
    cases: new SqliteCases(database, new WriteQueue(database, folder)),
    close: async () => database.close(),
  };
}
