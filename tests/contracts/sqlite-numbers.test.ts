import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimNumber, type Claim, type ClaimEnd } from '../../runtime/server/store/index.ts';
import { sampleCase, sampleWrite, T0 } from './sample-case.ts';
import { openSqliteHarness } from './sqlite-harness.ts';
import type { StoreHarness } from './store-harness.ts';

const SCOPE = 'H1.1-251120';

/** Numbers of a store that one process has to itself: claimed in memory, noted by the write that takes them. */
describe('numbers that are claimed at once', () => {
  let harness: StoreHarness;
  beforeEach(async () => {
    harness = await openSqliteHarness();
  });
  afterEach(() => harness.dispose());

  const claim = (caseId: string, scope = SCOPE): Claim => {
    const { atOnce } = harness.store.claims;
    if (!atOnce) throw new Error('this store is not of one process');
    return atOnce.claim({ scope, caseId, purpose: 'code', now: T0 });
  };
  const settle = (one: Claim, end: ClaimEnd) => harness.store.claims.atOnce?.settle(one, end);
  const take = (one: Claim) => {
    const { scope, value, purpose, caseId } = one;
    const subject = sampleCase(caseId, { numbers: [{ scope, value, purpose }] });
    return harness.store.cases.insert(sampleWrite(subject, { claims: [one] }));
  };
  const used = async (caseId: string): Promise<number> => {
    const one = claim(caseId);
    expect(await take(one)).toBe('inserted');
    settle(one, 'taken');
    return one.value;
  };

  it('count from 1, each series for itself, and are nobody else’s while they are claimed', () => {
    expect([claim('c1').value, claim('c2').value, claim('c3', 'Y').value, claim('c4').value]).toEqual([
      1, 2, 1, 3,
    ]);
  });

  it('are noted by the write that takes them', async () => {
    const one = claim('c1');
    expect(await harness.store.claims.get(SCOPE, 1)).toBeNull();
    await take(one);
    expect(await harness.store.claims.get(SCOPE, 1)).toMatchObject({ state: 'taken', caseId: 'c1' });
    expect(await harness.store.claims.highest(SCOPE)).toBe(1);
    expect(await harness.store.cases.holderOf(one)).toBe('c1');
  });

  it('go to the next who asks where they were not taken, the lowest first', async () => {
    const [first, second, third] = [claim('c1'), claim('c2'), claim('c3')];
    await take(third);
    expect([settle(second, 'free'), settle(third, 'taken'), settle(first, 'free')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([await used('c4'), await used('c5'), await used('c6')]).toEqual([1, 2, 4]);
  });

  it('leave no gap where the process ends before they are taken', async () => {
    claim('c1');
    const second = claim('c2');
    await take(second);
    await harness.reopen();
    expect([await used('c3'), await used('c4')]).toEqual([1, 3]);
  });

  it('stay with the case that took them, even where its process takes the write for lost', async () => {
    const first = claim('c1');
    await take(first);
    settle(first, 'unknown');
    expect(claim('c2').value).toBe(2);
  });

  it('are looked for among those held and claimed where nobody knows what became of one', async () => {
    const [first, second, third] = [claim('c1'), claim('c2'), claim('c3')];
    await take(second);
    settle(second, 'taken');
    settle(first, 'unknown');
    expect([claim('c4').value, claim('c5').value]).toEqual([1, 4]);
    settle(third, 'unknown');
    expect(claim('c6').value).toBe(3);
  });

  it('go on after a number that an earlier system has reached, without all that are missing before it', async () => {
    const far = { scope: SCOPE, value: 10_000_000, purpose: 'code', caseId: 'c1', version: 1 };
    await take({ ...far, claimedAt: T0, state: 'claimed' });
    const values = Array.from({ length: 1_001 }, (_, n) => claim(`d${n}`).value);
    expect([values[0], values[998], values[999], values[1_000]]).toEqual([
      9_999_001, 9_999_999, 10_000_001, 10_000_002,
    ]);
  });

  it('take over what an earlier release had claimed by a write and nobody took', async () => {
    const left = await claimNumber(harness.store, { scope: SCOPE, caseId: 'c1', purpose: 'code', now: T0 });
    await harness.reopen();
    const again = claim('c2');
    expect(again).toMatchObject({ value: left.value, version: left.version + 1 });
    await take(again);
    expect(await harness.store.claims.get(SCOPE, left.value)).toMatchObject({ state: 'taken', caseId: 'c2' });
    expect(await harness.store.claims.open(SCOPE, 'c1', 'code')).toBeNull();
  });

  it('are not given back twice, nor by who never claimed them', () => {
    const one = claim('c1');
    expect(settle({ ...one, value: 9 }, 'free')).toBe(false);
    expect(settle(one, 'free')).toBe(true);
    expect(settle(one, 'free')).toBe(false);
  });
});
