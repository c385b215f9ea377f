import type { Moved, MovedKind, MovementStore } from '../store/index.ts';

/** As many documents are read at once. */
const PAGE = 200;

/** All documents of a kind, some at a time. */
export async function* allOf(movement: MovementStore, kind: MovedKind): AsyncGenerator<readonly Moved[]> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<MovementStore['page']>> = await movement.page(kind, {
      cursor,
      limit: PAGE,
    });
    yield page.items;
    cursor = page.next;
  } while (cursor !== null);
}
