import type { Json } from '../../../../engine/index.ts';
import type { CatalogueRecord, CatalogueStore } from '../ports/catalogue-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface CatalogueHead {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly published_at: string;
  readonly published_by: string;
}

/** A row, as the table holds it. */
export interface CatalogueRow extends CatalogueHead {
  readonly document: string;
}

const HEAD = 'id, version, hash, published_at, published_by';

/** Versions of catalogues and calendars in SQLite. */
export class SqliteCatalogues implements CatalogueStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(record: CatalogueRecord): Promise<boolean> {
    const document = JSON.stringify(record.document);
    return this.#queue.write(
      () =>
        this.#database.run(
          `INSERT INTO catalogues (${HEAD}, document) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          record.id,
          record.version,
          record.hash,
          record.publishedAt,
          record.publishedBy,
          document,
        ) === 1,
    );
  }

  async get(id: string, version: number): Promise<CatalogueRecord | null> {
    return this.#one('WHERE id = ? AND version = ?', id, version);
  }

  async latest(id: string): Promise<CatalogueRecord | null> {
    return this.#one('WHERE id = ? ORDER BY version DESC LIMIT 1', id);
  }

  async list(): Promise<readonly Omit<CatalogueRecord, 'document'>[]> {
    return this.#database
      .all<CatalogueHead>(`SELECT ${HEAD} FROM catalogues ORDER BY id, version`)
      .map(headOf);
  }

  #one(where: string, ...values: readonly (string | number)[]): CatalogueRecord | null {
    const sql = `SELECT ${HEAD}, document FROM catalogues ${where}`;
    const row = this.#database.get<CatalogueRow>(sql, ...values);
    return row && recordOf(row);
  }
}

/** The catalogue of a row. */
export function recordOf(row: CatalogueRow): CatalogueRecord {
  return { ...headOf(row), document: JSON.parse(row.document) as Json };
}

function headOf(row: CatalogueHead): Omit<CatalogueRecord, 'document'> {
  const { id, version, hash, published_at: publishedAt, published_by: publishedBy } = row;
  return { id, version, hash, publishedAt, publishedBy };
}
