import type { Instant, Json } from '../../../../engine/index.ts';

export interface SessionRecord {
  readonly id: string;
  readonly data: Json;
  readonly expiresAt: Instant;
}

export interface SessionStore {
  put(session: SessionRecord): Promise<void>;
  /** Null when there is none, or it has expired at `now`. */
  get(id: string, now: Instant): Promise<SessionRecord | null>;
  remove(id: string): Promise<void>;
  /** Removes what has expired; returns how many. */
  removeExpired(now: Instant): Promise<number>;
}
