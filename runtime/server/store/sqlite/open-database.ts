import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { StoreError } from '../store-error.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { Database } from './database.ts';
import { storeFailure } from './sqlite-failure.ts';
import { syncFolder } from './sync-folder.ts';
import { tableSteps } from './tables/table-steps.ts';

/** Name of the one file everything but uploads is kept in. */
export const DATABASE_FILE = 'thutuc.sqlite';

/** A backup or a reader of the file may hold it for a moment. */
export const BUSY_MILLIS = 5_000;

const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  // 64 MB of pages; the indexes of an inbox are read all over.
  'cache_size = -65536',
  'temp_store = MEMORY',
  // 256 MB of log, so that it never grows without end. A store has it copied beside its commits long before.
  'wal_autocheckpoint = 64000',
];

/** Makes the folder if there is none. Throws a StoreError `store-not-writable` when that is not possible. */
export function makeFolder(folder: string): void {
  try {
    makeFolders(resolve(folder));
  } catch (error) {
    throw new StoreError('store-not-writable', { folder, detail: messageOf(error) }, error);
  }
}

/** One folder after the other: Node's own `recursive` never ends where a system says "no such folder" for ever. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent);
  mkdirSync(folder, { mode: 0o700 });
  syncFolder(parent);
}

/**
 * Opens the data file of a folder, or makes it, and brings its tables up to date. A commit is on the disk
 * before it returns (WAL, synchronous=FULL). Throws a StoreError that says what is wrong with the file.
 */
export function openDatabase(folder: string): Database {
  let database: Database | null = null;
  try {
    database = new Database(
      new DatabaseSync(join(folder, DATABASE_FILE), {
        timeout: BUSY_MILLIS,
        enableForeignKeyConstraints: false,
      }),
    );
    for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
    bringUpToDate(database, tableSteps, folder);
    // Reads the schema and the write path once, so that trouble shows at the start and not at the first citizen.
    database.exec('BEGIN IMMEDIATE; UPDATE meta SET value = value; COMMIT');
    return database;
  } catch (error) {
    database?.close();
    throw storeFailure(error, folder);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
