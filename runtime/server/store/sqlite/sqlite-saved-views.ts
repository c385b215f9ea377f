import type { SavedView, SavedViewStore } from '../ports/saved-view-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

/** Saved views in SQLite. */
export class SqliteSavedViews implements SavedViewStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async of(account: string): Promise<readonly SavedView[]> {
    const sql = 'SELECT name, query FROM saved_views WHERE account = ? ORDER BY no';
    return this.#database.all<SavedView>(sql, account).map(({ name, query }) => ({ name, query }));
  }

  async put(account: string, { name, query }: SavedView, most: number): Promise<'saved' | 'full'> {
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO saved_views (account, name, query) SELECT ?1, ?2, ?3
           WHERE EXISTS (SELECT 1 FROM saved_views WHERE account = ?1 AND name = ?2)
             OR (SELECT count(*) FROM saved_views WHERE account = ?1) < ?4
           ON CONFLICT (account, name) DO UPDATE SET query = excluded.query`,
        ...[account, name, query, most],
      ),
    );
    return changes === 1 ? 'saved' : 'full';
  }

  async remove(account: string, name: string): Promise<boolean> {
    const sql = 'DELETE FROM saved_views WHERE account = ? AND name = ?';
    return (await this.#queue.write(() => this.#database.run(sql, account, name))) === 1;
  }
}
