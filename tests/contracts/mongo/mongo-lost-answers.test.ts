import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Store, StoreError } from '../../../runtime/server/store/index.ts';
import { nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from '../sample-case.ts';
import { openCuttingProxy, type CuttingProxy } from './cutting-proxy.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

/** A proxy stands before one server. */
const isOne = mongoServer !== null && !mongoServer.includes(',');

describe.skipIf(!isOne)('a MongoDB store whose connection breaks', () => {
  let harness: MongoHarness;
  let proxy: CuttingProxy;
  let store: Store;

  beforeEach(async () => {
    harness = await openMongoHarness();
    proxy = await openCuttingProxy(harness.address);
    store = await harness.open({ address: proxy.address, wait: () => Promise.resolve() });
  });
  afterEach(async () => {
    await harness.dispose();
    await proxy.close();
  });

  it('writes a case once, and says so, when the answer of the server is lost', async () => {
    const first = sampleCase('c1', { tasks: [sampleTask('t1')] });
    proxy.loseAnswerTo('insert', 'ref-c1');
    const write = sampleWrite(first, { effects: [sampleEffect('c1:1:0')] });
    expect(await store.cases.insert(write)).toBe('inserted');
    proxy.loseAnswerTo('update', 'c1/2');
    const second = sampleWrite(nextOf(first), { effects: [sampleEffect('c1:2:0')] });
    expect(await store.cases.replace(second, 1)).toBe('replaced');
    expect(proxy.lost()).toBe(2);
    expect((await store.effects.ofCase('c1')).map(({ effect }) => effect.key)).toEqual(['c1:1:0', 'c1:2:0']);
    expect(await store.cases.commandAnswer('c1', 'c1/2')).not.toBeNull();
  });

  it.each([
    ['effects', ['insert', 'lastError', 'c1:1:0']],
    ['tasks', ['update', 'upsert', 'c1/t1']],
    ['change', ['insert', 'changes', '0000000000000001']],
    ['note that something is left', ['update', '$unset', 'leftAt']],
  ])('finishes a write whose %s got no answer', async (_, texts) => {
    proxy.loseAnswerTo(...texts);
    const write = sampleWrite(sampleCase('c1', { tasks: [sampleTask('t1')] }), {
      effects: [sampleEffect('c1:1:0')],
    });
    expect(await store.cases.insert(write)).toBe('inserted');
    expect(proxy.lost()).toBe(1);
    expect(await store.effects.pending(T0, 9)).toHaveLength(1);
    expect(await store.tasks.countOpen()).toBe(1);
    // A change may be told twice: whoever hears of it only reads once more.
    const changes = (await store.changes.since('0', 9)) ?? [];
    expect([...new Set(changes.map(({ caseId }) => caseId))]).toEqual(['c1']);
    expect(await store.cases.replace(sampleWrite(nextOf(write.case)), 1)).toBe('replaced');
  });

  it('does not take its own claim for somebody else’s', async () => {
    const claim: Claim = {
      scope: 'H1',
      value: 1,
      version: 1,
      caseId: 'c1',
      purpose: 'code',
      claimedAt: T0,
      state: 'claimed',
    };
    proxy.loseAnswerTo('insert', 'claims');
    expect(await store.claims.insert(claim)).toBe(true);
    expect(await store.claims.insert({ ...claim, caseId: 'c2' })).toBe(false);
    proxy.loseAnswerTo('update', 'claims');
    expect(await store.claims.replace({ ...claim, version: 2, state: 'taken' }, 1)).toBe(true);
    expect(await store.claims.replace({ ...claim, version: 2, state: 'free' }, 1)).toBe(false);
    expect(proxy.lost()).toBe(2);
  });

  it('lets nobody in by a code when it does not know who has taken it', async () => {
    const pass = {
      hash: 'abc',
      draftId: 'd1',
      purpose: 'device',
      party: null,
      createdBy: 'an',
      createdAt: T0,
      expiresAt: T0,
    } as const;
    await store.draftPasses.put(pass);
    proxy.loseAnswerTo('delete', 'draft_passes');
    const outcome = await store.draftPasses.take('abc').catch((error: StoreError) => error.code);
    // A replica set remembers what it has answered, and the driver asks it once more.
    expect(['store-outcome-unknown', true]).toContain(outcome);
    expect(await store.draftPasses.get('abc')).toBeNull();
    expect(await store.draftPasses.take('abc')).toBe(false);
  });

  it('says that the server is gone', async () => {
    await store.cases.insert(sampleWrite(sampleCase('c1')));
    await proxy.close();
    await expect(store.cases.get('c1')).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(await store.isReady()).toBe(false);
  });
});
