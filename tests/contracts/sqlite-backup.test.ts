import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../engine/index.ts';
import { backupStore, restoreStore } from '../../runtime/server/move/index.ts';
import { openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { fillStore } from './full-store.ts';
import { addUpload, shown } from './movement-rounds.ts';
import { nextOf, sampleCase, sampleTask, sampleWrite, T0 } from './sample-case.ts';

describe('a backup of the embedded store', () => {
  let folder: string;
  let data: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-backup-'));
    data = join(folder, 'data');
    store = openSqliteStore(data);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const backUp = (to: string, tell: Tell = () => undefined): ReturnType<typeof backupStore> =>
    backupStore({ dataFolder: data, folder: join(folder, to), now: () => T0, tell });
  const restore = (from: string, to: string): ReturnType<typeof restoreStore> =>
    restoreStore({ folder: join(folder, from), dataFolder: join(folder, to), tell: () => undefined });

  it('has everything when it is brought back, with uploads and keys', async () => {
    await fillStore(store);
    await addUpload({ store, dataFolder: data }, 'f3', 'Đơn đăng ký');
    await writeFile(join(data, 'session-secret'), 'bí mật');
    // The records of the sample name bytes that are nowhere.
    expect(await backUp('backup')).toEqual({ uploads: 1, lost: ['aa', 'bb'] });
    expect(await restore('backup', 'back')).toEqual({ uploads: 1, lost: ['aa', 'bb'] });
    const back = openSqliteStore(join(folder, 'back'));
    expect(await shown(back)).toEqual(await shown(store));
    await back.close();
    expect(await readFile(join(folder, 'back', 'session-secret'), 'utf8')).toBe('bí mật');
    expect(await hashesIn(join(folder, 'back', 'files'))).toEqual([digest('Đơn đăng ký')]);
  });

  it('shows one moment while cases are written all the time', async () => {
    for (let n = 0; n < 400; n += 1) await store.cases.insert(caseWithTask(n));
    let isOver = false;
    let written = 0;
    const writing = (async () => {
      for (let n = 400; !isOver; n += 1, written += 1) {
        // The second write says that the first one is there: a copy of two moments would have one without the other.
        await store.cases.insert(caseWithTask(n));
        await store.cases.replace(sampleWrite(nextOf(caseWithTask(n).case, { tasks: [] })), 1);
      }
    })();
    for (const name of ['b1', 'b2', 'b3']) await backUp(name);
    isOver = true;
    await writing;
    expect(written).toBeGreaterThan(0);
    const counts: number[] = [];
    for (const name of ['b1', 'b2', 'b3']) {
      await restore(name, `${name}-back`);
      const back = openSqliteStore(join(folder, `${name}-back`));
      const cases = (await back.cases.stored({ cursor: null, limit: 100_000 })).items;
      const last = cases.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b);
      expect(last).toEqual(Array.from(last, (_, index) => index));
      const open = cases.filter(({ document }) => (JSON.parse(document) as Case).tasks.length > 0).length;
      const inbox = await back.tasks.find({ grants, sort: 'due', cursor: null, limit: 1_000 });
      expect(inbox.items).toHaveLength(open);
      // All but the last one that was written, at most, have been through their second write.
      expect(open - 400).toBeLessThanOrEqual(1);
      counts.push(cases.length);
      await back.close();
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('that was broken off does not look whole, and goes on', async () => {
    await addUpload({ store, dataFolder: data }, 'f1', 'Đơn');
    const dying: Tell = (stage) => {
      if (stage === 'bytes') throw new Error('the process died');
    };
    await expect(backUp('backup', dying)).rejects.toThrow('the process died');
    expect(await readdir(folder)).toEqual(['backup.unfinished', 'data']);
    await expect(restore('backup', 'back')).rejects.toMatchObject({ code: 'move-unfinished' });
    await expect(restore('backup.unfinished', 'back')).rejects.toMatchObject({ code: 'move-unfinished' });
    expect(await backUp('backup')).toEqual({ uploads: 1, lost: [] });
    expect((await readdir(folder)).sort()).toEqual(['backup', 'data']);
  });

  it('takes what was cleared away meanwhile out of the copy', async () => {
    const hash = await addUpload({ store, dataFolder: data }, 'f1', 'Đơn');
    await addUpload({ store, dataFolder: data }, 'f2', 'Bản vẽ');
    const outcome = await backUp('backup', (stage, _done, isWhole) => {
      if (stage !== 'pages' || !isWhole) return;
      const other = new DatabaseSync(join(data, 'thutuc.sqlite'));
      other.exec(`DELETE FROM files WHERE id = 'f1'`);
      other.close();
      rmSync(join(data, 'files', hash.slice(0, 2), hash));
    });
    expect(outcome).toEqual({ uploads: 1, lost: [] });
    expect(await restore('backup', 'back')).toEqual({ uploads: 1, lost: [] });
    const back = openSqliteStore(join(folder, 'back'));
    expect([await back.files.get('f1'), (await back.files.get('f2'))?.name]).toEqual([null, 'f2.txt']);
    await back.close();
  });

  it('is refused over something, and of a folder without a store', async () => {
    await mkdir(join(folder, 'there'));
    await expect(backUp('there')).rejects.toMatchObject({ code: 'move-folder-taken' });
    const nothing = { dataFolder: join(folder, 'there'), folder: join(folder, 'b'), now: () => T0 };
    await expect(backupStore({ ...nothing, tell: () => undefined })).rejects.toMatchObject({
      code: 'backup-source',
    });
  });

  it('is only brought back into an empty folder, and only as it was written', async () => {
    await addUpload({ store, dataFolder: data }, 'f1', 'Đơn');
    await backUp('backup');
    await expect(restore('backup', 'data')).rejects.toMatchObject({ code: 'restore-not-empty' });
    const upload = join(folder, 'backup', 'files', digest('Đơn').slice(0, 2), digest('Đơn'));
    await writeFile(upload, 'Đơn khác');
    await expect(restore('backup', 'back')).rejects.toMatchObject({ code: 'move-damaged' });
    // A server does not take a half restored folder for an empty one.
    expect(() => openSqliteStore(join(folder, 'back'))).toThrow('store-half-restored');
    await writeFile(upload, 'Đơn');
    await restore('backup', 'back');
    await openSqliteStore(join(folder, 'back')).close();
    await appendFile(join(folder, 'backup', 'thutuc.sqlite'), ' ');
    await expect(restore('backup', 'other')).rejects.toMatchObject({ code: 'move-damaged' });
  });
});

type Tell = Parameters<typeof backupStore>[0]['tell'];

const grants = [{ role: 'mot_cua', unit: '*' }];

function caseWithTask(n: number): ReturnType<typeof sampleWrite> {
  return sampleWrite(sampleCase(`c${n}`, { tasks: [sampleTask('t1')] }));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function hashesIn(files: string): Promise<readonly string[]> {
  const names = await readdir(files, { recursive: true });
  return names.map((name) => name.split('/').at(-1) ?? '').filter((name) => name.length === 64);
}
