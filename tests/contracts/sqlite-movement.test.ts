import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openStore,
  type MovedKind,
  type MovementStore,
  type Store,
} from '../../runtime/server/store/index.ts';
import { describeMovementRounds } from './movement-contract.ts';
import { addUpload, exportTo, importFrom, type Place } from './movement-rounds.ts';
import { sampleCase, sampleWrite, T0 } from './sample-case.ts';
import { openSqliteHarness } from './sqlite-harness.ts';

describeMovementRounds('another embedded store', openSqliteHarness);

describe('an export', () => {
  let folder: string;
  let source: Place;
  let target: Place;
  const open = async (name: string): Promise<Place> => {
    const dataFolder = join(folder, name);
    const store = await openStore({ dataFolder, storeAddress: null }, () => T0, { isImport: true });
    return { store, dataFolder };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-move-'));
    source = await open('source');
    target = await open('target');
    await source.store.cases.insert(sampleWrite(sampleCase('c1')));
  });
  afterEach(async () => {
    await source.store.close();
    await target.store.close();
    await rm(folder, { recursive: true });
  });

  it('that was broken off is no export, and is written again from the beginning', async () => {
    const half = join(folder, 'half');
    const dying: Store = {
      ...source.store,
      movement: failingAt('outbox', source.store.movement),
    };
    await expect(exportTo(half, { ...source, store: dying })).rejects.toThrow('the process died');
    await expect(importFrom(half, target)).rejects.toMatchObject({ code: 'move-unfinished' });
    expect(await target.store.movement.mark()).toBeNull();
    await exportTo(half, source);
    expect(await readdir(half)).not.toContain('export.unfinished');
    expect(await importFrom(half, target)).toMatchObject({ documents: 1, present: 0 });
  });

  it('is not written over another one, or over what is not its own', async () => {
    await exportTo(join(folder, 'one'), source);
    await expect(exportTo(join(folder, 'one'), source)).rejects.toMatchObject({ code: 'move-folder-taken' });
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other', 'thu.txt'), 'Thư');
    await expect(exportTo(join(folder, 'other'), source)).rejects.toMatchObject({
      code: 'move-folder-taken',
    });
  });

  it('is refused when the store is written meanwhile', async () => {
    const { definitions } = source.store;
    let n = 1;
    const generation = async (): Promise<number> => {
      n += 1;
      await source.store.cases.insert(sampleWrite(sampleCase(`c${n}`)));
      return definitions.generation();
    };
    const store: Store = { ...source.store, definitions: { ...definitions, generation } };
    await expect(exportTo(join(folder, 'one'), { ...source, store })).rejects.toMatchObject({
      code: 'move-source-changed',
    });
  });

  it('with a part that was changed is refused before anything is written', async () => {
    const one = join(folder, 'one');
    await exportTo(one, source);
    await appendFile(join(one, 'outbox.jsonl.gz'), 'x');
    await expect(importFrom(one, target)).rejects.toMatchObject({
      code: 'move-damaged',
      params: { file: 'outbox.jsonl.gz' },
    });
    expect(await target.store.movement.mark()).toBeNull();
  });

  it('of a release that knew no moves of cases is brought in all the same, and one that lacks anything else is not', async () => {
    const one = join(folder, 'one');
    await exportTo(one, source);
    const manifest = join(one, 'export.json');
    const whole = await readFile(manifest, 'utf8');
    const without = async (...left: readonly string[]): Promise<void> => {
      const { parts, ...rest } = JSON.parse(whole) as { readonly parts: readonly { kind: string }[] };
      const kept = parts.filter(({ kind }) => !left.includes(kind));
      await writeFile(manifest, JSON.stringify({ ...rest, parts: kept }));
    };
    await without('migrations', 'papers');
    await expect(importFrom(one, target)).rejects.toMatchObject({ code: 'move-format' });
    expect(await target.store.movement.mark()).toBeNull();
    await without('migrations', 'migration-pages');
    expect(await importFrom(one, target)).toMatchObject({ documents: 1, present: 0 });
    expect(await target.store.cases.get('c1')).toEqual(await source.store.cases.get('c1'));
    expect(await target.store.migrations.underWay()).toEqual([]);
    expect(await importFrom(one, target)).toMatchObject({ documents: 1, present: 1 });
  });

  it('with an upload that was changed is refused', async () => {
    const one = join(folder, 'one');
    const hash = await addUpload(source, 'f1', 'Đơn');
    await exportTo(one, source);
    await writeFile(join(one, 'files', hash.slice(0, 2), hash), 'Đơn khác');
    await expect(importFrom(one, target)).rejects.toMatchObject({ code: 'move-damaged' });
  });

  it('of many documents is read page by page', async () => {
    for (let n = 0; n < 450; n += 1) await source.store.sessions.put({ id: `s${n}`, data: n, expiresAt: T0 });
    await exportTo(join(folder, 'one'), source);
    expect(await importFrom(join(folder, 'one'), target)).toMatchObject({ documents: 451 });
  });

  it('does not bring a key over another one', async () => {
    await writeFile(join(source.dataFolder, 'session-secret'), 'một');
    await writeFile(join(target.dataFolder, 'session-secret'), 'hai');
    await exportTo(join(folder, 'one'), source);
    await expect(importFrom(join(folder, 'one'), target)).rejects.toMatchObject({ code: 'move-key-differs' });
  });

  it('that is half brought in keeps servers from starting on it', async () => {
    await exportTo(join(folder, 'one'), source);
    await target.store.movement.setMark({ from: 7, isDone: false });
    await target.store.close();
    const place = { dataFolder: target.dataFolder, storeAddress: null };
    await expect(openStore(place, () => T0)).rejects.toMatchObject({ code: 'store-half-filled' });
    // The folder is free again for the import.
    target = await open('target');
    await target.store.movement.setMark({ from: 7, isDone: true });
    await target.store.close();
    target = { store: await openStore(place, () => T0), dataFolder: target.dataFolder };
    expect(await target.store.isReady()).toBe(true);
  });

  it('names a document that cannot be read', async () => {
    await source.store.close();
    const database = new DatabaseSync(join(source.dataFolder, 'thutuc.sqlite'));
    database.exec(`UPDATE cases SET document = '{"id":'`);
    database.close();
    source = await open('source');
    await expect(exportTo(join(folder, 'one'), source)).rejects.toMatchObject({
      code: 'store-unreadable',
      params: { kind: 'cases', key: 'c1' },
    });
  });
});

/** Reads everything up to a kind, and then nothing more. */
function failingAt(wanted: MovedKind, movement: MovementStore): MovementStore {
  return {
    page: (kind, request) =>
      kind === wanted ? Promise.reject(new Error('the process died')) : movement.page(kind, request),
    stored: (kind, documents) => movement.stored(kind, documents),
    insert: (kind, documents) => movement.insert(kind, documents),
    mark: () => movement.mark(),
    setMark: (mark) => movement.setMark(mark),
    forgotten: () => movement.forgotten(),
  };
}
