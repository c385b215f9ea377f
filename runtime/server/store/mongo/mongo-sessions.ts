import type { Instant, Json } from '../../../../engine/index.ts';
import type { SessionRecord, SessionStore, Tally } from '../ports/session-store.ts';
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
    return found && found.expiresAt > now ? recordOf(found) : null;
  }

  async startingWith(prefix: string, now: Instant): Promise<readonly SessionRecord[]> {
    const filter = { _id: { $gte: prefix, $lt: `${prefix}\u{10ffff}` }, expiresAt: { $gt: now } };
    return (await this.#sessions.find(filter, { sort: { _id: 1 } })).map(recordOf);
  }

  async take(id: string, now: Instant): Promise<SessionRecord | null> {
    const found = await this.get(id, now);
    if (found === null) return null;
    return (await this.#sessions.remove({ _id: id }, () => false)) ? found : null;
  }

  async count(id: string, now: Instant, until: Instant): Promise<Tally> {
    for (;;) {
      const more = await this.#sessions.changeAndGet(id, { expiresAt: { $gt: now } }, { $inc: { count: 1 } });
      if (more !== null) return { count: more.count ?? 1, until: more.expiresAt };
      const first = { text: '0', count: 1, expiresAt: until };
      if (await this.#sessions.insert({ _id: id, ...first })) return { count: 1, until };
      if (await this.#sessions.change(id, { expiresAt: { $lte: now } }, { $set: first }))
        return { count: 1, until };
      // Somebody else was first: theirs is counted on.
    }
  }

  async remove(id: string): Promise<void> {
    await this.#sessions.remove({ _id: id });
  }

  async removeExpired(now: Instant): Promise<number> {
    return this.#sessions.removeAll({ expiresAt: { $lte: now } });
  }
}

function recordOf({ _id: id, text, expiresAt }: SessionDocument): SessionRecord {
  return { id, data: JSON.parse(text) as Json, expiresAt };
}
