import { describe, expect, it } from 'vitest';
import { NOT_ATOMIC, type UseStore } from '../store-harness.ts';
import { at, T0 } from '../sample-case.ts';
import { sampleMigration, samplePage } from '../sample-migration.ts';

export function describeMigrations(current: UseStore): void {
  describe('moves of cases to another version', () => {
    it('are written over the revision that was read, once', async ({ skip }) => {
      skip(!current().isAtomic, NOT_ATOMIC);
      const { migrations } = current().store;
      expect(await migrations.insert(sampleMigration('m1'))).toBe('inserted');
      expect(await migrations.insert(sampleMigration('m1'))).toBe('exists');
      const second = sampleMigration('m1', { revision: 2, state: 'proposed' });
      const both = await Promise.all([migrations.replace(second, 1), migrations.replace(second, 1)]);
      expect(both.toSorted()).toEqual(['conflict', 'replaced']);
      expect(await migrations.get('m1')).toEqual(second);
      expect(await migrations.remove('m1')).toBe(true);
      expect(await migrations.remove('m1')).toBe(false);
      expect(await migrations.get('m1')).toBeNull();
    });

    it('keep what became of each case, page by page in order, until it is removed', async () => {
      const { migrations } = current().store;
      for (const id of ['m1/run/2', 'm1/run/1', 'm1/trial/1', 'm10/run/1']) {
        await migrations.putPage(samplePage(id));
      }
      await migrations.putPage(samplePage('m1/run/1', 'H2'));
      expect(await migrations.pages('m1/run/', '', 9)).toEqual([
        samplePage('m1/run/1', 'H2'),
        samplePage('m1/run/2'),
      ]);
      const ids = async (beginning: string, after: string, limit: number) =>
        (await migrations.pages(beginning, after, limit)).map(({ id }) => id);
      expect(await ids('m1/', '', 2)).toEqual(['m1/run/1', 'm1/run/2']);
      expect(await ids('m1/', 'm1/run/2', 2)).toEqual(['m1/trial/1']);
      await migrations.removePages('m1/');
      expect(await ids('m1/', '', 9)).toEqual([]);
      expect(await ids('m10/', '', 9)).toEqual(['m10/run/1']);
    });

    it('are listed by their procedure, the newest first, and by whether they are under way', async () => {
      const { migrations } = current().store;
      const pass = { startedAt: T0, endedAt: null, cursor: null, looked: 0, groups: [] };
      await migrations.insert(sampleMigration('m1'));
      await migrations.insert(sampleMigration('m2', { createdAt: at(5), trial: pass }));
      await migrations.insert(sampleMigration('m3', { procedure: 'khac', state: 'running', run: pass }));
      const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
      expect(ids(await migrations.ofProcedure('xac-nhan'))).toEqual(['m2', 'm1']);
      expect(ids(await migrations.underWay())).toEqual(['m2', 'm3']);
      const done = {
        ...sampleMigration('m2', { createdAt: at(5), revision: 2 }),
        trial: { ...pass, endedAt: T0 },
      };
      await migrations.replace(done, 1);
      expect(ids(await migrations.underWay())).toEqual(['m3']);
    });
  });
}
