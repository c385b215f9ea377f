import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimNumber, openSqliteStore } from '../../runtime/server/store/index.ts';
import { at } from './sample-case.ts';

interface Acknowledged {
  readonly id: string;
  readonly revision: number;
  readonly value?: number;
}

const ROUNDS = 8;
const SEED = 20_261_120;
const CHILD = new URL('./kill-child.ts', import.meta.url).pathname;

describe('the embedded store after kill -9', () => {
  let folder: string;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-kill-'));
    const chance = chanceFrom(SEED);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each round is later than the grace period, so that it takes up what the one before left over.
      acknowledged.push(...(await runAndKill(folder, round, Math.floor(chance() * 120))));
    }
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('has every write that was acknowledged, with its answer and its effects', async () => {
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * 10);
    const store = openSqliteStore(folder);
    for (const { id, revision, value } of acknowledged) {
      const stored = await store.cases.get(id);
      expect(stored?.revision ?? 0, id).toBeGreaterThanOrEqual(revision);
      expect(await store.cases.commandAnswer(id, `${id}/${revision}`), id).not.toBeNull();
      expect(await store.effects.get(`${id}:${revision}:0`), id).toMatchObject({ status: 'pending' });
      if (value !== undefined) expect(await store.cases.holderOf({ scope: 'H1', value })).toBe(id);
    }
    await store.close();
  });

  it('has given no number twice', () => {
    const values = acknowledged.flatMap(({ value }) => (value === undefined ? [] : [value]));
    expect(new Set(values).size).toBe(values.length);
  });

  it('gives every number that was left over to the next, so that no gap remains', async () => {
    const store = openSqliteStore(folder);
    const now = at(ROUNDS * 3_600);
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
    expect(held.length).toBeGreaterThan(ROUNDS);
    const given: number[] = [];
    for (const [n] of missing.entries()) {
      const claim = await claimNumber(store, { scope: 'H1', caseId: `next-${n}`, purpose: 'code', now });
      given.push(claim.value);
    }
    expect(given).toEqual(missing);
    const beyond = await claimNumber(store, { scope: 'H1', caseId: 'beyond', purpose: 'code', now });
    expect(beyond.value).toBe(highest + 1);
    await store.close();
  });

  it('is sound', () => {
    const database = new DatabaseSync(join(folder, 'thutuc.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    database.close();
  });
});

/** Lets a process write, and kills it some milliseconds after its first acknowledged write. */
async function runAndKill(folder: string, round: number, millis: number): Promise<readonly Acknowledged[]> {
  const now = at(round * 3_600);
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, String(round), now], {
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
