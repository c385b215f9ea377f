import { instantOf, millisOf } from '../../../engine/index.ts';
import type { Instant } from '../../../engine/index.ts';
import type { CaseStore, WakeUp } from '../store/index.ts';
import { Foresight, type ForesightSettings } from './foresight.ts';
import { inParallel } from './in-parallel.ts';
import { startPoller } from './poller.ts';
import type { Poller } from './poller.ts';

export interface SweeperSettings {
  readonly cases: Pick<CaseStore, 'wakeable'>;
  /**
   * Sends the case a `time` command. It may be called more than once for one deadline, by one process or by
   * several: the compare-and-set of the case makes the deadline fire once.
   */
  readonly wake: (caseId: string) => Promise<void>;
  /**
   * Works out what a case will do at a deadline to come, where many come at one moment, and gives what writes it then;
   * null where there is nothing to work out before. Without it, all is worked out when it is due.
   */
  readonly foresee?: ForesightSettings['foresee'];
  readonly now: () => Instant;
  /** Told when a case could not be woken, or was woken and is still due. */
  readonly onError: (error: unknown, caseId: string | null) => void;
  /** Rest between two looks, in milliseconds; how late a deadline may fire. */
  readonly every?: number;
}

/** A case that could not be woken, left alone for a while so that it does not hold up the others. */
interface Setback {
  readonly at: Instant;
  readonly failures: number;
  readonly until: Instant;
}

/** As many as share a commit of the embedded store. */
const PAGE = 256;
const WIDTH = 256;
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 300_000;
/** Rest between two looks at what is near, in milliseconds. */
const LOOK_AHEAD = 1_000;

/** Wakes the cases whose next deadline has passed. What is due is in the store; this holds no deadline. */
export class Sweeper {
  readonly #settings: SweeperSettings;
  /** A look with very many cases ends with the page that it is at. */
  #isStopping = false;
  readonly #setbacks = new Map<string, Setback>();
  #isSweeping = false;
  readonly #foresight: Foresight | null;
  /** For the cases that were woken last turn: what they were due for then. */
  #woken = new Map<string, Instant>();

  constructor(settings: SweeperSettings) {
    this.#settings = settings;
    const { foresee, cases, now } = settings;
    const isBusy = (): boolean => this.#isSweeping;
    const isStopped = (): boolean => this.#isStopping;
    this.#foresight = foresee ? new Foresight({ cases, foresee, now, isBusy, isStopped }) : null;
  }

  /** Looks again and again until it is stopped. */
  start(): Poller {
    const { every = 500, onError } = this.#settings;
    this.#isStopping = false;
    const poller = startPoller({
      every,
      turn: () => this.sweep(),
      onError: (error) => onError(error, null),
    });
    // A sweep that begins at the very moment of a crowd is no rest late.
    let alarm: NodeJS.Timeout | undefined;
    const looking = startPoller({
      every: LOOK_AHEAD,
      turn: async () => {
        clearTimeout(alarm);
        await this.lookAhead();
        const next = this.#foresight?.next() ?? null;
        const wait = next === null ? Infinity : millisOf(next) - millisOf(this.#settings.now());
        if (wait > 0 && wait < 2 * LOOK_AHEAD) alarm = setTimeout(() => poller.nudge(), wait);
      },
      onError: (error) => onError(error, null),
    });
    return {
      nudge: () => poller.nudge(),
      stop: async () => {
        this.#isStopping = true;
        await Promise.all([poller.stop(), looking.stop()]);
        clearTimeout(alarm);
      },
    };
  }

  /** Works out what many cases will do at a moment that is near. */
  async lookAhead(): Promise<void> {
    await this.#foresight?.look();
  }

  /** One look: wakes every case that is due now. The number of cases that were woken. */
  async sweep(): Promise<number> {
    this.#isSweeping = true;
    return this.#sweep().finally(() => {
      this.#isSweeping = false;
    });
  }

  async #sweep(): Promise<number> {
    const now = this.#settings.now();
    const woken = new Map<string, Instant>();
    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      const page = await this.#settings.cases.wakeable(now, { cursor, limit: PAGE });
      await inParallel(page.items, WIDTH, (due) => this.#wake(due, now, woken));
      for (const { caseId } of page.items) seen.add(caseId);
      cursor = page.next;
    } while (cursor !== null && !this.#isStopping);
    this.#woken = woken;
    for (const caseId of this.#setbacks.keys()) if (!seen.has(caseId)) this.#setbacks.delete(caseId);
    return woken.size;
  }

  async #wake({ caseId, at }: WakeUp, now: Instant, woken: Map<string, Instant>): Promise<void> {
    const setback = this.#setbacks.get(caseId);
    if (setback?.at === at && now < setback.until) return;
    if (this.#woken.get(caseId) === at) {
      this.#setBack({ caseId, at }, now, new Error(`case ${caseId} was woken for ${at} and is still due`));
      return;
    }
    try {
      const fire = this.#foresight?.take({ caseId, at });
      // Who was changed meanwhile, mostly by another process that fired it, is looked at again with the next sweep.
      if (fire && !(await fire())) return;
      if (!fire) await this.#settings.wake(caseId);
      woken.set(caseId, at);
    } catch (error) {
      this.#setBack({ caseId, at }, now, error);
    }
  }

  #setBack({ caseId, at }: WakeUp, now: Instant, error: unknown): void {
    const before = this.#setbacks.get(caseId);
    const failures = before?.at === at ? before.failures + 1 : 1;
    const delay = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
    this.#setbacks.set(caseId, { at, failures, until: instantOf(millisOf(now) + delay) });
    this.#settings.onError(error, caseId);
  }
}
