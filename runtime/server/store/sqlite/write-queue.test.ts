import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import { WriteQueue } from './write-queue.ts';

describe('the queue of writes', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-queue-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('commits the writes of one moment together, and undoes only the one that fails', async () => {
    const database = new Database(new DatabaseSync(join(folder, 'queue.sqlite')));
    database.exec('CREATE TABLE t (a INTEGER PRIMARY KEY)');
    const queue = new WriteQueue(database, folder);
    const insert = (value: number) => () => database.run('INSERT INTO t VALUES (?)', value);
    const outcomes = await Promise.allSettled([
      queue.write(insert(1)),
      queue.write(() => {
        insert(2)();
        throw new Error('changed its mind');
      }),
      queue.write(insert(1)),
      queue.write(insert(3)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(database.all('SELECT a FROM t')).toEqual([{ a: 1 }, { a: 3 }]);
    database.close();
  });

  it('tells every waiting writer when the disk is full, and stays usable', async () => {
    const database = new Database(new DatabaseSync(join(folder, 'full.sqlite')));
    database.exec('CREATE TABLE t (a TEXT); PRAGMA max_page_count = 8');
    const queue = new WriteQueue(database, folder);
    const insert = (size: number) => () => database.run('INSERT INTO t VALUES (?)', 'x'.repeat(size));
    const outcomes = await Promise.allSettled([queue.write(insert(10)), queue.write(insert(100_000))]);
    const failures = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
    );
    expect(failures.at(-1)).toMatchObject({ code: 'store-disk-full' });
    const kept = outcomes.length - failures.length;
    expect(database.all('SELECT 1 FROM t')).toHaveLength(kept);
    expect(await queue.write(insert(20))).toBe(1);
    database.close();
  });
});
