import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../../runtime/server/store/index.ts';
import { indexName, indexPlans, retiredIndexes } from '../../../runtime/server/store/mongo/indexes.ts';
import { openMongoStore } from '../../../runtime/server/store/mongo/open-mongo-store.ts';
import { sampleCase, sampleWrite, T0 } from '../sample-case.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

const clock = { now: () => T0, elapsed: () => 0, wait: () => Promise.resolve() };

describe('opening a MongoDB store that is not there', () => {
  it('says that a text is no address', async () => {
    expect((await failureOf('http://127.0.0.1/x')).code).toBe('store-address');
    expect((await failureOf('mongodb://127.0.0.1/x?nonsense=1')).code).toBe('store-address');
  });

  it('says that a server cannot be reached, without the password', async () => {
    const failure = await failureOf('mongodb://lan:bi-mat@127.0.0.1:1/tinh?serverSelectionTimeoutMS=50');
    expect(failure.code).toBe('store-unreachable');
    expect(failure.explain('vi')).toContain('127.0.0.1:1/tinh');
    expect(`${failure.explain('vi')} ${failure.message}`).not.toContain('bi-mat');
  });
});

describe.skipIf(mongoServer === null)('opening a MongoDB store', () => {
  let harness: MongoHarness;
  let client: MongoClient;
  beforeEach(async () => {
    harness = await openMongoHarness();
    client = await MongoClient.connect(harness.address);
  });
  afterEach(async () => {
    await client.close();
    await harness.dispose();
  });

  it('makes the indexes that are missing, and leaves those of others alone', async () => {
    const cases = client.db().collection('cases');
    await cases.dropIndex('code_1_sparse');
    await cases.createIndex({ outcome: 1 }, { name: 'of somebody else' });
    await harness.reopen();
    const names = (await cases.indexes()).map(({ name }) => name);
    const wanted = (indexPlans.cases ?? []).map(indexName);
    expect(names.toSorted()).toEqual(['_id_', 'of somebody else', ...wanted].toSorted());
  });

  it('takes away the indexes of an earlier release that others do the work of, once the others are there', async () => {
    const tasks = client.db().collection('tasks');
    const [retired] = retiredIndexes.tasks ?? [];
    const name = indexName(retired!);
    await tasks.createIndex({ ...retired!.fields }, { name });
    await Promise.all([harness.open(), harness.open()]);
    const names = (await tasks.indexes()).map((one) => one.name);
    expect(names).not.toContain(name);
    expect(names.toSorted()).toEqual(['_id_', ...(indexPlans.tasks ?? []).map(indexName)].toSorted());
  });

  it('refuses an index of the name of ours that is another one', async () => {
    const cases = client.db().collection('cases');
    await cases.dropIndex('code_1_sparse');
    await cases.createIndex({ status: 1 }, { name: 'code_1_sparse' });
    const failure = await failureOf(harness.address);
    expect(failure.code).toBe('store-indexes');
    expect(failure.explain('en')).toContain('cases.code_1_sparse');
  });

  it('refuses data of a later version', async () => {
    const meta = client.db().collection<{ _id: string; step: number }>('meta');
    await meta.updateOne({ _id: 'shape' }, { $set: { step: 999 } });
    const failure = await failureOf(harness.address);
    expect(failure.code).toBe('store-too-new');
    expect(failure.explain('en')).toMatch(/step 999; this program knows 1/);
  });

  it('ends the writes under way when it is closed, and takes nothing afterwards', async () => {
    const { store } = harness;
    const written = store.cases.insert(sampleWrite(sampleCase('c1')));
    await store.close();
    expect(await written).toBe('inserted');
    await expect(store.cases.get('c1')).rejects.toMatchObject({ code: 'store-closed' });
    expect(await store.isReady()).toBe(false);
    await store.close();
  });

  it('lets several processes see at once what one of them has written', async () => {
    const [one, two] = [await harness.open(), await harness.open()];
    await one.cases.insert(sampleWrite(sampleCase('c1')));
    expect(await two.cases.get('c1')).toEqual(sampleCase('c1'));
    const notes = Array.from({ length: 40 }, (_, n) => {
      const store = n % 2 === 0 ? one : two;
      return store.cases.insert(sampleWrite(sampleCase(`d${n}`)));
    });
    await Promise.all(notes);
    const changes = (await two.changes.since('0', 99)) ?? [];
    expect(changes.map(({ cursor }) => cursor)).toEqual(Array.from({ length: 41 }, (_, n) => String(n + 1)));
    expect(new Set(changes.map(({ caseId }) => caseId)).size).toBe(41);
  });

  it('keeps the text of people apart from the names of fields', async () => {
    const answers = { don: { 'a.b': 1, $set: { x: null }, 'ngày $1': '\u0000' } };
    await harness.store.cases.insert(sampleWrite(sampleCase('c1', { answers })));
    expect((await harness.store.cases.get('c1'))?.answers).toEqual(answers);
  });
});

async function failureOf(address: string): Promise<StoreError> {
  try {
    const store = await openMongoStore({ address, ...clock });
    await store.close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
