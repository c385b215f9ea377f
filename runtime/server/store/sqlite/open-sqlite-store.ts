import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { InsertParts } from '../insert-moved.ts';
import type { Store } from '../store.ts';
import { stepOf } from './bring-up-to-date.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import type { Unlock } from './folder-lock.ts';
import { makeFolder, openDatabase } from './open-database.ts';
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
import { WriteQueue } from './write-queue.ts';

/** Stands in a data folder while a backup is brought back into it. */
export const HALF_RESTORED = 'restore.unfinished';

/**
 * Opens the embedded store of a data folder, which is made if there is none. One process at a time has it.
 *
 * Throws a StoreError when the folder is in use, cannot be written, is damaged, comes from a later version, or a
 * backup was only half brought back into it.
 *
 * @example const store = openSqliteStore('./data');
 */
export function openSqliteStore(folder: string): Store {
  makeFolder(folder);
  if (existsSync(join(folder, HALF_RESTORED))) throw new StoreError('store-half-restored', { folder });
  const unlock = lockFolder(folder);
  try {
    return storeOn(openDatabase(folder), folder, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function storeOn(database: Database, folder: string, unlock: Unlock): Store {
  const queue = new WriteQueue(database, folder);
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
  return {
    ...parts,
    movement: new SqliteMovement({ database, queue, folder, parts }),
    async schemaVersion() {
      if (!isOpen) throw new StoreError('store-closed');
      return stepOf(database);
    },
    async isReady() {
      return (
        isOpen && canWrite(folder) && (await queue.write(() => stepOf(database)).then(Boolean, () => false))
      );
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      queue.close();
      mirror.stop();
      database.close();
      unlock();
    },
  };
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
