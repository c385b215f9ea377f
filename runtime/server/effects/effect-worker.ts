import { instantOf, millisOf } from '../../../engine/index.ts';
import type { Effect, Instant } from '../../../engine/index.ts';
import type { EffectRecord, EffectStore } from '../store/index.ts';
import { startPoller } from '../sweeper/index.ts';
import type { Poller } from '../sweeper/index.ts';
import { within } from '../within.ts';
import { retryDelay } from './retry-delay.ts';
import type { EffectHandlers, EffectOutcome } from './effect-handler.ts';

/** How an attempt ended: done, to be tried again, given up for a person to see to, or given back since the server ends. */
export type AttemptOutcome = 'done' | 'retry' | 'incident' | 'returned';

export interface EffectWorkerSettings {
  readonly effects: EffectStore;
  readonly handlers: EffectHandlers;
  readonly now: () => Instant;
  /** Told of trouble with the store or of what a handler threw. */
  readonly onError: (error: unknown, key: string | null) => void;
  /** Told of each effect that was given up. */
  readonly onIncident?: (key: string, error: string) => void;
  /** Told how each attempt ended. */
  readonly onAttempt?: (type: Effect['type'], outcome: AttemptOutcome) => void;
  /** Effects under way at once. */
  readonly width?: number;
  /** Time for one attempt, in milliseconds; a dead process's effect is taken up again after it. */
  readonly leaseMillis?: number;
  /** Failures before an effect is given up and waits for a person. */
  readonly attempts?: number;
  /** Deaths of its processes before it is. More than failures: most often somebody has killed them for another cause. */
  readonly deaths?: number;
  /** Rest between two looks, in milliseconds. */
  readonly every?: number;
}

const USUAL = { width: 8, leaseMillis: 60_000, attempts: 8, deaths: 24, every: 500 } as const;
/** Processes that have died under an effect before it is begun alone. */
const SUSPICIOUS = 2;
/** Handlers that are told to end have this long to do so, in milliseconds. */
const HEEDING_MILLIS = 1_000;

/**
 * Carries out pending effects: leases one by compare-and-set, calls its handler, notes the result. A failed one
 * is tried again with growing pauses and is given up as an incident in the end; one whose process died comes up
 * again when its lease is over. What is under way at several deaths may be what causes them: it is begun alone then, so
 * that it takes no other with it, and is given up when there were too many.
 */
export class EffectWorker {
  readonly #settings: Required<Omit<EffectWorkerSettings, 'onIncident' | 'onAttempt'>> &
    Pick<EffectWorkerSettings, 'onIncident' | 'onAttempt'>;
  readonly #underWay = new Map<string, Promise<void>>();
  /** Attempts whose handler is at work. */
  readonly #attempts = new Map<string, { readonly lease: number; readonly limit: AbortController }>();
  /** The effect that was last begun alone. */
  #alone: string | null = null;
  #isGivingBack = false;
  #poller: Poller | null = null;

  constructor(settings: EffectWorkerSettings) {
    this.#settings = { ...USUAL, ...settings };
  }

