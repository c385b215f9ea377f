import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { storeFailure } from './sqlite-failure.ts';

/** Lets go of a folder. */
export type Unlock = () => void;

const LOCK = 'thutuc.lock';

/** Whether a data folder could be taken now; makes nothing. Throws a StoreError `store-in-use` when another has it. */
export function tryFolder(folder: string): void {
  if (existsSync(join(folder, LOCK))) lockFolder(folder)();
}

/**
 * Takes a data folder for this process alone. Throws a StoreError `store-in-use` when another has it.
 *
 * The lock is an open exclusive transaction on an empty database beside the data: the kernel drops it when the
 * process dies, however it dies, so no stale lock is ever left. The data file itself stays readable for others,
 * as for a backup.
 */
export function lockFolder(folder: string): Unlock {
  let database: DatabaseSyncInstance | null = null;
  try {
    database = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
    // In WAL mode a second process could still open its own transaction on an unchanged file.
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    throw storeFailure(error, folder);
  }
}
