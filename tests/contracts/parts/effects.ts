import { describe, expect, it } from 'vitest';
import type { Store } from '../../../runtime/server/store/index.ts';
import { NOT_ATOMIC, type UseStore } from '../store-harness.ts';
import { at, sampleCase, sampleEffect, sampleWrite, T0 } from '../sample-case.ts';

export function describeEffects(current: UseStore): void {
  const withEffects = async (...keys: readonly string[]): Promise<Store['effects']> => {
    const { store } = current();
    await store.cases.insert(
      sampleWrite(sampleCase('c1'), { effects: keys.map((key) => sampleEffect(key)) }),
    );
    return store.effects;
  };

  describe('effects', () => {
    it('are pending from the moment their case is written', async () => {
      const effects = await withEffects('c1:1:0', 'c1:1:1');
      expect(await effects.pending(at(-1), 9)).toEqual([]);
      expect(await effects.pending(T0, 9)).toEqual([
        {
          effect: sampleEffect('c1:1:0'),
          status: 'pending',
          attempts: 0,
          lease: 0,
          dueAt: T0,
          result: null,
          lastError: null,
        },
        expect.objectContaining({ effect: sampleEffect('c1:1:1') }),
      ]);
      expect(await effects.pending(T0, 1)).toHaveLength(1);
    });

    it('are leased to one worker at a time, and again when the lease is over', async ({ skip }) => {
      skip(!current().isAtomic, NOT_ATOMIC);
      const effects = await withEffects('c1:1:0');
      const leases = await Promise.all([1, 2, 3].map(() => effects.lease('c1:1:0', 0, at(60))));
      expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
      expect(await effects.pending(at(59), 9)).toEqual([]);
      const [over] = await effects.pending(at(60), 9);
      expect(over).toMatchObject({ lease: 1, attempts: 1 });
      expect(await effects.lease('c1:1:0', 1, at(120))).toMatchObject({ lease: 2, attempts: 2 });
    });

    it('are done once they are completed, even under an old lease', async () => {
      const effects = await withEffects('c1:1:0');
      await effects.lease('c1:1:0', 0, at(60));
      await effects.lease('c1:1:0', 1, at(60));
      expect(await effects.complete('c1:1:0', { sent: true })).toBe(true);
      expect(await effects.complete('c1:1:0', 'again')).toBe(false);
      expect(await effects.get('c1:1:0')).toMatchObject({ status: 'done', result: { sent: true } });
      expect(await effects.pending(at(999), 9)).toEqual([]);
      expect(await effects.lease('c1:1:0', 2, at(60))).toBeNull();
      expect(await effects.fail('c1:1:0', 2, 'late', at(60))).toBe(false);
    });

    it('count what failed apart from what nobody has told the end of, until a person puts them back', async () => {
      const effects = await withEffects('c1:1:0');
      await effects.lease('c1:1:0', 0, at(60));
      expect(await effects.fail('c1:1:0', 1, 'mạng lỗi', at(1))).toBe(true);
      expect(await effects.fail('c1:1:0', 1, 'mạng lỗi', at(1))).toBe(false);
      await effects.lease('c1:1:0', 2, at(60));
      await effects.lease('c1:1:0', 3, at(60));
      expect(await effects.get('c1:1:0')).toMatchObject({ attempts: 3, failures: 1 });
      expect(await effects.fail('c1:1:0', 4, 'mạng lỗi', null)).toBe(true);
      expect(await effects.get('c1:1:0')).toMatchObject({ attempts: 3, failures: 2 });
      await effects.retry('c1:1:0', at(9));
      const again = await effects.get('c1:1:0');
      expect([again?.attempts, again?.failures]).toEqual([0, undefined]);
    });

    it('are given back as if they had not been begun, unless an old lease says so', async () => {
      const effects = await withEffects('c1:1:0');
      await effects.lease('c1:1:0', 0, at(60));
      expect(await effects.giveBack('c1:1:0', 0, 'interrupted', at(5))).toBe(false);
      expect(await effects.giveBack('c1:1:0', 1, 'interrupted', at(5))).toBe(true);
      expect(await effects.giveBack('c1:1:0', 1, 'interrupted', at(5))).toBe(false);
      expect(await effects.pending(at(4), 9)).toEqual([]);
      const [back] = await effects.pending(at(5), 9);
      expect(back).toMatchObject({ attempts: 0, lease: 2, lastError: 'interrupted' });
    });

    it('come again at the time of their retry, unless an old lease says so', async () => {
      const effects = await withEffects('c1:1:0');
      await effects.lease('c1:1:0', 0, at(60));
      expect(await effects.fail('c1:1:0', 0, 'old', at(5))).toBe(false);
      expect(await effects.fail('c1:1:0', 1, 'mạng lỗi', at(90))).toBe(true);
      expect(await effects.pending(at(89), 9)).toEqual([]);
      expect(await effects.pending(at(90), 9)).toMatchObject([{ lastError: 'mạng lỗi', attempts: 1 }]);
    });

    it('become incidents when they are given up, and go back to the queue by hand', async () => {
      const effects = await withEffects('c1:1:0', 'c1:1:1', 'c1:1:2');
      for (const key of ['c1:1:0', 'c1:1:1']) {
        await effects.lease(key, 0, at(60));
        await effects.fail(key, 1, 'không gửi được', null);
      }
      const first = await effects.incidents({ cursor: null, limit: 1 });
      expect(first.items).toMatchObject([{ effect: { key: 'c1:1:0' }, lastError: 'không gửi được' }]);
      const second = await effects.incidents({ cursor: first.next, limit: 1 });
      expect(second.items).toMatchObject([{ effect: { key: 'c1:1:1' } }]);
      expect(second.next).toBeNull();
      expect(await effects.retry('c1:1:2', at(100))).toBe(false);
      expect(await effects.retry('c1:1:0', at(100))).toBe(true);
      expect(await effects.get('c1:1:0')).toMatchObject({ status: 'pending', attempts: 0, dueAt: at(100) });
    });

    it('are counted by whether they wait, are due, or were given up; those that are done are not', async () => {
      const effects = await withEffects('c1:1:0', 'c1:1:1', 'c1:1:2', 'c1:1:3');
      await effects.lease('c1:1:0', 0, at(60));
      await effects.fail('c1:1:0', 1, 'không gửi được', null);
      await effects.lease('c1:1:1', 0, at(60));
      await effects.complete('c1:1:2', null);
      expect(await effects.standing(at(59))).toEqual({ waiting: 1, due: 1, incident: 1 });
      expect(await effects.standing(at(60))).toEqual({ waiting: 0, due: 2, incident: 1 });
    });

    it('are closed by hand with a note, once, and never come back to the queue', async () => {
      const effects = await withEffects('c1:1:0');
      const resolution = { by: 'a1', name: 'Phạm Thu Hà', note: 'Đã gọi điện cho người nộp', at: at(70) };
      expect(await effects.resolve('c1:1:0', resolution)).toBe(false);
      await effects.lease('c1:1:0', 0, at(60));
      await effects.fail('c1:1:0', 1, 'không gửi được', null);
      expect(await effects.resolve('c1:1:0', resolution)).toBe(true);
      expect(await effects.resolve('c1:1:0', { ...resolution, note: 'lần hai' })).toBe(false);
      expect(await effects.retry('c1:1:0', at(100))).toBe(false);
      expect(await effects.get('c1:1:0')).toMatchObject({ status: 'resolved', result: resolution });
      expect((await effects.incidents({ cursor: null, limit: 9 })).items).toEqual([]);
    });

    it('are listed by case', async () => {
      const effects = await withEffects('c1:1:0', 'c1:1:1');
      await current().store.cases.insert(
        sampleWrite(sampleCase('c10'), { effects: [sampleEffect('c10:1:0')] }),
      );
      expect((await effects.ofCase('c1')).map(({ effect }) => effect.key)).toEqual(['c1:1:0', 'c1:1:1']);
    });
  });
}
