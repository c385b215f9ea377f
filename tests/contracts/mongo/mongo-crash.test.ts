import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../runtime/server/store/index.ts';
import { nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from '../sample-case.ts';
import { casePartsOf } from '../../../runtime/server/store/mongo/case-document.ts';
import type { Collections } from '../../../runtime/server/store/mongo/collections.ts';
import { FinishWrites } from '../../../runtime/server/store/mongo/finish-writes.ts';
import { MongoChanges } from '../../../runtime/server/store/mongo/mongo-changes.ts';
import { Died, dyingCollections } from './dying-collections.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

const closed = { at: T0, how: 'done', by: null, event: 'xong', answers: null } as const;
const first = sampleCase('c1', { tasks: [sampleTask('t1'), sampleTask('t2')] });
const second = nextOf(first, {
  status: '2',
  tasks: [sampleTask('t1', { closed }), sampleTask('t2'), sampleTask('t3')],
});
const firstWrite = sampleWrite(first, { effects: [sampleEffect('c1:1:0')] });
const secondWrite = sampleWrite(second, { effects: [sampleEffect('c1:2:0'), sampleEffect('c1:2:1')] });

/** Writes of `replace`: the case, its effects, its tasks, the change, and the note that all is done. */
const STEPS = 5;

describe.skipIf(mongoServer === null)('a MongoDB store whose process dies in the middle of a write', () => {
  let harness: MongoHarness;
  /** Of a process that lives on, which looks for what others have left by a clock that the test moves. */
  let other: Store;
  let elapsed: number;

  beforeEach(async () => {
    harness = await openMongoHarness();
    elapsed = 0;
    other = await harness.open({ elapsed: () => (elapsed += 1_000) });
    await harness.store.cases.insert(firstWrite);
  });
  afterEach(() => harness.dispose());

  const taskIds = async (store: Store): Promise<readonly string[]> => {
    const grants = [{ role: 'mot_cua', unit: '*' }];
    const { items } = await store.tasks.find({ grants, sort: 'due', cursor: null, limit: 9 });
    return items.map(({ task, status }) => `${task.id} ${status}`);
  };
  const effectKeys = async (store: Store): Promise<readonly string[]> =>
    (await store.effects.ofCase('c1')).map(({ effect }) => effect.key);

  /** Dies at a write of the second revision; whether the case was written all the same. */
  const dieAt = async (write: number, when: 'before' | 'after'): Promise<boolean> => {
    const dying = dyingCollections();
    const store = await harness.open({ between: dying.between });
    dying.dieAt(write, when);
    await expect(store.cases.replace(secondWrite, 1)).rejects.toBeInstanceOf(Died);
    return (await other.cases.get('c1'))?.revision === 2;
  };

  const expectWhole = async (store: Store): Promise<void> => {
    expect(await taskIds(store)).toEqual(['t2 2', 't3 2']);
    expect(await effectKeys(store)).toEqual(['c1:1:0', 'c1:2:0', 'c1:2:1']);
  };

  it('takes as many steps as are tried here', async () => {
    const dying = dyingCollections();
    const store = await harness.open({ between: dying.between });
    dying.dieAt(Infinity, 'before');
    await store.cases.replace(secondWrite, 1);
    expect(dying.writes()).toBe(STEPS);
  });

  for (let step = 1; step <= STEPS; step += 1) {
    for (const when of ['before', 'after'] as const) {
      it(`is whole or as before to the next process that starts, dead ${when} step ${step}`, async () => {
        const isWritten = await dieAt(step, when);
        expect(isWritten).toBe(step > 1 || when === 'after');
        const next = await harness.open();
        if (isWritten) await expectWhole(next);
        else expect(await taskIds(next)).toEqual(['t1 1', 't2 1']);
      });

      it(`is whole to a process that was there, at its second look, dead ${when} step ${step}`, async () => {
        if (!(await dieAt(step, when))) return;
        await taskIds(other);
        await expectWhole(other);
        // Told once, or once more by whoever did the rest.
        expect((await other.changes.since('1', 9))?.[0]).toMatchObject({ caseId: 'c1' });
      });

      it(`is whole to whoever repeats the command and is told its answer, dead ${when} step ${step}`, async () => {
        if (!(await dieAt(step, when))) return;
        const still = await harness.open({ elapsed: () => 0 });
        expect(await still.cases.replace(secondWrite, 1)).toBe('conflict');
        expect(await still.cases.commandAnswer('c1', 'c1/2')).toEqual({
          id: 'c1/2',
          answer: { revision: 2 },
        });
        await expectWhole(still);
      });

      it(`is whole to the next command, which loses nothing of it, dead ${when} step ${step}`, async () => {
        if (!(await dieAt(step, when))) return;
        const third = nextOf(second, { status: '3', tasks: [sampleTask('t3')] });
        const write = sampleWrite(third, { effects: [sampleEffect('c1:3:0')] });
        expect(await other.cases.replace(write, 2)).toBe('replaced');
        expect(await taskIds(other)).toEqual(['t3 3']);
        expect(await effectKeys(other)).toEqual(['c1:1:0', 'c1:2:0', 'c1:2:1', 'c1:3:0']);
      });
    }
  }

  it('hands each effect to one worker, however many finish the write', async () => {
    await dieAt(2, 'before');
    const stores = await Promise.all([1, 2, 3].map(() => harness.open()));
    const pending = await Promise.all(stores.map((store) => store.effects.pending(T0, 9)));
    for (const found of pending) expect(found).toHaveLength(3);
    const leases = await Promise.all(stores.map((store) => store.effects.lease('c1:2:0', 0, T0)));
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
  });

  it('brings no task back when a slow process shows an old revision late', async () => {
    await harness.store.cases.replace(secondWrite, 1);
    await harness.store.cases.replace(sampleWrite(nextOf(second, { status: '3', tasks: [] })), 2);
    expect(await taskIds(other)).toEqual([]);
    const collections = await collectionsOf(harness);
    const late = new FinishWrites(collections, new MongoChanges(collections), {
      now: () => T0,
      elapsed: () => 0,
    });
    await late.finish({ _id: 'c1', leftAt: 1, left: casePartsOf(firstWrite).left });
    expect(await taskIds(other)).toEqual([]);
    expect((await effectKeys(other)).length).toBe(3);
  });
});

async function collectionsOf(harness: MongoHarness): Promise<Collections> {
  return new Promise((resolve, reject) => {
    const between = (collections: Collections): Collections => {
      resolve(collections);
      return collections;
    };
    harness.open({ between }).catch(reject);
  });
}
