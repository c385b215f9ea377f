import type { Instant, Json } from '../../../../engine/index.ts';
import type { SessionRecord, SessionStore, Tally } from '../ports/session-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface SessionRow {
  readonly id: string;
  readonly data: string;
  readonly expires_at: string;
}

/** Sessions in SQLite. */
export class SqliteSessions implements SessionStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async put({ id, data, expiresAt }: SessionRecord): Promise<void> {
    const text = JSON.stringify(data);
    await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO sessions (id, data, expires_at) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET data = excluded.data, expires_at = excluded.expires_at`,
        id,
        text,
        expiresAt,
      ),
    );
  }

  async get(id: string, now: Instant): Promise<SessionRecord | null> {
    const sql = 'SELECT id, data, expires_at FROM sessions WHERE id = ? AND expires_at > ?';
    const row = this.#database.get<SessionRow>(sql, id, now);
    return row && recordOf(row);
  }

  async startingWith(prefix: string, now: Instant): Promise<readonly SessionRecord[]> {
    const sql = `SELECT id, data, expires_at FROM sessions
        WHERE id >= ? AND id < ? AND expires_at > ? ORDER BY id`;
    return this.#database.all<SessionRow>(sql, prefix, beyond(prefix), now).map(recordOf);
  }

  async take(id: string, now: Instant): Promise<SessionRecord | null> {
    const sql = 'DELETE FROM sessions WHERE id = ? RETURNING id, data, expires_at';
    const row = await this.#queue.write(() => this.#database.get<SessionRow>(sql, id));
    return row !== null && row.expires_at > now ? recordOf(row) : null;
  }

  async count(id: string, now: Instant, until: Instant): Promise<Tally> {
    const sql = `INSERT INTO sessions (id, data, expires_at) VALUES (?1, '1', ?3)
        ON CONFLICT DO UPDATE SET
          data = CASE WHEN expires_at > ?2 THEN CAST(data AS INTEGER) + 1 ELSE '1' END,
          expires_at = CASE WHEN expires_at > ?2 THEN expires_at ELSE excluded.expires_at END
        RETURNING id, data, expires_at`;
    const row = await this.#queue.write(() => this.#database.get<SessionRow>(sql, id, now, until));
    if (row === null) throw new Error(`nothing was counted under ${id}`);
    return { count: Number(row.data), until: row.expires_at };
  }

  async remove(id: string): Promise<void> {
    await this.#queue.write(() => this.#database.run('DELETE FROM sessions WHERE id = ?', id));
  }

  async removeExpired(now: Instant): Promise<number> {
    return this.#queue.write(() => this.#database.run('DELETE FROM sessions WHERE expires_at <= ?', now));
  }
}

function recordOf({ id, data, expires_at: expiresAt }: SessionRow): SessionRecord {
  return { id, data: JSON.parse(data) as Json, expiresAt };
}

/** Every text that begins with a word comes before this one. */
function beyond(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
