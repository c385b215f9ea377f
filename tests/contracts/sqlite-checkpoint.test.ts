import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { CopyError, type LogCopier } from '../../runtime/server/store/sqlite/log-copier.ts';
import { at, T0 } from './sample-case.ts';

/** Bytes of a page of the log, with its head. */
const PAGE = 4_096 + 24;

describe('checkpoints of the embedded store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-checkpoint-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = ({ sessions }: Store, id: string, length: number): Promise<void> =>
    sessions.put({ id, data: { long: 'x'.repeat(length) }, expiresAt: at(9) });
  const logLength = async (): Promise<number> => (await stat(join(folder, 'thutuc.sqlite-wal'))).size / PAGE;
  const checkFile = (): void => {
    const database = new DatabaseSync(join(folder, 'thutuc.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    database.close();
  };

  it('are not made within a commit, where the thread that makes them is late', async () => {
    let asked = 0;
    const late = (copier: LogCopier): LogCopier => ({
      copy() {
        asked += 1;
        return new Promise(() => undefined);
      },
      end: () => copier.end(),
    });
    const store = openSqliteStore(folder, undefined, { between: late });
    for (let n = 0; n < 10; n += 1) await put(store, `s${n}`, 5_000_000);
    // Twelve thousand pages, where eight thousand were a checkpoint.
    expect(await logLength()).toBeGreaterThan(12_000);
    expect(asked).toBe(1);
    const beside = new DatabaseSync(join(folder, 'thutuc.sqlite'));
    expect(beside.prepare('PRAGMA wal_checkpoint(NOOP)').get()).toMatchObject({ checkpointed: 0 });
    beside.close();
  });

  it('are made by a thread, so that the log is written from its beginning again', async () => {
    const copied: number[] = [];
    const counted = (copier: LogCopier): LogCopier => ({
      async copy() {
        const state = await copier.copy();
        copied.push(state.copied);
        return state;
      },
      end: () => copier.end(),
    });
    const store = openSqliteStore(folder, undefined, { step: 100, between: counted });
    let n = 0;
    const wave = (): Promise<unknown> => Promise.all([1, 2, 3].map(() => put(store, `s${n++}`, 20_000)));
    while (copied.length < 12) await wave();
    const length = await logLength();
    const before = n;
    while (copied.length < 24) await wave();
    // More was written than the log has grown by.
    expect((n - before) * 5).toBeGreaterThan((await logLength()) - length);
    for (let one = 0; one < n; one += 1) expect(await store.sessions.get(`s${one}`, T0)).not.toBeNull();
    await store.close();
    checkFile();
  });

  it('do not keep a store from closing, nor from being opened again', async () => {
    const begun: Promise<unknown>[] = [];
    const noted = (copier: LogCopier): LogCopier => ({
      copy() {
        const copy = copier.copy();
        begun.push(copy.catch(() => undefined));
        return copy;
      },
      end: () => copier.end(),
    });
    const store = openSqliteStore(folder, undefined, { step: 50, between: noted });
    const last = put(store, 's1', 400_000);
    while (begun.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const closed = store.close();
    await Promise.all([last, closed, ...begun]);
    const again = openSqliteStore(folder);
    expect(await again.sessions.get('s1', T0)).not.toBeNull();
    await again.close();
    checkFile();
  });

  it('end the store where the data file cannot be flushed', async () => {
    const failing = (copier: LogCopier): LogCopier => ({
      copy: () => Promise.reject(new CopyError('disk I/O error', 1_034)),
      end: () => copier.end(),
    });
    const store = openSqliteStore(folder, undefined, { step: 50, between: failing });
    const failure = { code: 'store-not-flushed', params: { folder, detail: 'disk I/O error' } };
    await expect(put(store, 's1', 400_000)).rejects.toMatchObject(failure);
    await expect(put(store, 's2', 1)).rejects.toMatchObject(failure);
    await expect(store.sessions.get('s1', T0)).rejects.toMatchObject(failure);
    await expect(Promise.resolve(store.kept())).rejects.toMatchObject(failure);
    expect(await store.isReady()).toBe(false);
    await store.close();
  });

  it.each([
    ['as it begins', 'const copy = copier.copy(); if (++copies === 3) die(); return copy;'],
    ['on its way', 'const copy = copier.copy(); if (++copies === 3) setTimeout(die, 1); return copy;'],
    ['as it ends', 'const state = await copier.copy(); if (++copies === 3) die(); return state;'],
  ])('lose nothing when the process is killed in the midst of one, %s', async (_when, copy) => {
    const index = new URL('../../runtime/server/store/index.ts', import.meta.url).href;
    const script = `
      import { writeSync } from 'node:fs';
      import { openSqliteStore } from ${JSON.stringify(index)};
      const die = () => process.kill(process.pid, 'SIGKILL');
      let copies = 0;
      const between = (copier) => ({ async copy() { ${copy} }, end: () => copier.end() });
      const store = openSqliteStore(${JSON.stringify(folder)}, undefined, { step: 100, between });
      for (let n = 0; ; n += 1) {
        await store.sessions.put({ id: 's' + n, data: { long: 'x'.repeat(9_000) }, expiresAt: ${JSON.stringify(at(9))} });
        writeSync(1, n + '\\n');
      }
    `;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect([run.signal, run.stderr]).toEqual(['SIGKILL', '']);
    const told = run.stdout.trim().split('\n').length;
    expect(told).toBeGreaterThan(20);
    const store = openSqliteStore(folder);
    for (let n = 0; n < told; n += 1) expect(await store.sessions.get(`s${n}`, T0)).not.toBeNull();
    await store.close();
    checkFile();
  });
});
