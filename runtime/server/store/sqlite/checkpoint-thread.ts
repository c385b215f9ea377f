import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { CopyAnswer } from './log-copier.ts';
import type { CheckpointRow } from './log-state.ts';

/*
 * The program of a thread that copies the write-ahead log into a data file, whose path it is given, once for each message `copy`, and ends with `end`.
 * It has a connection of its own, which waits for no other, and shares no module with the program that begins it, which
 * would have to read one file more at its start.
 */
// It is held here, since a statement does not keep its connection from being collected, and closed.
let connection: DatabaseSyncInstance | null = null;
parentPort?.on('message', (order: 'copy' | 'end') => {
  if (order === 'copy') {
    parentPort?.postMessage(answer());
    return;
  }
  connection?.close();
  parentPort?.close();
});

function answer(): CopyAnswer {
  try {
    connection ??= open(String(workerData));
    // What no reader needs as it was is copied; nobody is waited for.
    const { log, checkpointed } = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)').get() as CheckpointRow;
    return { state: { pages: Math.max(log, 0), copied: Math.max(checkpointed, 0) }, failure: null };
  } catch (error) {
    const { message, errcode } = error as { readonly message: string; readonly errcode?: number };
    return { state: null, failure: { message, resultCode: errcode ?? null } };
  }
}

function open(file: string): DatabaseSyncInstance {
  const opened = new DatabaseSync(file, { timeout: 0 });
  // The log is flushed before its pages are copied, and the data file before its log may be written anew.
  opened.exec('PRAGMA synchronous = FULL');
  return opened;
}