  start(): void {
    const { every, onError } = this.#settings;
    this.#poller ??= startPoller({
      every,
      turn: () => this.turn(),
      onError: (error) => onError(error, null),
    });
  }

  /** Looks at once: a command has just stored an effect. */
  nudge(): void {
    this.#poller?.nudge();
  }

  /**
   * Begins nothing more and waits for what is under way, at most so many milliseconds. What is not done by then is told
   * to end and given back: another process, or the next start, begins it anew at once.
   */
  async stop(patience = Infinity): Promise<void> {
    await this.#poller?.stop();
    this.#poller = null;
    if (patience === Infinity) return this.idle();
    if (await within(this.idle(), patience)) return;
    this.#isGivingBack = true;
    for (const { limit } of this.#attempts.values()) limit.abort();
    if (await within(this.idle(), HEEDING_MILLIS)) return;
    const { effects, now } = this.#settings;
    for (const [key, { lease }] of this.#attempts) await effects.giveBack(key, lease, 'interrupted', now());
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** Begins as many pending effects as there is room for. The number of those that were begun. */
  async turn(): Promise<number> {
    const { effects, now, width } = this.#settings;
    const room = width - this.#underWay.size;
    if (room <= 0) return 0;
    // An effect that has outlived its lease here is pending again, but it is still being done.
    const found = await effects.pending(now(), width + room);
    const fresh = found.filter(({ effect }) => !this.#underWay.has(effect.key)).slice(0, room);
    const begun = this.#beginnable(fresh);
    for (const record of begun) this.#begin(record);
    return begun.length;
  }

  /** Those that may be begun now. One that is to be alone waits till nothing is under way, and those behind it wait, too. */
  #beginnable(due: readonly EffectRecord[]): readonly EffectRecord[] {
    // A handler that goes on when its time is over must not hold up the others for good.
    const isOver = (key: string): boolean => this.#attempts.get(key)?.limit.signal.aborted === true;
    const underWay = [...this.#underWay.keys()].filter((key) => !isOver(key));
    if (this.#alone !== null && underWay.includes(this.#alone)) return [];
    const suspect = due.findIndex((record) => deathsOf(record) >= SUSPICIOUS);
    if (suspect < 0) return due;
    const [first] = due;
    if (suspect > 0 || first === undefined || underWay.length > 0) return due.slice(0, suspect);
    this.#alone = first.effect.key;
    return [first];
  }

  #begin(record: EffectRecord): void {
    const { key } = record.effect;
    const work = this.#carryOut(record)
      .catch((error: unknown) => this.#settings.onError(error, key))
      .finally(() => {
        this.#underWay.delete(key);
        this.nudge();
      });
    this.#underWay.set(key, work);
  }

  async #carryOut({ effect: { key }, lease }: EffectRecord): Promise<void> {
    const { effects, now, leaseMillis, deaths } = this.#settings;
    const leased = await effects.lease(key, lease, instantOf(millisOf(now()) + leaseMillis));
    if (!leased) return;
    // The attempt that begins now has not ended yet.
    if (deathsOf(leased) - 1 >= deaths) {
      // Its processes died, each time, before they could report: it may be what kills them.
      await this.#giveUp(leased, leased.lastError ?? 'interrupted');
      return;
    }
    const outcome = await this.#attempt(leased);
    const end = await this.#note(leased, outcome);
    this.#settings.onAttempt?.(leased.effect.type, end);
  }

  /** Stores how an attempt ended. */
  async #note(leased: EffectRecord, outcome: EffectOutcome): Promise<AttemptOutcome> {
    const { effects, now, attempts } = this.#settings;
    const { effect, lease } = leased;
    const failures = (leased.failures ?? 0) + 1;
    if (outcome.isDone) {
      await effects.complete(effect.key, outcome.result);
      return 'done';
    }
    if (this.#isGivingBack) {
      // It was cut short by us: no fault of its own, and nobody else's turn to wait.
      await effects.giveBack(effect.key, lease, outcome.error, now());
      return 'returned';
    }
    if (outcome.isFinal || failures >= attempts) {
      await this.#giveUp(leased, outcome.error);
      return 'incident';
    }
    const retryAt = outcome.again ?? instantOf(millisOf(now()) + retryDelay(failures));
    await effects.fail(effect.key, lease, outcome.error, retryAt);
    return 'retry';
  }

  async #giveUp({ effect: { key }, lease }: EffectRecord, error: string): Promise<void> {
    const isGivenUp = await this.#settings.effects.fail(key, lease, error, null);
    if (isGivenUp) this.#settings.onIncident?.(key, error);
  }

  async #attempt({ effect, attempts, lease }: EffectRecord): Promise<EffectOutcome> {
    const handlers: Readonly<Record<string, EffectHandlers[keyof EffectHandlers]>> = this.#settings.handlers;
    const handler = Object.hasOwn(handlers, effect.type) ? handlers[effect.type] : undefined;
    if (!handler) return { isDone: false, error: `no handler for "${effect.type}"`, isFinal: true };
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.#settings.leaseMillis);
    this.#attempts.set(effect.key, { lease, limit });
    try {
      return await handler(effect, { number: attempts, signal: limit.signal });
    } catch (error) {
      this.#settings.onError(error, effect.key);
      return { isDone: false, error: error instanceof Error ? error.message : String(error), isFinal: false };
    } finally {
      clearTimeout(timer);
      this.#attempts.delete(effect.key);
    }
  }
}

/** Attempts of which nobody has told how they ended. */
function deathsOf({ attempts, failures = 0 }: EffectRecord): number {
  return attempts - failures;
}
