import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCase, sampleEffect, sampleWrite, T0 } from './sample-case.ts';
import { openSqliteStore, StoreError, type DefinitionRecord } from '../../runtime/server/store/index.ts';

const DATABASE_FILE = 'thutuc.sqlite';

describe('opening the embedded store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-open-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes the folder, also inside folders that are not there', async () => {
    const store = openSqliteStore(join(folder, 'a', 'b'));
    expect(await store.isReady()).toBe(true);
    await store.close();
  });

  it('keeps the data safe: write-ahead log and full synchronisation', async () => {
    const store = openSqliteStore(folder);
    await store.close();
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    database.close();
  });

  it('refuses a folder that this process has open, and takes it when it is closed', async () => {
    const store = openSqliteStore(folder);
    expect(failureOf(() => openSqliteStore(folder)).code).toBe('store-in-use');
    await store.close();
    await openSqliteStore(folder).close();
  });

  it('refuses a folder that another process has open', async () => {
    const store = openSqliteStore(folder);
    const script = `
      import { openSqliteStore } from ${JSON.stringify(new URL('../../runtime/server/store/index.ts', import.meta.url).href)};
      try { openSqliteStore(${JSON.stringify(folder)}); } catch (error) { console.log(error.code); }
    `;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe('store-in-use');
    await store.close();
  });

  it.skipIf(process.platform !== 'linux')('says so at once where the system makes no folders', () => {
    expect(failureOf(() => openSqliteStore('/proc/thutuc/data')).code).toBe('store-not-writable');
  });

  it('says that a path which is no folder cannot be used', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    const failure = failureOf(() => openSqliteStore(path));
    expect(failure.code).toBe('store-not-writable');
    expect(failure.explain('vi')).toContain('Cấp quyền ghi thư mục');
  });

  it('says that a damaged file is damaged and leaves it alone', async () => {
    const path = join(folder, DATABASE_FILE);
    await writeFile(path, 'not a database, but long enough to have a header of its own'.repeat(20));
    const before = await readFile(path, 'utf8');
    expect(failureOf(() => openSqliteStore(folder)).code).toBe('store-corrupt');
    expect(await readFile(path, 'utf8')).toBe(before);
    // The folder is not left locked by the attempt.
    expect(failureOf(() => openSqliteStore(folder)).code).toBe('store-corrupt');
  });

  it('finds cases and titles that were written before lists of them stood apart', async () => {
    const store = openSqliteStore(folder);
    await store.cases.insert(sampleWrite(sampleCase('c1', { tasks: [] })));
    await store.definitions.insert(sampleDefinition);
    await store.close();
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    database.exec(
      `DROP INDEX definitions_summary; DROP TABLE case_search; DROP TABLE case_search_words; DROP TABLE case_units; DROP TABLE saved_views;
       ALTER TABLE definition_drafts RENAME TO designs; ALTER TABLE definitions DROP COLUMN proposed_by;
       DROP INDEX drafts_unit; ALTER TABLE drafts DROP COLUMN unit;
       DROP INDEX accounts_citizen_id; ALTER TABLE accounts DROP COLUMN citizen_id;
       DROP TABLE typed_inputs; DROP TABLE changes; DROP TABLE migrations;
       DROP TABLE definition_outlines; DROP INDEX cases_ended;
       DROP TABLE migration_pages; ALTER TABLE effects DROP COLUMN failures;
       ALTER TABLE definitions DROP COLUMN title; ALTER TABLE definitions DROP COLUMN code`,
    );
    database.exec('PRAGMA user_version = 7');
    database.close();
    const later = openSqliteStore(folder);
    const query = { units: null, text: 'dao', cursor: null, limit: 10 };
    expect((await later.cases.search(query)).items.map(({ id }) => id)).toEqual(['c1']);
    expect(await later.definitions.get('p', 1)).toEqual(sampleDefinition);
    await later.close();
  });

  it('takes an effect that has failed before failures were counted to have failed each time', async () => {
    const store = openSqliteStore(folder);
    const effects = ['c1:1:0', 'c1:1:1'].map((key) => sampleEffect(key));
    await store.cases.insert(sampleWrite(sampleCase('c1'), { effects }));
    await store.effects.lease('c1:1:0', 0, T0);
    await store.effects.lease('c1:1:1', 0, T0);
    await store.effects.fail('c1:1:1', 1, 'mạng lỗi', T0);
    await store.effects.lease('c1:1:1', 2, T0);
    await store.close();
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    database.exec(
      'DROP INDEX definitions_summary; ALTER TABLE effects DROP COLUMN failures; PRAGMA user_version = 19',
    );
    database.close();
    const later = openSqliteStore(folder);
    const counts = (await later.effects.ofCase('c1')).map((one) => [one.attempts, one.failures]);
    expect(counts).toEqual([
      [1, undefined],
      [2, 2],
    ]);
    await later.close();
  });

  it('refuses data of a later version', async () => {
    await openSqliteStore(folder).close();
    const database = new DatabaseSync(join(folder, DATABASE_FILE));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const failure = failureOf(() => openSqliteStore(folder));
    expect(failure.code).toBe('store-too-new');
    expect(failure.explain('en')).toMatch(/step 999; this program knows \d+/);
  });

  it('commits what waits when it is closed, and takes nothing afterwards', async () => {
    const store = openSqliteStore(folder);
    const written = store.cases.insert(sampleWrite(sampleCase('c1')));
    await store.close();
    expect(await written).toBe('inserted');
    await expect(store.cases.insert(sampleWrite(sampleCase('c2')))).rejects.toMatchObject({
      code: 'store-closed',
    });
    const again = openSqliteStore(folder);
    expect(await again.cases.get('c1')).not.toBeNull();
    await again.close();
  });
});

const sampleDefinition: DefinitionRecord = {
  ...{ id: 'p', version: 1, title: { vi: 'Cấp phép', en: 'Licence' }, code: '1.004873', hash: 'h' },
  ...{ effectiveFrom: T0, publishedAt: T0, publishedBy: 'an', proposedBy: '', note: '', status: 'active' },
  document: { title: { vi: 'Cấp phép', en: 'Licence' }, code: '1.004873' },
};

function failureOf(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
