import type { Change, ChangeStore } from '../store/index.ts';

/** What a listener is told. */
export interface News {
  /** Where one goes on listening later. */
  readonly cursor: string;
  /** What was changed; null where anything may have been. */
  readonly changes: readonly Change[] | null;
}

/** Between two looks into the store, in milliseconds: sooner than anybody notices, seldom enough to cost nothing. */
const EVERY = 500;
/** As many changes are told at once; where there are more, everything is read anew. */
const MOST = 500;

/**
 * Tells listeners what was changed, by this process or another that shares the store: the cursor is the store's. It
 * looks only while somebody listens.
 */
export class ChangeFeed {
  readonly #store: ChangeStore;
  readonly #listeners = new Set<(news: News) => void>();
  #cursor: string | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;

  constructor(store: ChangeStore) {
    this.#store = store;
  }

  /**
   * Listens from now on. Gives what was changed since `after`, where an earlier listening ended, and how to stop.
   */
  async listen(
    after: string | null,
    listener: (news: News) => void,
  ): Promise<{ readonly missed: News; readonly stop: () => void }> {
    const cursor = this.#cursor ?? (await this.#store.end());
    this.#cursor ??= cursor;
    const missed =
      after === null ? { cursor, changes: [] } : { cursor, changes: await this.#store.since(after, MOST) };
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => void this.look(), EVERY).unref();
    return {
      missed,
      stop: () => {
        this.#listeners.delete(listener);
        if (this.#listeners.size > 0) return;
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#cursor = null;
      },
    };
  }

  /** Looks once into the store; does nothing while a look is under way. */
  async look(): Promise<void> {
    if (this.#isLooking || this.#cursor === null) return;
    this.#isLooking = true;
    try {
      const changes = await this.#store.since(this.#cursor, MOST);
      const isAll = changes === null || changes.length === MOST;
      const cursor = isAll ? await this.#store.end() : (changes.at(-1)?.cursor ?? this.#cursor);
      if (cursor === this.#cursor) return;
      this.#cursor = cursor;
      for (const listener of this.#listeners) listener({ cursor, changes: isAll ? null : changes });
    } catch {
      // A store that is closed, or busy for a moment: the next look, or the next connection, goes on from here.
    } finally {
      this.#isLooking = false;
    }
  }
}
