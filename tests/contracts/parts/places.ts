import { describe, expect, it } from 'vitest';
import type { Case } from '../../../engine/index.ts';
import {
  claimPlace,
  confirmNumber,
  freeNumber,
  releaseNumber,
  type Claim,
} from '../../../runtime/server/store/index.ts';
import { at, nextOf, sampleCase, sampleWrite, T0 } from '../sample-case.ts';
import type { UseStore } from '../store-harness.ts';

const SCOPE = 'slot:U1/xac-nhan/lich/2026-12-01T08:00';
const PURPOSE = 'slot:don:/lich';

/** Places of which there are only so many, as those of an appointment slot. */
export function describePlaces(current: UseStore): void {
  const claim = (caseId: string, limit = 2, now = T0): Promise<Claim | null> =>
    claimPlace(current().store, { scope: SCOPE, caseId, purpose: PURPOSE, now, limit });

  const sure = async (caseId: string, limit = 2, now = T0): Promise<Claim> => {
    const found = await claim(caseId, limit, now);
    if (!found) throw new Error(`no place is left for ${caseId}`);
    return found;
  };

  /** Stores a case that holds the place. */
  const take = async (claimed: Claim): Promise<Case> => {
    const { scope, value, purpose } = claimed;
    const holder = sampleCase(claimed.caseId, { numbers: [{ scope, value, purpose }] });
    expect(await current().store.cases.insert(sampleWrite(holder, { claims: [claimed] }))).toBe('inserted');
    return holder;
  };

  /** Stores the case without its place, as a change of the appointment does; the claim stays as it was. */
  const leave = async (holder: Case, released = holder.numbers): Promise<Case> => {
    const next = nextOf(holder, { numbers: [] });
    expect(await current().store.cases.replace(sampleWrite(next, { released }), holder.revision)).toBe(
      'replaced',
    );
    return next;
  };

  describe('places', () => {
    it('are never more than there are, however many ask at once', async () => {
      const claims = await Promise.all(Array.from({ length: 30 }, (_, n) => claim(`c${n}`, 3)));
      const given = claims.flatMap((one) => one?.value ?? []);
      expect(given.sort()).toEqual([1, 2, 3]);
      expect(await current().store.claims.highest(SCOPE)).toBe(3);
    });

    it('go to one of two who want the last', async () => {
      await take(await sure('c1'));
      const two = await Promise.all([claim('c2'), claim('c3')]);
      expect(two.filter((one) => one !== null).map(({ value }) => value)).toEqual([2]);
    });

    it('stay the same for a case that asks again, also when all are claimed', async () => {
      const first = await sure('c1', 1);
      expect((await sure('c1', 1)).value).toBe(first.value);
    });

    it('are given to the next when a command did not take them', async () => {
      const first = await sure('c1', 1);
      expect(await claim('c2', 1)).toBeNull();
      await releaseNumber(current().store, first);
      expect((await sure('c2', 1)).value).toBe(1);
    });

    it('are given to the next, lowest first, when cases have given them back', async () => {
      const { store } = current();
      const [first, second] = [await sure('c1'), await sure('c2')];
      const holders = [await take(first), await take(second)];
      await confirmNumber(store, first);
      await confirmNumber(store, second);
      for (const holder of holders) {
        await leave(holder);
        expect(await store.cases.holderOf(holder.numbers[0] ?? first)).toBeNull();
        await freeNumber(store, holder.id, holder.numbers[0] ?? first);
      }
      expect((await sure('c3')).value).toBe(1);
      expect((await sure('c4')).value).toBe(2);
      expect(await claim('c5')).toBeNull();
    });

    it('come back to the case that gave them up', async () => {
      const { store } = current();
      const first = await sure('c1', 1);
      const gone = await leave(await take(first));
      await freeNumber(store, 'c1', first);
      const again = await sure('c1', 1);
      const { scope, value, purpose } = again;
      const next = nextOf(gone, { numbers: [{ scope, value, purpose }] });
      expect(await store.cases.replace(sampleWrite(next, { claims: [again] }), gone.revision)).toBe(
        'replaced',
      );
      expect(await store.cases.holderOf(again)).toBe('c1');
    });

    it('are found when the process died between the write that gave them back and the note of it', async () => {
      const first = await sure('c1', 1);
      const holder = await take(first);
      await confirmNumber(current().store, first);
      expect(await claim('c2', 1)).toBeNull();
      await leave(holder);
      expect((await sure('c2', 1)).value).toBe(1);
    });

    it('are found when the process died between the claim and the write', async () => {
      const slow = await sure('c1', 1);
      expect(await claim('c2', 1, at(29))).toBeNull();
      const next = await sure('c2', 1, at(31));
      expect(next.value).toBe(1);
      const { scope, value, purpose } = slow;
      const late = sampleCase('c1', { numbers: [{ scope, value, purpose }] });
      expect(await current().store.cases.insert(sampleWrite(late, { claims: [slow] }))).toBe('conflict');
      await take(next);
    });

    it('are not freed while the case holds them, nor for another case', async () => {
      const { store } = current();
      const first = await sure('c1', 1);
      await take(first);
      await freeNumber(store, 'c1', first);
      await freeNumber(store, 'c2', first);
      expect(await store.cases.holderOf(first)).toBe('c1');
      expect(await claim('c2', 1)).toBeNull();
    });

    it('that lie beyond a limit which was lowered are not given again', async () => {
      const { store } = current();
      const claims = [await sure('c1', 3), await sure('c2', 3), await sure('c3', 3)];
      const holders = await Promise.all(claims.map(take));
      const third = claims[2];
      if (!third || !holders[2]) throw new Error('three cases hold three places');
      await leave(holders[2]);
      await freeNumber(store, 'c3', third);
      expect(await claim('c4', 2)).toBeNull();
      expect((await sure('c4', 3)).value).toBe(3);
    });

    it('are counted by what cases hold, scope by scope', async () => {
      const { cases } = current().store;
      const holder = await take(await sure('c1'));
      await take(await sure('c2'));
      const day = (date: string) => `slot:U1/xac-nhan/lich/${date}`;
      expect(await cases.heldBetween(day('2026-12-01'), day('2026-12-02'))).toEqual(new Map([[SCOPE, 2]]));
      expect(await cases.heldBetween(day('2026-12-02'), day('2026-12-09'))).toEqual(new Map());
      await leave(holder);
      expect(await cases.heldBetween(day('2026-11-30'), day('2026-12-09'))).toEqual(new Map([[SCOPE, 1]]));
    });

    it('are not given back by a write that still names them', async () => {
      const holder = await take(await sure('c1'));
      const write = sampleWrite(nextOf(holder), { released: holder.numbers });
      await expect(current().store.cases.replace(write, 1)).rejects.toThrow(`${SCOPE}/1`);
    });
  });
}
