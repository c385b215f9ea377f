import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../engine/index.ts';
import { claimNumber, type Store } from '../../runtime/server/store/index.ts';
import { at } from './sample-case.ts';

/** Data that processes are let loose on. */
export interface KillPlace {
  /** A data folder, or the address of a server. */
  readonly place: string;
  open(): Promise<Store>;
  /** Looks at the data beneath the store, where there is something to be seen. */
  check(): void;
  dispose(): Promise<void>;
}

export interface KillPlan {
  readonly rounds: number;
  /** Processes that write at the same time. */
  readonly together: number;
  /** How long a process lives at most after its first acknowledged write. */
  readonly millis: number;
}

interface Acknowledged {
  readonly id: string;
  readonly revision: number;
  readonly value?: number;
}

const SEED = 20_261_120;
const CHILD = new URL('./kill-child.ts', import.meta.url).pathname;

/** Kills processes while they write, round after round, and looks at what is there afterwards. */
export function describeKills(
  name: string,
  make: () => Promise<KillPlace>,
  { rounds, together, millis }: KillPlan,
): void {
  describe(`${name} after kill -9`, () => {
    let data: KillPlace;
    let store: Store;
    const acknowledged: Acknowledged[] = [];

    beforeAll(async () => {
      data = await make();
      const chance = chanceFrom(SEED);
      for (let round = 0; round < rounds; round += 1) {
        // Each round is later than the grace period, so that it takes up what the one before left over.
        const ends = Array.from({ length: together }, (_, one) => {
          const life = Math.floor(chance() * millis);
          return runAndKill(data.place, `${round}.${one}`, at(round * 3_600), life);
        });
        acknowledged.push(...(await Promise.all(ends)).flat());
      }
      store = await data.open();
    }, 180_000);

    afterAll(async () => {
      await store.close();
      await data.dispose();
    });

    it('has every write that was acknowledged, with its answer and its effects', async () => {
      expect(acknowledged.length).toBeGreaterThan(rounds * 10);
      for (const { id, revision, value } of acknowledged) {
        const stored = await store.cases.get(id);
        expect(stored?.revision ?? 0, id).toBeGreaterThanOrEqual(revision);
        expect(await store.cases.commandAnswer(id, `${id}/${revision}`), id).not.toBeNull();
        expect(await store.effects.get(`${id}:${revision}:0`), id).toMatchObject({ status: 'pending' });
        if (value !== undefined) expect(await store.cases.holderOf({ scope: 'H1', value })).toBe(id);
      }
    });

    it('has given no number twice', () => {
      const values = acknowledged.flatMap(({ value }) => (value === undefined ? [] : [value]));
      expect(new Set(values).size).toBe(values.length);
    });

    it('gives every number that was left over to the next, so that no gap remains', async () => {
      const now = at(rounds * 3_600);
      const highest = await store.claims.highest('H1');
      const held: number[] = [];
      const missing: number[] = [];
      for (let value = 1; value <= highest; value += 1) {
        const holder = await store.cases.holderOf({ scope: 'H1', value });
        if (holder === null) missing.push(value);
        else held.push(value);
        if (holder !== null)
          expect((await store.cases.get(holder))?.numbers).toEqual([{ scope: 'H1', value, purpose: 'code' }]);
      }
      expect(held.length).toBeGreaterThan(rounds);
      const given: number[] = [];
      for (const [n] of missing.entries()) {
        const claim = await claimNumber(store, { scope: 'H1', caseId: `next-${n}`, purpose: 'code', now });
        given.push(claim.value);
      }
      expect(given).toEqual(missing);
      const beyond = await claimNumber(store, { scope: 'H1', caseId: 'beyond', purpose: 'code', now });
      expect(beyond.value).toBe(highest + 1);
    });

    it('shows of each case the one task that is open, and has each effect once', async () => {
      const open = new Map<string, string[]>();
      const grants = [{ role: 'mot_cua', unit: '*' }];
      for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
        const page = await store.tasks.find({ grants, sort: 'code', cursor, limit: 200 });
        for (const { caseId, task } of page.items) open.set(caseId, [...(open.get(caseId) ?? []), task.id]);
        cursor = page.next;
      }
      let cases = 0;
      for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
        const page = await store.cases.stored({ cursor, limit: 200 });
        for (const { id, document } of page.items) {
          const { revision } = JSON.parse(document) as Case;
          expect(open.get(id), id).toEqual([`t${revision}`]);
          const effects = await store.effects.ofCase(id);
          expect(effects.map(({ effect }) => effect.key)).toEqual(
            Array.from({ length: revision }, (_, n) => `${id}:${n + 1}:0`),
          );
        }
        cases += page.items.length;
        cursor = page.next;
      }
      expect(open.size).toBe(cases);
    });

    it('is sound', () => data.check());
  });
}

/** Lets a process write, and kills it some milliseconds after its first acknowledged write. */
async function runAndKill(
  place: string,
  round: string,
  now: string,
  millis: number,
): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, place, round, now], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found: Acknowledged[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (found.length === 0) setTimeout(() => child.kill('SIGKILL'), millis);
    // The last line may have been cut off by the kill; it was not acknowledged then.
    if (line.endsWith('}')) found.push(JSON.parse(line) as Acknowledged);
  }
  if (child.exitCode !== null) throw new Error(`the writer ended by itself with ${child.exitCode}`);
  return found;
}

/** A repeatable row of numbers from 0 to 1 (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
