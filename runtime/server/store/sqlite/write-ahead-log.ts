import { closeSync, existsSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DATABASE_FILE } from './open-database.ts';
import { syncFolder } from './sync-folder.ts';

/** The file to which SQLite appends what is committed, as far as it must be flushed. */
export interface WriteAheadLog {
  /** Has everything on the disk that was committed before the call. */
  readonly flush: () => Promise<void>;
  /** Lets go of the file; no flush may be under way. */
  readonly close: () => void;
}

const flushData = promisify(fdatasync);

/**
 * Opens the log of a data file that this process has open. What an earlier process left in it, and the names of the
 * files themselves, are on the disk before it returns.
 *
 * The log is one and the same file as long as a connection is open: SQLite writes it from the beginning again after a
 * checkpoint, which has flushed both files, and removes it only with the last connection. SQLite locks the other two
 * files and not this one, so that to close it here lets go of none of its locks.
 */
export function openWriteAheadLog(folder: string): WriteAheadLog {
  const file = openSync(pathOf(folder), 'r+');
  try {
    fdatasyncSync(file);
    syncFolder(folder);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return { flush: () => flushData(file), close: () => closeSync(file) };
}

/** Has on the disk what another process has committed to the data file of a folder up to now. */
export async function flushLogOf(folder: string): Promise<void> {
  if (!existsSync(pathOf(folder))) return;
  const file = await open(pathOf(folder), 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function pathOf(folder: string): string {
  return join(folder, `${DATABASE_FILE}-wal`);
}
