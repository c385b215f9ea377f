import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../runtime/server/store/index.ts';
import { at, sampleCase, sampleTask, sampleWrite, T0 } from '../sample-case.ts';
import { countingCollections } from './counting-collections.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null)('how often a MongoDB server is asked', () => {
  const { between, calls } = countingCollections();
  let harness: MongoHarness;
  let store: Store;
  beforeEach(async () => {
    harness = await openMongoHarness();
    // Time stands still: what dead processes have left is looked for once, at the first read.
    store = await harness.open({ between, elapsed: () => 0 });
    const tasks = [sampleTask('a'), sampleTask('b', { role: 'lanh_dao', unit: 'U2' })];
    await store.cases.insert(sampleWrite(sampleCase('c1', { tasks })));
    await store.tasks.countOpen();
    await store.tasks.count({ grants: [] });
    calls();
  });
  afterEach(() => harness.dispose());

  const forty = Array.from({ length: 40 }, (_, n) => `U${n}`).flatMap((unit) =>
    ['mot_cua', 'lanh_dao'].map((role) => ({ role, unit })),
  );
  const everywhere = ['mot_cua', 'lanh_dao', 'van_thu'].map((role) => ({ role, unit: '*' }));

  it('once for a page of an inbox and once for a count, for forty agencies as for all of them', async () => {
    for (const grants of [forty, everywhere]) {
      const page = await store.tasks.find({ grants, sort: 'due', cursor: null, limit: 50 });
      expect(page.items.map(({ task }) => task.id)).toEqual(['a', 'b']);
      expect(calls()).toEqual(['tasks.find']);
      expect(await store.tasks.count({ grants, status: '4' })).toMatchObject({ exact: true });
      expect(calls()).toEqual(['tasks.countWithin']);
    }
  });

  it('for the live versions themselves only when something was published or comes into effect', async () => {
    const version = (number: number, effectiveFrom: string) => ({
      ...{ id: 'p', version: number, title: { vi: 'Thủ tục' }, code: '', hash: `h${number}`, effectiveFrom },
      ...{ publishedAt: T0, publishedBy: 'an', proposedBy: '', note: '', document: {} },
      status: 'active' as const,
    });
    const listed = async (now: string): Promise<readonly number[]> =>
      (await store.definitions.listLive(now)).map((one) => one.version);
    await store.definitions.insert(version(1, T0));
    await store.definitions.insert(version(2, at(60)));
    calls();
    const read = ['definitions.aggregate', 'definitions.find', 'definitions.one'];
    expect(await listed(at(1))).toEqual([1]);
    expect(calls()).toEqual(read);
    expect(await listed(at(59))).toEqual([1]);
    expect(calls()).toEqual(['definitions.aggregate']);
    expect(await listed(at(60))).toEqual([2]);
    expect(calls()).toEqual(read);
    const other = await harness.open();
    await other.definitions.setStatus('p', 2, 'suspended');
    expect(await Promise.all([listed(at(61)), listed(at(61))])).toEqual([[1], [1]]);
    expect(calls()).toHaveLength(4);
  });
});
