import { MongoClient, type Db, type MongoClientOptions } from 'mongodb';
import type { Instant } from '../../../../engine/index.ts';
import { StoreError } from '../store-error.ts';
import type { InsertParts } from '../insert-moved.ts';
import type { Store } from '../store.ts';
import { collectionsOf, type Collections } from './collections.ts';
import { FinishWrites } from './finish-writes.ts';
import { Gate } from './gate.ts';
import { readMongoAddress, type MongoAddress } from './mongo-address.ts';
import { MongoChanges } from './mongo-changes.ts';
import { mongoFailure } from './mongo-failure.ts';
import { MongoMovement } from './mongo-movement.ts';
import { mongoParts } from './mongo-parts.ts';
import { patience, type Patience } from './patience.ts';
import { prepareDatabase, stepOf } from './prepare-database.ts';

/** Time, as the store needs it. */
export interface MongoClock {
  readonly now: () => Instant;
  /** Milliseconds since some moment; it never goes back. */
  readonly elapsed: () => number;
  readonly wait: (millis: number) => Promise<unknown>;
}

export interface MongoStoreSettings extends MongoClock {
  /** `mongodb://…` or `mongodb+srv://…`, with the name of the database. */
  readonly address: string;
  /** Stands between the store and its collections; for tests that break the connection. */
  readonly between?: (collections: Collections) => Collections;
}

/** Members of a replica set choose another primary within about twelve seconds. */
const SELECTION_MILLIS = 20_000;
const CONFIRMATION_MILLIS = 15_000;

/**
 * Opens a store on a MongoDB server, a replica set or a sharded cluster, which several processes may share. Indexes are
 * made where they are missing, and what dead processes left half done is finished.
 *
 * What is written is confirmed by most members, on their disks, unless the address says otherwise.
 *
 * Throws a StoreError when the server cannot be reached, refuses, is too old, or holds the data of a later version.
 */
export async function openMongoStore(settings: MongoStoreSettings): Promise<Store> {
  const { address, wait, between = (collections) => collections } = settings;
  const parts = readMongoAddress(address);
  if (parts === null) throw new StoreError('store-address', { detail: 'mongodb://' });
  const { client, database } = await connect(address, parts);
  const patient = patience(parts.place, wait);
  const collections = between(collectionsOf(database, patient));
  try {
    await prepareDatabase(database, collections, patient, parts.place);
    const names = (): Promise<readonly string[]> => namesOf(database, patient);
    return await storeOn(collections, parts.place, settings, names, () => client.close());
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Whether a server answers and lets us in. Throws a StoreError when it does not. */
export async function reachMongo(address: string): Promise<void> {
  const parts = readMongoAddress(address);
  if (parts === null) throw new StoreError('store-address', { detail: 'mongodb://' });
  const { client } = await connect(address, parts);
  await client.close();
}

async function connect(
  address: string,
  { place, database, options }: MongoAddress,
): Promise<{ readonly client: MongoClient; readonly database: Db }> {
  let client: MongoClient | null = null;
  try {
    client = new MongoClient(address, usualOptions(options));
    await client.connect();
    return { client, database: client.db(database) };
  } catch (error) {
    await client?.close();
    throw mongoFailure(error, place);
  }
}

/** What holds unless the address says something else. */
function usualOptions(given: ReadonlySet<string>): MongoClientOptions {
  const hasConcern = ['w', 'journal', 'wtimeoutms'].some((name) => given.has(name));
  return {
    appName: 'thutuc',
    ...(hasConcern
      ? {}
      : { writeConcern: { w: 'majority', journal: true, wtimeoutMS: CONFIRMATION_MILLIS } }),
    ...(given.has('serverselectiontimeoutms') ? {} : { serverSelectionTimeoutMS: SELECTION_MILLIS }),
  };
}

function namesOf(database: Db, patient: Patience): Promise<readonly string[]> {
  return patient.try(async () =>
    (await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
}

async function storeOn(
  collections: Collections,
  place: string,
  { now, elapsed }: MongoClock,
  names: () => Promise<readonly string[]>,
  disconnect: () => Promise<void>,
): Promise<Store> {
  const gate = new Gate();
  const changes = new MongoChanges(collections);
  const finish = new FinishWrites(collections, changes, { now, elapsed });
  await finish.finishAll();
  const guard = <Part extends object>(part: Part): Part => gate.guard(part);
  const partsOver = (over: Collections): InsertParts =>
    mongoParts({ collections: over, changes, finish, place, guard });
  const parts = partsOver(collections);
  return {
    ...parts,
    // What this store confirms and what it reads is confirmed by most members already.
    early: parts,
    kept: () => null,
    movement: guard(new MongoMovement({ collections, finish, place, partsOver, names })),
    schemaVersion: () => gate.enter(() => stepOf(collections)),
    async isReady() {
      const write = (): Promise<void> => collections('meta').put('probe', { step: 0 });
      return (
        gate.isOpen &&
        (await gate.enter(write).then(
          () => true,
          () => false,
        ))
      );
    },
    async close() {
      if (!gate.isOpen) return;
      await gate.close();
      await disconnect();
    },
  };
}
