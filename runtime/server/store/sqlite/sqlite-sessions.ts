import type { Instant, Json } from '../../../../engine/index.ts';
import type { SessionRecord, SessionStore } from '../ports/session-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface SessionRow {
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
    const sql = 'SELECT data, expires_at FROM sessions WHERE id = ? AND expires_at > ?';
    const row = this.#database.get<SessionRow>(sql, id, now);
    return row && { id, data: JSON.parse(row.data) as Json, expiresAt: row.expires_at };
  }

  async remove(id: string): Promise<void> {
    await this.#queue.write(() => this.#database.run('DELETE FROM sessions WHERE id = ?', id));
  }

  async removeExpired(now: Instant): Promise<number> {
    return this.#queue.write(() => this.#database.run('DELETE FROM sessions WHERE expires_at <= ?', now));
  }
}
