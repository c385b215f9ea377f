import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { ulid } from 'ulid';
import type { Store } from '../../../runtime/server/store/index.ts';
import {
  openMongoStore,
  type MongoStoreSettings,
} from '../../../runtime/server/store/mongo/open-mongo-store.ts';
import { SHAPE_STEP } from '../../../runtime/server/store/mongo/prepare-database.ts';
import { T0 } from '../sample-case.ts';
import type { StoreHarness } from '../store-harness.ts';

/** Address of the server of the tests, null where there is none; `npm test` looks for one. */
export const mongoServer: string | null = process.env['THUTUC_TEST_MONGODB']?.trim() || null;

/** Whether that server takes each change as one step; FerretDB does not. */
export const isAtomic = process.env['THUTUC_TEST_MONGODB_ATOMIC'] !== '0';

/** A database of its own on the server of the tests, which stores can be opened on one beside the other. */
export interface MongoHarness extends StoreHarness {
  readonly address: string;
  /** Opens another store on the same database, as another process does. */
  open(settings?: Partial<MongoStoreSettings>): Promise<Store>;
}

/** An empty database with a store on it. */
export async function openMongoHarness(): Promise<MongoHarness> {
  if (mongoServer === null) throw new Error('THUTUC_TEST_MONGODB names no server');
  const address = addressOf(mongoServer, `thutuc-test-${ulid().toLowerCase()}`);
  const stores: Store[] = [];
  const open = async (settings: Partial<MongoStoreSettings> = {}): Promise<Store> => {
    const clock = { now: () => T0, elapsed: () => performance.now(), wait };
    const store = await openMongoStore({ address, ...clock, ...settings });
    stores.push(store);
    return store;
  };
  let store = await open();
  return {
    address,
    shapeStep: SHAPE_STEP,
    isAtomic,
    open,
    get store() {
      return store;
    },
    async reopen() {
      await store.close();
      store = await open();
      return store;
    },
    async dispose() {
      await Promise.all(stores.map((one) => one.close()));
      const client = await MongoClient.connect(address);
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

/** The address of a database on a server whose address may name another, and options. */
function addressOf(server: string, database: string): string {
  const [, hosts = '', query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(server) ?? [];
  if (hosts === '') throw new Error(`THUTUC_TEST_MONGODB is no address: ${server}`);
  return `${hosts}/${database}${query}`;
}
