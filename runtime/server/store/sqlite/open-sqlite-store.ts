import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { InsertParts } from '../insert-moved.ts';
import type { Store } from '../store.ts';
import { stepOf } from './bring-up-to-date.ts';
import { Checkpoints } from './checkpoints.ts';
import type { Database } from './database.ts';
import { Flushes } from './flushes.ts';
import { lockFolder } from './folder-lock.ts';
import type { Unlock } from './folder-lock.ts';
import { kept, keptPart } from './kept-part.ts';
import { ThreadedLogCopier, type LogCopier } from './log-copier.ts';
import { DATABASE_FILE, makeFolder, openDatabase } from './open-database.ts';
import { SqliteAccounts } from './sqlite-accounts.ts';
import { SqliteCases } from './sqlite-cases.ts';
import { SqliteCatalogues } from './sqlite-catalogues.ts';
import { SqliteClaims } from './sqlite-claims.ts';
import { SqliteDefinitionDrafts } from './sqlite-definition-drafts.ts';
import { SqliteDefinitions } from './sqlite-definitions.ts';
import { SqliteDraftPasses } from './sqlite-draft-passes.ts';
import { SqliteDrafts } from './sqlite-drafts.ts';
import { SqliteEffects } from './sqlite-effects.ts';
import { SqliteFiles } from './sqlite-files.ts';
import { SqliteMigrations } from './sqlite-migrations.ts';
import { SqliteMovement } from './sqlite-movement.ts';
import { SqliteNotices } from './sqlite-notices.ts';
import { SqliteOutbox } from './sqlite-outbox.ts';
import { SqlitePapers } from './sqlite-papers.ts';
import { SqliteReadLog } from './sqlite-read-log.ts';
import { SqliteSavedViews } from './sqlite-saved-views.ts';
import { SqliteSessions } from './sqlite-sessions.ts';
import { SqliteSubstitutions } from './sqlite-substitutions.ts';
import { SqliteChanges } from './sqlite-changes.ts';
import { SqliteTypedInputs } from './sqlite-typed-inputs.ts';
import { SqliteTasks } from './sqlite-tasks.ts';
import { TaskMirror } from './task-mirror.ts';
import { openWriteAheadLog, type WriteAheadLog } from './write-ahead-log.ts';
import { WriteQueue } from './write-queue.ts';

/** Stands in a data folder while a backup is brought back into it. */
export const HALF_RESTORED = 'restore.unfinished';

/** Has on the disk what was committed before the call. */
type Flush = WriteAheadLog['flush'];

/** How the log is copied into the data file; for tests. */
export interface LogCopying {
  /** Pages of the log after which it is copied. */
  readonly step?: number;
  /** Stands between the store and the thread that copies. */
  readonly between?: (copier: LogCopier) => LogCopier;
}

/**
 * Opens the embedded store of a data folder, which is made if there is none. One process at a time has it.
 *
 * Throws a StoreError when the folder is in use, cannot be written, is damaged, comes from a later version, or a
 * backup was only half brought back into it.
 *
 * @param between stands between the store and its flushes; for tests that hold one back
 * @param copying how the log is copied beside commits; for tests
 * @example const store = openSqliteStore('./data');
 */
export function openSqliteStore(
  folder: string,
  between: (flush: Flush) => Flush = (flush) => flush,
  copying: LogCopying = {},
): Store {
  makeFolder(folder);
  if (existsSync(join(folder, HALF_RESTORED))) throw new StoreError('store-half-restored', { folder });
  const unlock = lockFolder(folder);
  try {
    const database = openDatabase(folder);
    try {
      const log = openLog(folder);
      return storeOn({ database, log: { ...log, flush: between(log.flush) }, copying, folder, unlock });
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

function openLog(folder: string): WriteAheadLog {
  try {
    return openWriteAheadLog(folder);
  } catch (error) {
    throw flushFailure(error, folder);
  }
}

/** What the store has in its hands until it is closed. */
interface Held {
  readonly database: Database;
  readonly log: WriteAheadLog;
  readonly copying: LogCopying;
  readonly folder: string;
  readonly unlock: Unlock;
}

function storeOn({ database, log, copying, folder, unlock }: Held): Store {
  const flushes = new Flushes(log.flush, (error) => flushFailure(error, folder));
  // From here on commits are flushed apart from the thread that makes them.
  database.exec('PRAGMA synchronous = NORMAL');
  const queue = new WriteQueue(database, folder, flushes);
  const { step, between = (copier) => copier } = copying;
  const copier = between(new ThreadedLogCopier(join(folder, DATABASE_FILE)));
  const checkpoints = new Checkpoints({ database, queue, copier, flushes, ...(step && { step }) });
  const mirror = new TaskMirror(database);
  let isOpen = true;
  const parts: InsertParts = {
    cases: new SqliteCases(database, queue),
    tasks: new SqliteTasks(database, mirror),
    effects: new SqliteEffects(database, queue),
    claims: new SqliteClaims(database, queue),
    drafts: new SqliteDrafts(database, queue),
    draftPasses: new SqliteDraftPasses(database, queue),
    definitions: new SqliteDefinitions(database, queue),
    definitionDrafts: new SqliteDefinitionDrafts(database, queue),
    migrations: new SqliteMigrations(database, queue),
    catalogues: new SqliteCatalogues(database, queue),
    accounts: new SqliteAccounts(database, queue),
    savedViews: new SqliteSavedViews(database, queue),
    typedInputs: new SqliteTypedInputs(database, queue),
    changes: new SqliteChanges(database),
    substitutions: new SqliteSubstitutions(database, queue),
    sessions: new SqliteSessions(database, queue),
    files: new SqliteFiles(database, queue),
    papers: new SqlitePapers(database, queue),
    notices: new SqliteNotices(database, queue),
    outbox: new SqliteOutbox(database, queue),
    readLog: new SqliteReadLog(database, queue),
  };
  const movement = new SqliteMovement({ database, queue, folder, parts });
  return {
    ...keptParts({ ...parts, movement }, flushes),
    early: parts,
    kept: () => flushes.pending(),
    async schemaVersion() {
      if (!isOpen) throw new StoreError('store-closed');
      return stepOf(database);
    },
    async isReady() {
      return (
        isOpen &&
        canWrite(folder) &&
        (await kept(flushes, () => queue.write(() => stepOf(database))).then(Boolean, () => false))
      );
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      const copied = checkpoints.end();
      queue.close();
      // Whoever waits for a flush that fails is told so; the store is let go of all the same.
      await flushes.pending()?.catch(() => undefined);
      await copied;
      mirror.stop();
      database.close();
      log.close();
      unlock();
    },
  };
}

function keptParts<Parts extends object>(parts: Parts, flushes: Flushes): Parts {
  const entries = Object.entries(parts) as [string, object][];
  return Object.fromEntries(entries.map(([name, part]) => [name, keptPart(part, flushes)])) as Parts;
}

function flushFailure(error: unknown, folder: string): StoreError {
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreError('store-not-flushed', { folder, detail }, error);
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
