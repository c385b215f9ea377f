import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movedKinds, type Store } from '../../runtime/server/store/index.ts';
import { fillStore } from './full-store.ts';
import { addUpload, contentOf, exportTo, importFrom, shown, type Place } from './movement-rounds.ts';
import { at, sampleCase, sampleWrite, T0 } from './sample-case.ts';
import { openSqliteHarness } from './sqlite-harness.ts';
import type { OpenHarness, StoreHarness } from './store-harness.ts';

/** What must hold of an export and import between the embedded store and another one. */
export function describeMovementRounds(name: string, openOther: OpenHarness): void {
  describe(`everything from the embedded store to ${name} and back`, () => {
    let folder: string;
    let first: Place;
    let export1: string;
    const harnesses: StoreHarness[] = [];
    const placeOn = async (open: OpenHarness, about: string): Promise<Place> => {
      const harness = await open();
      harnesses.push(harness);
      return { store: harness.store, dataFolder: join(folder, about) };
    };
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'thutuc-move-'));
      export1 = join(folder, 'export-1');
      first = await placeOn(openSqliteHarness, 'first');
      await fillStore(first.store);
      // The records of the sample name bytes that are nowhere; here are some that are there.
      await addUpload(first, 'f3', 'Đơn đăng ký');
      await writeFile(join(first.dataFolder, 'session-secret'), 'bí mật');
      expect((await exportTo(export1, first)).lost).toEqual(['aa', 'bb']);
    });
    afterEach(async () => {
      for (const harness of harnesses.splice(0)) await harness.dispose();
      await rm(folder, { recursive: true });
    });

    it('keeps every document, upload and key, and shows the same on every screen', async () => {
      const other = await placeOn(openOther, 'other');
      const { present, documents } = await importFrom(export1, other);
      expect([present, documents]).toEqual([0, expect.any(Number)]);
      expect(await shown(other.store)).toEqual(await shown(first.store));
      const export2 = join(folder, 'export-2');
      await exportTo(export2, other);
      expect(await contentOf(export2)).toEqual(await contentOf(export1));
      expect(await other.store.sessions.count('tries:an', T0, at(90))).toEqual({ count: 3, until: at(60) });
      const back = await placeOn(openSqliteHarness, 'back');
      await importFrom(export2, back);
      const export3 = join(folder, 'export-3');
      await exportTo(export3, back);
      expect(await contentOf(export3)).toEqual(await contentOf(export1));
      expect(await shown(back.store)).toEqual(await shown(first.store));
      expect(await readFile(join(back.dataFolder, 'session-secret'), 'utf8')).toBe('bí mật');
      expect(await readdir(join(back.dataFolder, 'files'))).toHaveLength(3);
    });

    it('goes on where an import was broken off, wherever that was', async () => {
      const other = await placeOn(openOther, 'other');
      let before = -1;
      for (let writes = 0, isWhole = false; !isWhole; writes += 1) {
        const broken = { ...other, store: breakingAfter(writes % 7, other.store) };
        isWhole = await importFrom(export1, broken).then(
          () => true,
          (error: unknown) => {
            expect(String(error)).toContain('the process died');
            return false;
          },
        );
        expect((await other.store.movement.mark())?.isDone).toBe(isWhole);
        const now = await countOf(other.store);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(await shown(other.store)).toEqual(await shown(first.store));
    });

    it('only looks when an import that came to its end is repeated', async () => {
      const other = await placeOn(openOther, 'other');
      const { documents } = await importFrom(export1, other);
      expect(await importFrom(export1, other)).toMatchObject({ documents, present: documents });
      await other.store.cases.insert(sampleWrite(sampleCase('c99')));
      await expect(importFrom(export1, other)).rejects.toMatchObject({ code: 'move-count-differs' });
    });

    it('refuses a store that holds something, and one into which something else was half brought', async () => {
      const other = await placeOn(openOther, 'other');
      await other.store.accounts.insert({
        ...{ id: 'ai', name: 'Ai', passwordHash: null, grants: [], claims: {}, identityLevel: 0 },
      });
      await expect(importFrom(export1, other)).rejects.toMatchObject({
        code: 'move-not-empty',
        params: { kind: 'accounts' },
      });
      expect(await other.store.movement.mark()).toBeNull();
      const second = await placeOn(openOther, 'second');
      await second.store.movement.setMark({ from: 7, isDone: false });
      await expect(importFrom(export1, second)).rejects.toMatchObject({ code: 'move-other-import' });
    });

    it('names a document that is there with other content', async () => {
      const other = await placeOn(openOther, 'other');
      await expect(importFrom(export1, { ...other, store: breakingAfter(0, other.store) })).rejects.toThrow(
        'the process died',
      );
      const catalogue = { publishedAt: '2026-11-20T02:00:00.000Z', publishedBy: 'an', document: 'khác' };
      await other.store.catalogues.insert({ id: 'tinh', version: 2, hash: 'khác', ...catalogue });
      await expect(importFrom(export1, other)).rejects.toMatchObject({
        code: 'move-document-differs',
        params: { kind: 'catalogues', key: 'tinh' },
      });
    });
  });
}

/** A store that takes so many documents and then nothing more, as if its process had died. */
function breakingAfter(writes: number, store: Store): Store {
  let left = writes;
  const { movement } = store;
  return {
    ...store,
    movement: {
      page: (kind, request) => movement.page(kind, request),
      stored: (kind, documents) => movement.stored(kind, documents),
      mark: () => movement.mark(),
      setMark: (mark) => movement.setMark(mark),
      forgotten: () => movement.forgotten(),
      async insert(kind, documents) {
        for (const document of documents) {
          if (left === 0) throw new Error('the process died');
          left -= 1;
          await movement.insert(kind, [document]);
        }
      },
    },
  };
}

async function countOf({ movement }: Store): Promise<number> {
  let count = 0;
  for (const kind of movedKinds) {
    count += (await movement.page(kind, { cursor: null, limit: 1_000 })).items.length;
  }
  return count;
}
