import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../store-error.ts';
import { Checkpoints } from './checkpoints.ts';
import { Database } from './database.ts';
import { Flushes } from './flushes.ts';
import { CopyError, type LogCopier } from './log-copier.ts';
import { logState, type LogState } from './log-state.ts';
import { WriteQueue } from './write-queue.ts';

const STEP = 20;

/** A thread that copies, of which the test says when each copy is made, or that none is. */
class Copier implements LogCopier {
  readonly #connection: Database;
  readonly #asked: { resolve: (state: LogState) => void; fail: (error: Error) => void }[] = [];
  asked = 0;
  hasEnded = false;

  constructor(file: string) {
    this.#connection = new Database(new DatabaseSync(file, { timeout: 0 }));
  }

  copy(): Promise<LogState> {
    this.asked += 1;
    return new Promise((resolve, fail) => this.#asked.push({ resolve, fail }));
  }

  /** Makes the copy that was asked for; it ends after something else has, and everything runs that follows from it. */
  async make(meanwhile: () => Promise<unknown> = turns): Promise<void> {
    this.#connection.get('PRAGMA wal_checkpoint(PASSIVE)');
    const state = logState(this.#connection);
    await meanwhile();
    this.#asked.shift()?.resolve(state);
    await turns();
  }

  async fail(error: Error): Promise<void> {
    this.#asked.shift()?.fail(error);
    await turns();
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    await this.fail(new Error('ended'));
    this.#connection.close();
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('checkpoints beside the thread that commits', () => {
  let folder: string;
  let file: string;
  let database: Database;
  let queue: WriteQueue;
  let copier: Copier;
  let flushes: Flushes;
  let lost: unknown[];
  let checkpoints: Checkpoints;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-checkpoints-'));
    file = join(folder, 'log.sqlite');
    database = new Database(new DatabaseSync(file));
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 64000',
    );
    database.exec('CREATE TABLE t (a TEXT); PRAGMA wal_checkpoint(TRUNCATE)');
    queue = new WriteQueue(database, folder);
    copier = new Copier(file);
    lost = [];
    flushes = new Flushes(
      () => Promise.resolve(),
      (error) => {
        lost.push(error);
        return new StoreError('store-not-flushed', { folder, detail: 'EIO' }, error);
      },
    );
    checkpoints = checkpointsWith({});
  });
  afterEach(async () => {
    if (!copier.hasEnded) await checkpoints.end();
    database.close();
    await rm(folder, { recursive: true });
  });

  // Whoever waits longer waits for the copy, however slow the machine is.
  const checkpointsWith = (more: { readonly patience?: number }): Checkpoints =>
    new Checkpoints({ database, queue, copier, flushes, step: STEP, longPatience: 600_000, ...more });

  /** Commits once; about so many pages of log. */
  const commit = (pages: number): Promise<number> =>
    queue.write(() => database.run('INSERT INTO t VALUES (?)', 'x'.repeat(4_000 * pages)));
  const log = (): LogState => logState(database);

  /** Has the copy made while a write is there, which must wait for it. */
  async function copyBeforeCommit(): Promise<void> {
    let isCommitted = false;
    const held = commit(1).then(() => (isCommitted = true));
    await copier.make(async () => {
      await turns();
      expect(isCommitted).toBe(false);
    });
    await held;
  }

  it('are made when the log has grown by a step, and the next commit begins the log anew', async () => {
    await commit(STEP / 2);
    expect(copier.asked).toBe(0);
    await commit(STEP / 2);
    expect([copier.asked, log().copied]).toEqual([1, 0]);
    await copier.make();
    expect(log().copied).toBe(log().pages);
    await commit(1);
    expect(log().pages).toBeLessThan(STEP / 2);
    expect([copier.asked, lost]).toEqual([1, []]);
    // The log counts from its new beginning.
    await commit(STEP);
    expect(copier.asked).toBe(2);
  });

  it('let commits go on while much is copied, and wait while the rest is that came meanwhile', async () => {
    checkpoints = checkpointsWith({ patience: 600_000 });
    await commit(300);
    // Resolves though the copy goes on.
    await copier.make(() => commit(2));
    expect(copier.asked).toBe(2);
    expect(log().pages - log().copied).toBeGreaterThan(0);
    await copyBeforeCommit();
    expect([copier.asked, log().pages < STEP]).toEqual([2, true]);
  });

  it('let writes wait, too, where these come faster than copies', async () => {
    await commit(300);
    await copier.make(() => commit(300));
    await copyBeforeCommit();
    expect([copier.asked, log().pages < STEP]).toEqual([2, true]);
  });

  it('let writes wait where the log grows fourfold during a copy', async () => {
    await commit(300);
    await commit(1);
    await copyBeforeCommit();
    expect([copier.asked, log().pages < STEP]).toEqual([1, true]);
  });

  it('let writes wait no longer than a moment, however long the copy takes', async () => {
    await commit(STEP);
    expect(copier.asked).toBe(1);
    // Resolves by itself, though the copy does not end.
    await commit(1);
    expect(log().copied).toBe(0);
    await copier.make();
    expect([copier.asked, log().copied]).toEqual([1, log().pages]);
  });

  it('leave to a reader what it needs, and copy it when the log has grown again', async () => {
    const reader = new Database(new DatabaseSync(file, { readOnly: true }));
    await commit(1);
    reader.exec('BEGIN');
    reader.all('SELECT count(*) FROM t');
    await commit(STEP);
    await copier.make();
    expect(copier.asked).toBe(1);
    expect(log().copied).toBeLessThan(log().pages);
    reader.exec('COMMIT');
    reader.close();
    await commit(STEP / 4);
    expect(copier.asked).toBe(1);
    await commit(STEP);
    expect(copier.asked).toBe(2);
    await copier.make();
    expect(log().copied).toBe(log().pages);
  });

  it('are tried again later where one fails, and made within a commit where all fail', async () => {
    database.exec(`PRAGMA wal_autocheckpoint = ${STEP * 3}`);
    let most = 0;
    for (let turn = 0; turn < STEP * 8; turn += 1) {
      await commit(1);
      await copier.fail(new CopyError('disk I/O error', 266));
      most = Math.max(most, log().pages);
    }
    expect(copier.asked).toBeGreaterThan(2);
    expect(most).toBeGreaterThan(STEP * 2);
    expect(most).toBeLessThan(STEP * 4);
    expect(lost).toEqual([]);
  });

  it('tell of a data file that could not be flushed', async () => {
    await commit(STEP);
    const failure = new CopyError('disk I/O error', 1_034);
    await copier.fail(failure);
    expect(lost).toEqual([failure]);
  });

  it('copy nothing more where the log could not be flushed', async () => {
    await commit(300);
    flushes.fail(new Error('EIO'));
    await copier.make(() => commit(STEP));
    expect(copier.asked).toBe(1);
    expect(log().copied).toBeLessThan(log().pages);
  });

  it('end in the midst of one, and begin none after that', async () => {
    await commit(STEP);
    await checkpoints.end();
    await commit(STEP * 3);
    expect([copier.asked, copier.hasEnded, lost]).toEqual([1, true, []]);
  });
});
