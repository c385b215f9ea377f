import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangeFeed, type News } from '../../runtime/server/changes/index.ts';
import { done, EffectWorker } from '../../runtime/server/effects/index.ts';
import { openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { hasEnded, HeldDisk } from '../../runtime/server/testing/held-disk.ts';
import { at, nextOf, sampleCase, sampleEffect, sampleWrite, T0 } from './sample-case.ts';

describe('the embedded store, before a commit is on the disk,', () => {
  let folder: string;
  let disk: HeldDisk;
  let store: Store;
  const subject = sampleCase('c1');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-flush-'));
    disk = new HeldDisk();
    store = openSqliteStore(folder, disk.between);
    await store.cases.insert(sampleWrite(subject));
  });
  afterEach(async () => {
    disk.release();
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** Begins a write of each of several parts, none of which can end. */
  const begun = (): Promise<unknown>[] => [
    store.cases.replace(sampleWrite(nextOf(subject), { effects: [sampleEffect('c1:2:0')] }), 1),
    store.sessions.put({ id: 's1', data: { of: 'x' }, expiresAt: at(9) }),
    store.sessions.count('s2', T0, at(9)),
    store.claims.insert({
      ...{ scope: 's', value: 1, version: 1, caseId: 'c1', purpose: 'p', claimedAt: T0, state: 'claimed' },
    }),
    store.typedInputs.remove('a', 'c1', 'k'),
  ];

  it('answers no write, and all of them after one more flush', async () => {
    disk.hold();
    const asked = disk.asked;
    const first = store.sessions.put({ id: 's0', data: {}, expiresAt: at(9) });
    expect(await hasEnded(first)).toBe(false);
    const writes = begun();
    for (const write of writes) expect(await hasEnded(write)).toBe(false);
    expect(disk.asked - asked).toBe(1);
    disk.release();
    await Promise.all([first, ...writes]);
    expect(disk.asked - asked).toBe(2);
  });

  it('shows nobody what it has committed, nor that something is refused for it', async () => {
    disk.hold();
    const writes = begun();
    expect(await hasEnded(Promise.all(writes))).toBe(false);
    const reads = [
      store.cases.get('c1'),
      store.cases.commandAnswer('c1', 'command-2'),
      store.sessions.get('s1', T0),
      store.effects.pending(at(9), 10),
      store.changes.since('0', 10),
      store.movement.page('cases', { cursor: null, limit: 10 }),
      store.isReady(),
      store.cases.replace(sampleWrite(nextOf(subject)), 1),
    ];
    for (const read of reads) expect(await hasEnded(read)).toBe(false);
    disk.release();
    expect((await store.cases.get('c1'))?.revision).toBe(2);
    expect(await reads.at(-1)).toBe('conflict');
  });

  it('begins no effect of it and tells no listener', async () => {
    let begunEffects = 0;
    const handler = async () => {
      begunEffects += 1;
      return done({});
    };
    const worker = new EffectWorker({
      effects: store.effects,
      handlers: { message: handler, paper: handler, payment: handler, sign: handler, handOver: handler },
      now: () => at(5),
      onError: (error) => expect.unreachable(String(error)),
    });
    const feed = new ChangeFeed(store.changes);
    const told: News[] = [];
    const { stop } = await feed.listen(null, (news) => told.push(news));
    disk.hold();
    const writes = begun();
    expect(await hasEnded(Promise.all(writes))).toBe(false);
    const turn = worker.turn();
    const look = feed.look();
    expect(await hasEnded(Promise.race([turn, look]))).toBe(false);
    expect([begunEffects, told]).toEqual([0, []]);
    disk.release();
    expect(await turn).toBe(1);
    await look;
    await worker.idle();
    stop();
    expect([begunEffects, told.length]).toEqual([1, 1]);
  });

  it('answers at once through its early parts, which say so by kept', async () => {
    expect(store.kept()).toBeNull();
    disk.hold();
    expect(await store.early.cases.replace(sampleWrite(nextOf(subject)), 1)).toBe('replaced');
    expect((await store.early.cases.get('c1'))?.revision).toBe(2);
    const kept = store.kept();
    expect(await hasEnded(Promise.resolve(kept))).toBe(false);
    disk.release();
    await kept;
    expect(store.kept()).toBeNull();
  });

  it('tells of a flush that failed, and neither takes nor says anything from then on', async () => {
    disk.hold();
    const write = store.cases.replace(sampleWrite(nextOf(subject)), 1);
    const read = hasEnded(write).then(() => store.cases.get('c1'));
    const failure = { code: 'store-not-flushed', params: { folder, detail: 'EIO: i/o error, fdatasync' } };
    disk.fail('EIO: i/o error, fdatasync');
    await expect(write).rejects.toMatchObject(failure);
    await expect(read).rejects.toMatchObject(failure);
    disk.release();
    const asked = disk.asked;
    await expect(store.sessions.remove('s1')).rejects.toMatchObject(failure);
    await expect(store.early.sessions.remove('s1')).rejects.toMatchObject(failure);
    await expect(store.cases.get('c1')).rejects.toMatchObject(failure);
    await expect(Promise.resolve(store.kept())).rejects.toMatchObject(failure);
    expect(await store.isReady()).toBe(false);
    // What a disk has once failed to write it may say to have written the next time.
    expect(disk.asked).toBe(asked);
  });

  it('waits for the flush when it is closed', async () => {
    disk.hold();
    const write = store.cases.replace(sampleWrite(nextOf(subject)), 1);
    expect(await hasEnded(write)).toBe(false);
    const closed = store.close();
    expect(await hasEnded(closed)).toBe(false);
    disk.release();
    expect(await write).toBe('replaced');
    await closed;
  });

  it('flushes what it writes after a checkpoint has begun the log anew, too', async () => {
    const long = 'x'.repeat(1_000_000);
    for (let round = 0; round < 50; round += 1) {
      const asked = disk.asked;
      await store.sessions.put({ id: `s${round}`, data: { long }, expiresAt: at(9) });
      expect(disk.asked).toBe(asked + 1);
    }
    disk.hold();
    const last = store.sessions.remove('s1');
    expect(await hasEnded(last)).toBe(false);
    disk.release();
    await last;
  });
});

describe('a data folder that a killed process has left', () => {
  it('has all on the disk when it is opened', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thutuc-flush-'));
    const script = `
      import { openSqliteStore } from ${JSON.stringify(new URL('../../runtime/server/store/index.ts', import.meta.url).href)};
      const store = openSqliteStore(${JSON.stringify(folder)}, () => () => new Promise(() => undefined));
      await store.early.sessions.put({ id: 's1', data: { of: 'x' }, expiresAt: ${JSON.stringify(at(9))} });
      process.kill(process.pid, 'SIGKILL');
    `;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect([run.signal, run.stderr]).toEqual(['SIGKILL', '']);
    const store = openSqliteStore(folder);
    expect(store.kept()).toBeNull();
    expect(await store.sessions.get('s1', T0)).toMatchObject({ data: { of: 'x' } });
    await store.close();
    await rm(folder, { recursive: true });
  });
});
