import { describe, expect, it } from 'vitest';
import { movedKinds, type Moved, type MovedKind, type Store } from '../../../runtime/server/store/index.ts';
import { fillStore } from '../full-store.ts';
import type { UseStore } from '../store-harness.ts';

export function describeMovement(current: UseStore): void {
  describe('movement', () => {
    it('gives every document of every kind once, page by page, and finds each again', async () => {
      const { store } = current();
      await fillStore(store);
      for (const kind of movedKinds) {
        const moved = await allOf(store, kind);
        expect(moved.length, kind).toBeGreaterThan(0);
        expect(new Set(moved.map(({ key }) => key)).size, kind).toBe(moved.length);
        const documents = moved.map(({ document }) => document);
        expect(await store.movement.stored(kind, documents), kind).toEqual(documents);
      }
      expect((await allOf(store, 'cases')).map(({ key }) => key)).not.toContain('c9');
      expect((await allOf(store, 'saved-views')).map(({ document }) => document)).toEqual([
        {
          account: 'lan',
          views: [
            { name: 'Quá hạn', query: 'q=Quá hạn' },
            { name: 'Của tôi', query: 'q=Của tôi' },
          ],
        },
      ]);
    });

    it('gives a case with its answers, its wake-up and what lists show of it', async () => {
      const { store } = current();
      await fillStore(store);
      const [first] = await allOf(store, 'cases');
      expect(first?.document).toMatchObject({
        case: { id: 'c1', revision: 2 },
        wakeAt: '2026-11-20T02:01:30.000Z',
        listing: { due: { deadline: 'buoc' } },
        answers: [
          { id: 'c1/1', answer: { revision: 1 } },
          { id: 'c1/2', answer: { revision: 2 } },
        ],
      });
    });

    it('knows every place in which anything is kept', async () => {
      const { store } = current();
      await fillStore(store);
      expect(await store.movement.forgotten()).toEqual([]);
    });

    it('remembers what was brought in, and whether all of it was', async () => {
      const harness = current();
      expect(await harness.store.movement.mark()).toBeNull();
      await harness.store.movement.setMark({ from: 2 ** 47 + 1, isDone: false });
      const store = await harness.reopen();
      expect(await store.movement.mark()).toEqual({ from: 2 ** 47 + 1, isDone: false });
      await store.movement.setMark({ from: 2 ** 47 + 1, isDone: true });
      expect(await store.movement.mark()).toEqual({ from: 2 ** 47 + 1, isDone: true });
    });
  });
}

async function allOf({ movement }: Store, kind: MovedKind): Promise<readonly Moved[]> {
  const all: Moved[] = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page = await movement.page(kind, { cursor, limit: 2 });
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}
