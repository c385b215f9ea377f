import { describe, expect, it } from 'vitest';
import { claimNumber, confirmNumber, releaseNumber } from '../../../runtime/server/store/index.ts';
import type { Claim, Store } from '../../../runtime/server/store/index.ts';
import { NOT_ATOMIC, type UseStore } from '../store-harness.ts';
import { at, nextOf, sampleCase, sampleWrite, T0 } from '../sample-case.ts';

const SCOPE = 'H1.1-251120';

export function describeNumbers(current: UseStore): void {
  const claim = (caseId: string, now = T0, purpose = 'code'): Promise<Claim> =>
    claimNumber(current().store, { scope: SCOPE, caseId, purpose, now });

  /** Stores the number in the case, as an acceptance does. */
  const take = (taken: Claim): Promise<string> => insertWith(current().store, taken);

  describe('numbers', () => {
    it('count from 1, each scope for itself', async () => {
      const first = await claim('c1');
      expect(first).toMatchObject({ scope: SCOPE, value: 1, caseId: 'c1', state: 'claimed' });
      expect((await claim('c2')).value).toBe(2);
      const other = await claimNumber(current().store, {
        scope: 'Y',
        caseId: 'c2',
        purpose: 'code',
        now: T0,
      });
      expect(other.value).toBe(1);
    });

    it('stay the same for a case that asks again before it has taken one, and go on afterwards', async () => {
      expect((await claim('c1')).value).toBe(1);
      const again = await claim('c1');
      expect(again.value).toBe(1);
      expect((await claim('c1', T0, 'giay_hen')).value).toBe(2);
      expect(await take(again)).toBe('inserted');
      expect((await claim('c1')).value).toBe(3);
    });

    it('are never given to two of many who ask at once, and leave no gap', async () => {
      const claims = await Promise.all(Array.from({ length: 40 }, (_, n) => claim(`c${n}`)));
      expect(claims.map(({ value }) => value).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 40 }, (_, n) => n + 1),
      );
    });

    it('are given to the next at once when they are released', async () => {
      const first = await claim('c1');
      await claim('c2');
      await releaseNumber(current().store, first);
      expect((await claim('c3')).value).toBe(1);
      expect((await claim('c4')).value).toBe(3);
    });

    it('stay with a case that has taken them, released or not', async () => {
      const first = await claim('c1');
      await take(first);
      await releaseNumber(current().store, first);
      expect((await claim('c2')).value).toBe(2);
      expect(await current().store.cases.holderOf(first)).toBe('c1');
      expect(await current().store.claims.get(SCOPE, 1)).toMatchObject({ state: 'taken' });
    });

    it('are left alone for the grace period and then go to the next', async () => {
      await claim('c1');
      expect((await claim('c2', at(29))).value).toBe(2);
      expect((await claim('c3', at(31))).value).toBe(1);
    });

    it('cannot be taken any more by a case that was too slow', async () => {
      const slow = await claim('c1');
      const next = await claim('c2', at(31));
      expect(next.value).toBe(1);
      expect(await take(slow)).toBe('conflict');
      expect(await current().store.cases.get('c1')).toBeNull();
      expect(await take(next)).toBe('inserted');
      const second = await claim('c1', at(32));
      expect(second.value).toBe(2);
      expect(await take(second)).toBe('inserted');
    });

    it('cannot be taken by a slow write over an existing case either', async () => {
      const { cases } = current().store;
      const subject = sampleCase('c1');
      await cases.insert(sampleWrite(subject));
      const slow = await claim('c1');
      await claim('c2', at(31));
      const numbers = [{ scope: SCOPE, value: slow.value, purpose: 'code' }];
      const write = sampleWrite(nextOf(subject, { numbers }), { claims: [slow] });
      expect(await cases.replace(write, 1)).toBe('conflict');
      expect(await cases.get('c1')).toEqual(subject);
      expect(await cases.commandAnswer('c1', 'c1/2')).toBeNull();
    });

    it('come back to a case that was barred from them once', async () => {
      const slow = await claim('c1');
      const second = await claim('c2', at(31));
      await releaseNumber(current().store, second);
      const again = await claim('c1', at(32));
      expect(again.value).toBe(1);
      expect(await take(slow)).toBe('conflict');
      expect(await take(again)).toBe('inserted');
    });

    it('are recognised as taken when the process died before it could confirm them', async () => {
      await take(await claim('c1'));
      expect((await claim('c2', at(31))).value).toBe(2);
      expect(await current().store.claims.get(SCOPE, 1)).toMatchObject({ state: 'taken', caseId: 'c1' });
    });

    it('are not given back by a command whose claim another command of the case has renewed', async () => {
      const early = await claim('c1');
      const renewed = await claim('c1');
      await releaseNumber(current().store, early);
      expect(await take(renewed)).toBe('inserted');
      await confirmNumber(current().store, renewed);
      expect((await claim('c2')).value).toBe(2);
    });

    it('are given once each even when every claimer takes every other for dead', async ({ skip }) => {
      skip(!current().isAtomic, NOT_ATOMIC);
      const { store } = current();
      let seconds = 0;
      const claimAndTake = async (caseId: string, turn: number): Promise<number> => {
        for (let attempt = 0; ; attempt += 1) {
          // Each look at the clock is later than the grace period of all the others.
          const claimed = await claim(caseId, at((seconds += 40)));
          for (let rest = (turn + attempt) % 4; rest > 0; rest -= 1) await nextTurn();
          if ((await take(claimed)) !== 'conflict') return claimed.value;
          await releaseNumber(store, claimed);
        }
      };
      const given = await Promise.all(Array.from({ length: 24 }, (_, n) => claimAndTake(`c${n}`, n)));
      expect(new Set(given).size).toBe(24);
      const highest = await store.claims.highest(SCOPE);
      for (let value = 1; value <= highest; value += 1) {
        const holder = await store.cases.holderOf({ scope: SCOPE, value });
        if (holder === null) given.push((await claim(`gap-${value}`, at((seconds += 40)))).value);
      }
      expect(given.toSorted((a, b) => a - b)).toEqual(Array.from({ length: highest }, (_, n) => n + 1));
    });

    it('are not accepted without being among the numbers of the case', async () => {
      const first = await claim('c1');
      const write = sampleWrite(sampleCase('c1'), { claims: [first] });
      await expect(current().store.cases.insert(write)).rejects.toThrow(`${SCOPE}/1`);
    });
  });
}

function insertWith(store: Store, taken: Claim): Promise<string> {
  const numbers = [{ scope: taken.scope, value: taken.value, purpose: taken.purpose }];
  return store.cases.insert(sampleWrite(sampleCase(taken.caseId, { numbers }), { claims: [taken] }));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
