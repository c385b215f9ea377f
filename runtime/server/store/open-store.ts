import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../../engine/index.ts';
import { makeFolder } from './sqlite/open-database.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';

/** Where everything is kept. */
export interface StorePlace {
  /** Folder for files, keys and, where no address is given, the store itself. */
  readonly dataFolder: string;
  /** Address of a MongoDB server; null for the embedded store. */
  readonly storeAddress: string | null;
}

/**
 * Opens the store of an installation: on a MongoDB server, which several processes may share, or the embedded one.
 *
 * Throws a StoreError, as `openSqliteStore` and `openMongoStore` do, and `store-half-filled` where an import did not come
 * to its end, unless it is opened for the import to go on.
 */
export async function openStore(
  place: StorePlace,
  now: () => Instant,
  { isImport = false }: { readonly isImport?: boolean } = {},
): Promise<Store> {
  const store = await openAt(place, now);
  const mark = await store.movement.mark();
  if (isImport || mark === null || mark.isDone) return store;
  await store.close();
  throw new StoreError('store-half-filled');
}

async function openAt({ dataFolder, storeAddress }: StorePlace, now: () => Instant): Promise<Store> {
  if (storeAddress === null) return openSqliteStore(dataFolder);
  makeFolder(dataFolder);
  // The driver is read only where it is used: it takes as long as all the rest of the server.
  const { openMongoStore } = await import('./mongo/open-mongo-store.ts');
  return openMongoStore({ address: storeAddress, now, wait, elapsed: () => performance.now() });
}
