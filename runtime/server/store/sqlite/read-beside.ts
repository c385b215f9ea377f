import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Store } from '../store.ts';
import { Database } from './database.ts';
import { BUSY_MILLIS, DATABASE_FILE } from './open-database.ts';
import { SqliteCases } from './sqlite-cases.ts';
import { SqliteCatalogues } from './sqlite-catalogues.ts';
import { SqliteDefinitions } from './sqlite-definitions.ts';
import { WriteQueue } from './write-queue.ts';

/** Opens the data file of a folder for reading, beside the process that has the store open. */
export function readBeside(folder: string): Pick<Store, 'cases' | 'definitions' | 'catalogues'> {
  const database = new Database(
    new DatabaseSync(join(folder, DATABASE_FILE), { timeout: BUSY_MILLIS, readOnly: true }),
  );
  const queue = new WriteQueue(database, folder);
  return {
    cases: new SqliteCases(database, queue),
    definitions: new SqliteDefinitions(database, queue),
    catalogues: new SqliteCatalogues(database, queue),
  };
}
