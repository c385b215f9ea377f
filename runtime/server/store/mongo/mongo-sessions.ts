import type { Instant, Json } from '../../../../engine/index.ts';
import type { SessionRecord, SessionStore } from '../ports/session-store.ts';
import type { Collections, SessionDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Sessions in MongoDB. */
export class MongoSessions implements SessionStore {
  readonly #sessions: Documents<SessionDocument>;

  constructor(collections: Collections) {
    this.#sessions = collections('sessions');
  }

  async put({ id, data, expiresAt }: SessionRecord): Promise<void> {
    await this.#sessions.put(id, { text: JSON.stringify(data), expiresAt });
  }

  async get(id: string, now: Instant): Promise<SessionRecord | null> {
    const found = await this.#sessions.get(id);
    if (!found || found.expiresAt <= now) return null;
    return { id, data: JSON.parse(found.text) as Json, expiresAt: found.expiresAt };
  }

  async remove(id: string): Promise<void> {
    await this.#sessions.remove({ _id: id });
  }

  async removeExpired(now: Instant): Promise<number> {
    return this.#sessions.removeAll({ expiresAt: { $lte: now } });
  }
}
