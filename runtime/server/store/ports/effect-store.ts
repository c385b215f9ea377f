import type { Effect, Instant, Json } from '../../../../engine/index.ts';
import type { Page, PageRequest } from './paging.ts';

/** An effect and how far it has come. */
export interface EffectRecord {
  readonly effect: Effect;
  /** incident: given up, waits for a person; resolved: a person has seen to it in another way. */
  readonly status: 'pending' | 'done' | 'incident' | 'resolved';
  /** Times it was begun since it was last put in the queue, without those that were given back. */
  readonly attempts: number;
  /** How many of these ended with a report of a failure; absent while none did. */
  readonly failures?: number;
  /** Grows with each lease and with the report that ends it; who holds an old one cannot report any more. */
  readonly lease: number;
  /** When it may be begun (again): a retry, or the end of a lease whose holder died. */
  readonly dueAt: Instant;
  readonly result: Json;
  readonly lastError: string | null;
}

/** Who has seen to an incident by hand, and how: it is kept as the result of the effect. */
export interface EffectResolution {
  readonly by: string;
  readonly name: string;
  readonly note: string;
  readonly at: Instant;
}

/** How many effects are not done: waiting for their time or under way, due, or given up. */
export interface StandingEffects {
  readonly waiting: number;
  readonly due: number;
  readonly incident: number;
}

/** Effects, written with their case and carried out after it is stored, at least once each. */
export interface EffectStore {
  get(key: string): Promise<EffectRecord | null>;
  /** Pending effects that may be begun at `now`, longest due first. */
  pending(now: Instant, limit: number): Promise<readonly EffectRecord[]>;
  /**
   * Takes an effect until a moment, by compare-and-set on the lease that was read. The record as it is now, or
   * null when another worker was first.
   */
  lease(key: string, lease: number, until: Instant): Promise<EffectRecord | null>;
  /** Marks a pending effect as done, whoever holds the lease: it has been carried out. */
  complete(key: string, result: Json): Promise<boolean>;
  /** Reports a failure under a lease: to be tried again at a moment, or never (null: an incident). */
  fail(key: string, lease: number, error: string, retryAt: Instant | null): Promise<boolean>;
  /** Gives an effect back under a lease, to be begun at a moment: what kept it from its end was no fault of its own. */
  giveBack(key: string, lease: number, error: string, at: Instant): Promise<boolean>;
  /** What was given up and waits for a person, in the order of keys. */
  incidents(page: PageRequest): Promise<Page<EffectRecord>>;
  /** Puts an incident back in the queue. False when it is none. */
  retry(key: string, at: Instant): Promise<boolean>;
  /** Closes an incident that a person has seen to in another way. False when it is none. */
  resolve(key: string, resolution: EffectResolution): Promise<boolean>;
  /** How many are not done at `now`; null where counting them would take too long. */
  standing(now: Instant): Promise<StandingEffects | null>;
  /** Every effect of a case, in the order of keys. */
  ofCase(caseId: string): Promise<readonly EffectRecord[]>;
}
