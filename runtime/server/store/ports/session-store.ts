import type { Instant, Json } from '../../../../engine/index.ts';

/** Something that ends by itself: a session, a token, a sign of life, a number of tries. */
export interface SessionRecord {
  readonly id: string;
  readonly data: Json;
  readonly expiresAt: Instant;
}

/** How often something was counted, and until when that counts. */
export interface Tally {
  readonly count: number;
  readonly until: Instant;
}

/** What processes that share the store must know of people who are here now; each record until it expires. */
export interface SessionStore {
  put(session: SessionRecord): Promise<void>;
  /** Null when there is none, or it has expired at `now`. */
  get(id: string, now: Instant): Promise<SessionRecord | null>;
  /** Those whose ids begin with a word, by id, without what has expired at `now`. */
  startingWith(prefix: string, now: Instant): Promise<readonly SessionRecord[]>;
  /**
   * As `get`, and removes it. Of several that take it at once one gets it; nobody does where a lost answer leaves open
   * who was first.
   */
  take(id: string, now: Instant): Promise<SessionRecord | null>;
  /**
   * Counts one more, from one and until `until` where nothing is counted at `now`. An id that is counted is used for
   * nothing else.
   */
  count(id: string, now: Instant, until: Instant): Promise<Tally>;
  remove(id: string): Promise<void>;
  /** Removes what has expired; returns how many. */
  removeExpired(now: Instant): Promise<number>;
}
