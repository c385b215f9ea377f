import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import type { StoreHarness } from './store-harness.ts';

/** An embedded store in a folder of its own. */
export async function openSqliteHarness(): Promise<StoreHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'thutuc-store-'));
  let store = openSqliteStore(folder);
  return {
    shapeStep: 21,
    isAtomic: true,
    get store() {
      return store;
    },
    async reopen() {
      await store.close();
      store = openSqliteStore(folder);
      return store;
    },
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
