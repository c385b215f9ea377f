import { describe, expect, it } from 'vitest';
import type { UseStore } from '../store-harness.ts';

export function describeSavedViews(current: UseStore): void {
  describe('saved views', () => {
    it('belong to one account, keep their order, and are replaced by name', async () => {
      const { savedViews } = current().store;
      expect(await savedViews.put('lan', { name: 'Gấp', query: 'show=soon' }, 5)).toBe('saved');
      expect(await savedViews.put('lan', { name: 'Hà Nội', query: 'unit=01' }, 5)).toBe('saved');
      expect(await savedViews.put('lan', { name: 'Gấp', query: 'show=overdue' }, 5)).toBe('saved');
      expect(await savedViews.of('lan')).toEqual([
        { name: 'Gấp', query: 'show=overdue' },
        { name: 'Hà Nội', query: 'unit=01' },
      ]);
      expect(await savedViews.of('hoa')).toEqual([]);
      expect(await savedViews.remove('hoa', 'Gấp')).toBe(false);
      expect(await savedViews.remove('lan', 'Gấp')).toBe(true);
      expect((await savedViews.of('lan')).map(({ name }) => name)).toEqual(['Hà Nội']);
    });

    it('are no more than an account may have, but may still be replaced', async () => {
      const { savedViews } = current().store;
      await savedViews.put('lan', { name: 'một', query: '' }, 1);
      expect(await savedViews.put('lan', { name: 'hai', query: '' }, 1)).toBe('full');
      expect(await savedViews.put('lan', { name: 'một', query: 'show=mine' }, 1)).toBe('saved');
    });
  });
}
