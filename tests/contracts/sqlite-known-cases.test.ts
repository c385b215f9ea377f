import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE, openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { sampleCase, sampleWrite } from './sample-case.ts';

let folder: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thutuc-known-'));
  store = openSqliteStore(folder);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('cases that an embedded store keeps in memory', () => {
  it('are read once for all who ask', async () => {
    await store.cases.insert(sampleWrite(sampleCase('a')));
    expect(await store.cases.get('a')).toBe(await store.cases.get('a'));
    await store.close();
    store = openSqliteStore(folder);
    expect(await store.cases.get('a')).toBe(await store.cases.get('a'));
  });

  it('are as they stand in the file, where another program has written it', async () => {
    await store.cases.insert(sampleWrite(sampleCase('a')));
    await store.cases.get('a');
    const other = new DatabaseSync(join(folder, DATABASE_FILE));
    other.exec(`UPDATE cases SET document = json_set(document, '$.status', '9')`);
    other.close();
    expect((await store.cases.get('a'))?.status).toBe('9');
  });

  it('are not those of a write that met a later one', async () => {
    await store.cases.insert(sampleWrite(sampleCase('a')));
    const second = (status: string) => sampleWrite(sampleCase('a', { revision: 2, status }));
    const outcomes = await Promise.all([
      store.cases.replace(second('2'), 1),
      store.cases.replace(second('3'), 1),
    ]);
    expect(outcomes).toEqual(['replaced', 'conflict']);
    expect((await store.cases.get('a'))?.status).toBe('2');
  });
});
