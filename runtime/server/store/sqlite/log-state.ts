import type { Database } from './database.ts';

/** How far the write-ahead log has been copied into the data file. */
export interface LogState {
  /** Pages in the log. */
  readonly pages: number;
  /** How many of them, from the first, are in the data file. */
  readonly copied: number;
}

/** What SQLite says of a checkpoint; -1 where another connection is making one. */
export interface CheckpointRow {
  readonly log: number;
  readonly checkpointed: number;
}

/** How the log stands, without copying anything. */
export function logState(database: Database): LogState {
  const row = database.get<CheckpointRow>('PRAGMA wal_checkpoint(NOOP)');
  return { pages: Math.max(row?.log ?? 0, 0), copied: Math.max(row?.checkpointed ?? 0, 0) };
}
