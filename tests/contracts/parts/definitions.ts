import { describe, expect, it } from 'vitest';
import type { DefinitionRecord } from '../../../runtime/server/store/index.ts';
import type { UseStore } from '../store-harness.ts';
import { at, T0 } from '../sample-case.ts';

export function describeDefinitions(current: UseStore): void {
  describe('definitions', () => {
    it('never change once they are published', async () => {
      const { definitions } = current().store;
      expect(await definitions.insert(record(1))).toBe(true);
      expect(await definitions.insert(record(1, { document: { changed: true } }))).toBe(false);
      expect(await definitions.get('p', 1)).toEqual(record(1));
      expect(await definitions.byHash('hash-1')).toEqual(record(1));
      expect(await definitions.get('p', 2)).toBeNull();
    });

    it('are live from their day on, the latest of those in effect', async () => {
      const { definitions } = current().store;
      await definitions.insert(record(1));
      await definitions.insert(record(2, { effectiveFrom: at(100) }));
      await definitions.insert(record(3, { effectiveFrom: at(100) }));
      expect(await definitions.live('p', at(-1))).toBeNull();
      expect((await definitions.live('p', at(99)))?.version).toBe(1);
      expect((await definitions.live('p', at(100)))?.version).toBe(3);
      await definitions.setStatus('p', 3, 'suspended');
      expect((await definitions.live('p', at(100)))?.version).toBe(2);
      expect(await definitions.get('p', 3)).toEqual(
        record(3, { effectiveFrom: at(100), status: 'suspended' }),
      );
    });

    it('keep what lists read of them beside their documents, in the shape that is asked for', async () => {
      const { definitions } = current().store;
      await definitions.insert(record(1));
      await definitions.keepOutline('hash-1', 1, { title: 'Xác nhận' });
      await definitions.keepOutline('a1', 1, { title: 'Đăng ký' });
      await definitions.keepOutline('old', 2, null);
      const kept = await definitions.outlines(['hash-1', 'a1', 'old', 'none'], 1);
      expect([...kept].sort()).toEqual([
        ['a1', { title: 'Đăng ký' }],
        ['hash-1', { title: 'Xác nhận' }],
      ]);
      await definitions.keepOutline('a1', 2, { words: ['đăng', 'ký'] });
      expect([...(await definitions.outlines(['a1'], 1))]).toEqual([]);
      expect([...(await definitions.outlines(['a1'], 2))]).toEqual([['a1', { words: ['đăng', 'ký'] }]]);
      expect(await definitions.byHash('hash-1')).toEqual(record(1));
    });

    it('are listed: the live ones of all procedures, and the history of one', async () => {
      const { definitions } = current().store;
      await definitions.insert(record(1));
      await definitions.insert(record(2));
      await definitions.insert(record(1, { id: 'a', hash: 'a1' }));
      await definitions.insert(record(1, { id: 'z', hash: 'z1', effectiveFrom: at(9) }));
      const live = await definitions.listLive(T0);
      expect(live.map(({ id, version }) => `${id}@${version}`)).toEqual(['a@1', 'p@2']);
      expect(live[0]).not.toHaveProperty('document');
      expect((await definitions.history('p')).map(({ version }) => version)).toEqual([2, 1]);
      expect((await definitions.list()).map(({ id, version, title }) => [id, version, title.vi])).toEqual([
        ['a', 1, 'Thủ tục 1'],
        ['p', 2, 'Thủ tục 2'],
        ['p', 1, 'Thủ tục 1'],
        ['z', 1, 'Thủ tục 1'],
      ]);
      await definitions.setStatus('a', 1, 'suspended');
      expect(await definitions.ids()).toEqual(['a', 'p', 'z']);
    });

    it('are live at once, and from their day on, however often they were listed before', async () => {
      const { definitions } = current().store;
      const listed = async (now: string): Promise<readonly string[]> =>
        (await definitions.listLive(now)).map(({ id, version }) => `${id}@${version}`);
      await definitions.insert(record(1));
      await definitions.insert(record(2, { effectiveFrom: at(9) }));
      expect(await listed(at(1))).toEqual(['p@1']);
      expect(await listed(at(8))).toEqual(['p@1']);
      expect(await listed(at(9))).toEqual(['p@2']);
      expect(await listed(at(8))).toEqual(['p@1']);
      await definitions.insert(record(1, { id: 'a', hash: 'a1' }));
      expect(await listed(at(9))).toEqual(['a@1', 'p@2']);
      await definitions.setStatus('p', 2, 'suspended');
      expect(await listed(at(9))).toEqual(['a@1', 'p@1']);
    });

    it('tell other processes that something was published or suspended', async () => {
      const { definitions } = current().store;
      const before = await definitions.generation();
      await definitions.insert(record(1));
      const published = await definitions.generation();
      await definitions.insert(record(1));
      expect(published).toBeGreaterThan(before);
      expect(await definitions.generation()).toBe(published);
      expect(await definitions.setStatus('p', 9, 'suspended')).toBe(false);
      await definitions.setStatus('p', 1, 'suspended');
      expect(await definitions.generation()).toBeGreaterThan(published);
    });
  });

  describe('catalogues', () => {
    it('never change, and the latest version is found', async () => {
      const { catalogues } = current().store;
      const base = { id: 'tinh', hash: 'h', publishedAt: T0, publishedBy: 'an' };
      expect(await catalogues.insert({ ...base, version: 1, document: [1] })).toBe(true);
      expect(await catalogues.insert({ ...base, version: 1, document: [2] })).toBe(false);
      await catalogues.insert({ ...base, version: 10, document: [10] });
      await catalogues.insert({ ...base, version: 9, document: [9] });
      expect((await catalogues.get('tinh', 1))?.document).toEqual([1]);
      expect((await catalogues.latest('tinh'))?.version).toBe(10);
      expect(await catalogues.latest('xa')).toBeNull();
      expect((await catalogues.list()).map(({ version }) => version)).toEqual([1, 9, 10]);
    });
  });
}

function record(version: number, parts: Partial<DefinitionRecord> = {}): DefinitionRecord {
  return {
    id: 'p',
    version,
    title: { vi: `Thủ tục ${version}`, en: `Procedure ${version}` },
    code: '1.004873',
    hash: `hash-${version}`,
    effectiveFrom: T0,
    publishedAt: T0,
    publishedBy: 'an',
    proposedBy: '',
    note: '',
    status: 'active',
    document: { version },
    ...parts,
  };
}
