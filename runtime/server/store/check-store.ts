import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorePlace } from './open-store.ts';
import { tryFolder } from './sqlite/folder-lock.ts';
import { makeFolder } from './sqlite/open-database.ts';
import { StoreError } from './store-error.ts';

/**
 * Whether a store could be opened now: its folder can be written and is free, its server answers. Nothing in it is read or
 * changed. Throws the StoreError that opening it would.
 */
export async function checkStore({ dataFolder, storeAddress }: StorePlace): Promise<void> {
  makeFolder(dataFolder);
  const probe = join(dataFolder, `probe-${process.pid}`);
  try {
    writeFileSync(probe, 'probe', { mode: 0o600 });
    rmSync(probe);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError('store-not-writable', { folder: dataFolder, detail }, error);
  }
  if (storeAddress === null) {
    tryFolder(dataFolder);
    return;
  }
  const { reachMongo } = await import('./mongo/open-mongo-store.ts');
  await reachMongo(storeAddress);
}
