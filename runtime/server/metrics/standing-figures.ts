import { millisOf, type Instant } from '../../../engine/index.ts';
import type { Readiness } from '../operation/index.ts';
import type { Store } from '../store/index.ts';
import type { Instruments } from './instruments.ts';

/** Where the figures are read, and where they are told. */
export interface StandingParts {
  readonly instruments: Instruments;
  readonly store: Pick<Store, 'tasks' | 'effects' | 'cases'>;
  readonly readiness: Pick<Readiness, 'reasons'>;
  readonly now: () => Instant;
}

/** However often somebody asks, the store is asked only so often, in milliseconds. */
const KEPT = 5_000;

/**
 * Figures that stand in the store and not in this process: every process that shares it tells the same. What cannot be
 * read is not told, so that nobody takes an old figure for a new one.
 */
export class StandingFigures {
  readonly #parts: StandingParts;
  #readAt = -Infinity;

  constructor(parts: StandingParts) {
    this.#parts = parts;
  }

  /** Reads the figures anew, unless they were read a moment ago. */
  async refresh(): Promise<void> {
    const { instruments, store, readiness, now } = this.#parts;
    const moment = now();
    if (millisOf(moment) - this.#readAt < KEPT) return;
    this.#readAt = millisOf(moment);
    const { tasks, effects, effectLag, sweepLag, ready } = instruments;
    for (const gauge of [tasks, effectLag, sweepLag]) gauge.remove();
    effects.reset();
    const lag = (since: Instant | undefined): number =>
      since === undefined ? 0 : Math.max(0, millisOf(moment) - millisOf(since)) / 1000;
    const looks: readonly (() => Promise<void>)[] = [
      async () => ready.set((await readiness.reasons()).length === 0 ? 1 : 0),
      async () => {
        const open = await store.tasks.countOpen();
        if (open !== null) tasks.set(open);
      },
      async () => {
        const standing = await store.effects.standing(moment);
        if (standing === null) return;
        for (const [state, count] of Object.entries<number>({ ...standing })) effects.set({ state }, count);
      },
      async () => {
        const [first] = await store.effects.pending(moment, 1);
        effectLag.set(lag(first?.dueAt));
      },
      async () => {
        const { items } = await store.cases.wakeable(moment, { cursor: null, limit: 1 });
        sweepLag.set(lag(items[0]?.at));
      },
    ];
    await Promise.allSettled(looks.map((look) => look()));
  }
}
