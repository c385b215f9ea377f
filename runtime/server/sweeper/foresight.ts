import { setImmediate as nextTurn, setTimeout as rest } from 'node:timers/promises';
import { instantOf, millisOf, type Instant } from '../../../engine/index.ts';
import type { CaseStore, WakeUp } from '../store/index.ts';

/** Writes what was worked out for a deadline; false where the case has been changed meanwhile. */
type Fire = () => Promise<boolean>;

export interface ForesightSettings {
  readonly cases: Pick<CaseStore, 'wakeable'>;
  /** Works out what a case will do at a moment to come; null where there is nothing to work out before. */
  readonly foresee: (caseId: string, at: Instant) => Promise<Fire | null>;
  readonly now: () => Instant;
  /** Whether there is something more urgent, for which this waits. */
  readonly isBusy: () => boolean;
  readonly isStopped: () => boolean;
}

interface Foreseen {
  readonly at: Instant;
  /** Null where the case is to be woken. */
  readonly fire: Fire | null;
}

/** Deadlines this far ahead are looked at, in milliseconds: what is worked out earlier is changed more often. */
const AHEAD = 30_000;
/** As many deadlines within one second are a crowd; fewer are no trouble for whoever fires them one after the other. */
const CROWD = 300;
/** As many are worked out before; each is about as big as two documents of a case. */
const MOST = 6_000;
const PAGE = 1_000;
/** Rest while something is more urgent, in milliseconds. */
const BREATH = 20;

/**
 * What cases will do at deadlines that are near and that they share with many others, worked out before they come.
 *
 * Deadlines crowd: those of a whole province end with its office hours. Nothing is written before its moment, and what
 * counts then is what is stored: a case that was changed meanwhile is not written, and whoever fires first has fired.
 */
export class Foresight {
  readonly #settings: ForesightSettings;
  #foreseen = new Map<string, Foreseen>();

  constructor(settings: ForesightSettings) {
    this.#settings = settings;
  }

  /** Hands out what was worked out for a deadline of a case, once; null where nothing was. */
  take({ caseId, at }: WakeUp): Fire | null {
    const found = this.#foreseen.get(caseId);
    if (found?.at !== at) return null;
    this.#foreseen.delete(caseId);
    return found.fire;
  }

  /** Looks ahead, and works out what is not worked out yet, one case in each turn of the event loop. */
  async look(): Promise<void> {
    const near = crowdsOf(await this.#near());
    const known = this.#foreseen;
    // What is no longer due then is let go of.
    this.#foreseen = new Map();
    for (const { caseId, at } of near) {
      const before = known.get(caseId);
      if (before?.at === at) this.#foreseen.set(caseId, before);
    }
    for (const { caseId, at } of near) {
      while (this.#settings.isBusy()) await rest(BREATH);
      if (this.#settings.isStopped()) return;
      if (this.#foreseen.has(caseId) || at <= this.#settings.now()) continue;
      this.#foreseen.set(caseId, { at, fire: await this.#foresee(caseId, at) });
      await nextTurn();
    }
  }

  /** The nearest moment for which something was worked out; null where there is none. */
  next(): Instant | null {
    const moments = [...this.#foreseen.values()].map(({ at }) => at);
    return moments.length === 0 ? null : moments.reduce((first, at) => (at < first ? at : first));
  }

  /** Deadlines to come, the nearest first. */
  async #near(): Promise<readonly WakeUp[]> {
    const { cases, now } = this.#settings;
    const until = instantOf(millisOf(now()) + AHEAD);
    const near: WakeUp[] = [];
    let cursor: string | null = null;
    do {
      const page = await cases.wakeable(until, { cursor, limit: PAGE });
      near.push(...page.items);
      cursor = page.next;
    } while (cursor !== null && near.length < MOST);
    return near;
  }

  async #foresee(caseId: string, at: Instant): Promise<Fire | null> {
    try {
      return await this.#settings.foresee(caseId, at);
    } catch {
      // Whatever is wrong with it is told at its moment, when it is woken.
      return null;
    }
  }
}

/** Those that share their second with many. */
function crowdsOf(near: readonly WakeUp[]): readonly WakeUp[] {
  const secondOf = ({ at }: WakeUp): string => at.slice(0, 19);
  const sizes = new Map<string, number>();
  for (const one of near) sizes.set(secondOf(one), (sizes.get(secondOf(one)) ?? 0) + 1);
  return near.filter((one) => (sizes.get(secondOf(one)) ?? 0) >= CROWD);
}
