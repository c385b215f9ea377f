import {
  isUnderWay,
  type Migration,
  type MigrationPage,
  type MigrationStore,
} from '../ports/migration-store.ts';
import { endOfBeginning } from '../rows/end-of-beginning.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface Row {
  readonly document: string;
}

/** Moves of cases in SQLite. */
export class SqliteMigrations implements MigrationStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(migration: Migration): Promise<'inserted' | 'exists'> {
    const { id, revision, procedure, createdAt } = migration;
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO migrations (id, revision, procedure_id, created_at, under_way, document)
           VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        ...[id, revision, procedure, createdAt, isUnderWay(migration) ? 1 : 0, JSON.stringify(migration)],
      ),
    );
    return changes === 1 ? 'inserted' : 'exists';
  }

  async replace(migration: Migration, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const { id, revision } = migration;
    const changes = await this.#queue.write(() =>
      this.#database.run(
        'UPDATE migrations SET revision = ?, under_way = ?, document = ? WHERE id = ? AND revision = ?',
        ...[revision, isUnderWay(migration) ? 1 : 0, JSON.stringify(migration), id, expectedRevision],
      ),
    );
    return changes === 1 ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<Migration | null> {
    const row = this.#database.get<Row>('SELECT document FROM migrations WHERE id = ?', id);
    return row && migrationOf(row);
  }

  async ofProcedure(procedure: string): Promise<readonly Migration[]> {
    const sql = 'SELECT document FROM migrations WHERE procedure_id = ? ORDER BY created_at DESC, id DESC';
    return this.#database.all<Row>(sql, procedure).map(migrationOf);
  }

  async underWay(): Promise<readonly Migration[]> {
    const sql = 'SELECT document FROM migrations WHERE under_way = 1 ORDER BY id';
    return this.#database.all<Row>(sql).map(migrationOf);
  }

  async remove(id: string): Promise<boolean> {
    const sql = 'DELETE FROM migrations WHERE id = ?';
    return (await this.#queue.write(() => this.#database.run(sql, id))) === 1;
  }

  async putPage(page: MigrationPage): Promise<void> {
    const sql =
      'INSERT INTO migration_pages (id, document) VALUES (?, ?) ON CONFLICT DO UPDATE SET document = excluded.document';
    await this.#queue.write(() => this.#database.run(sql, page.id, JSON.stringify(page)));
  }

  async pages(beginning: string, after: string, limit: number): Promise<readonly MigrationPage[]> {
    const rows = this.#database.all<Row>(
      'SELECT document FROM migration_pages WHERE id > ? AND id > ? AND id < ? ORDER BY id LIMIT ?',
      ...[beginning, after, endOfBeginning(beginning), limit],
    );
    return rows.map(({ document }) => JSON.parse(document) as MigrationPage);
  }

  async removePages(beginning: string): Promise<void> {
    const sql = 'DELETE FROM migration_pages WHERE id >= ? AND id < ?';
    await this.#queue.write(() => this.#database.run(sql, beginning, endOfBeginning(beginning)));
  }
}

function migrationOf({ document }: Row): Migration {
  return JSON.parse(document) as Migration;
}
