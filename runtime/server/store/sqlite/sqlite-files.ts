import type { Instant } from '../../../../engine/index.ts';
import type { FileRecord, FileRecordStore } from '../ports/file-record-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

/** A row, as the table holds it. */
export interface FileRow {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly owner: string;
  readonly created_at: string;
  readonly attached_to: string | null;
}

/** Records of uploaded files in SQLite. */
export class SqliteFiles implements FileRecordStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(record: FileRecord): Promise<void> {
    await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO files (id, hash, name, type, size, owner, created_at, attached_to)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        record.id,
        record.hash,
        record.name,
        record.type,
        record.size,
        record.owner,
        record.createdAt,
        record.attachedTo,
      ),
    );
  }

  async get(id: string): Promise<FileRecord | null> {
    const row = this.#database.get<FileRow>('SELECT * FROM files WHERE id = ?', id);
    return row && recordOf(row);
  }

  async attach(ids: readonly string[], holder: string): Promise<void> {
    const list = JSON.stringify(ids);
    const sql = 'UPDATE files SET attached_to = ? WHERE id IN (SELECT value FROM json_each(?))';
    await this.#queue.write(() => this.#database.run(sql, holder, list));
  }

  async detach(holder: string): Promise<void> {
    const sql = 'UPDATE files SET attached_to = NULL WHERE attached_to = ?';
    await this.#queue.write(() => this.#database.run(sql, holder));
  }

  async release(ids: readonly string[], holder: string): Promise<void> {
    const list = JSON.stringify(ids);
    const sql =
      'UPDATE files SET attached_to = NULL WHERE attached_to = ? AND id IN (SELECT value FROM json_each(?))';
    await this.#queue.write(() => this.#database.run(sql, holder, list));
  }

  async sizeHeld(holder: string): Promise<number> {
    const sql = 'SELECT coalesce(sum(size), 0) AS size FROM files WHERE attached_to = ?';
    return this.#database.get<{ size: number }>(sql, holder)?.size ?? 0;
  }

  async orphans(createdBefore: Instant, limit: number): Promise<readonly FileRecord[]> {
    return this.#database
      .all<FileRow>(
        'SELECT * FROM files WHERE attached_to IS NULL AND created_at < ? ORDER BY created_at LIMIT ?',
        createdBefore,
        limit,
      )
      .map(recordOf);
  }

  async removeOrphan(id: string): Promise<boolean> {
    const sql = 'DELETE FROM files WHERE id = ? AND attached_to IS NULL';
    return this.#queue.write(() => this.#database.run(sql, id) === 1);
  }

  async isHashUsed(hash: string): Promise<boolean> {
    return this.#database.get('SELECT 1 FROM files WHERE hash = ? LIMIT 1', hash) !== null;
  }
}

/** The record of a row. */
export function recordOf({ created_at: createdAt, attached_to: attachedTo, ...row }: FileRow): FileRecord {
  return { ...row, createdAt, attachedTo };
}
