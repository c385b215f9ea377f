import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MovedShapes, Store } from '../../../runtime/server/store/index.ts';
import { describeMovementRounds } from '../movement-contract.ts';
import { sampleCase, sampleTask, T0 } from '../sample-case.ts';
import { countingCollections } from './counting-collections.ts';
import { openCuttingProxy } from './cutting-proxy.ts';
import { Died, dyingCollections } from './dying-collections.ts';
import { mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

/** A proxy stands before one server. */
const isOne = mongoServer !== null && !mongoServer.includes(',');

describe.skipIf(mongoServer === null)('on a MongoDB server', () => {
  describeMovementRounds('MongoDB', openMongoHarness);

  describe('documents that are brought in many at a time', () => {
    let harness: MongoHarness;
    beforeEach(async () => {
      harness = await openMongoHarness();
    });
    afterEach(() => harness.dispose());

    const cases = Array.from({ length: 30 }, (_, n): MovedShapes['cases'] => ({
      case: sampleCase(`c${n}`, { tasks: [sampleTask('a'), sampleTask('b', { role: 'lanh_dao' })] }),
      wakeAt: null,
      listing: { procedureTitle: { vi: 'Thủ tục' }, due: null },
      answers: [{ id: 'l1', answer: n }],
    }));
    const notices = Array.from({ length: 30 }, (_, n) => noticeOf(`n${n}`));
    const openTasks = async (store: Store): Promise<number> =>
      (await store.tasks.count({ grants: ['mot_cua', 'lanh_dao'].map((role) => ({ role, unit: '*' })) }))
        .count;

    it('are one request, cases two with their tasks, and nobody is told of them', async () => {
      const { between, calls } = countingCollections();
      const store = await harness.open({ between });
      calls();
      await store.movement.insert('cases', cases);
      expect(calls()).toEqual(['tasks.insertMissing', 'cases.insertMissing']);
      await store.movement.insert('notices', notices);
      expect(calls()).toEqual(['notices.insertEach']);
      expect(await openTasks(store)).toBe(60);
      expect((await store.cases.commandAnswer('c7', 'l1'))?.answer).toBe(7);
      expect(await store.changes.end()).toBe('0');
    });

    it('are whole after a second call, wherever the process died in the first', async () => {
      for (const write of [1, 2]) {
        for (const when of ['before', 'after'] as const) {
          const place = await openMongoHarness();
          const { between, dieAt } = dyingCollections();
          const dying = await place.open({ between });
          dieAt(write, when);
          await expect(dying.movement.insert('cases', cases)).rejects.toThrow(Died);
          const { store } = place;
          const stored = await store.movement.stored('cases', cases);
          for (const [index, one] of stored.entries()) if (one !== null) expect(one).toEqual(cases[index]);
          await store.movement.insert(
            'cases',
            cases.filter((_, index) => stored[index] === null),
          );
          expect(await store.movement.stored('cases', cases)).toEqual(cases);
          expect(await openTasks(store)).toBe(60);
          await place.dispose();
        }
      }
    });

    it.skipIf(!isOne)(
      'are taken for written when the answer to them is lost, others of their keys are not',
      async () => {
        const proxy = await openCuttingProxy(harness.address);
        const store = await harness.open({ address: proxy.address, wait: () => Promise.resolve() });
        await store.files.insert(fileOf('f1', 'ab12'));
        proxy.loseAnswerTo('insert', 'f2');
        await store.movement.insert('files', [fileOf('f2', 'cd34'), fileOf('f3', 'ef56')]);
        proxy.loseAnswerTo('insert', 'f4');
        await expect(
          store.movement.insert('files', [fileOf('f4', '0011'), fileOf('f1', 'other')]),
        ).rejects.toThrow('f1');
        expect(proxy.lost()).toBe(2);
        expect((await store.files.get('f4'))?.hash).toBe('0011');
        expect((await store.files.get('f1'))?.hash).toBe('ab12');
        await store.close();
        await proxy.close();
      },
    );
  });
});

function noticeOf(key: string): MovedShapes['notices'] {
  return { key, account: 'an', caseId: 'c1', sentAt: T0, readAt: null, subject: 'Đã nhận', body: 'Hồ sơ' };
}

function fileOf(id: string, hash: string): MovedShapes['files'] {
  return {
    ...{ id, hash, name: 'don.pdf', type: 'application/pdf', size: 1, owner: 'an' },
    ...{ createdAt: T0, attachedTo: null },
  };
}
