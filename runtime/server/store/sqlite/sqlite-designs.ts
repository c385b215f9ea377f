import type { Json } from '../../../../engine/index.ts';
import type { DefinitionDraft, DesignStore } from '../ports/design-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface DesignRow {
  readonly id: string;
  readonly revision: number;
  readonly procedure_id: string;
  readonly base_version: number | null;
  readonly updated_at: string;
  readonly updated_by: string;
}

const HEAD = 'id, revision, procedure_id, base_version, updated_at, updated_by';

/** Definitions under edit in SQLite. */
export class SqliteDesigns implements DesignStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(draft: DefinitionDraft): Promise<'inserted' | 'exists'> {
    const document = JSON.stringify(draft.document);
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO designs (${HEAD}, document) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        draft.id,
        draft.revision,
        draft.procedureId,
        draft.baseVersion,
        draft.updatedAt,
        draft.updatedBy,
        document,
      ),
    );
    return changes === 1 ? 'inserted' : 'exists';
  }

  async replace(draft: DefinitionDraft, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const document = JSON.stringify(draft.document);
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `UPDATE designs SET revision = ?, procedure_id = ?, base_version = ?, updated_at = ?, updated_by = ?,
           document = ? WHERE id = ? AND revision = ?`,
        draft.revision,
        draft.procedureId,
        draft.baseVersion,
        draft.updatedAt,
        draft.updatedBy,
        document,
        draft.id,
        expectedRevision,
      ),
    );
    return changes === 1 ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<DefinitionDraft | null> {
    const sql = `SELECT ${HEAD}, document FROM designs WHERE id = ?`;
    const row = this.#database.get<DesignRow & { readonly document: string }>(sql, id);
    return row && { ...headOf(row), document: JSON.parse(row.document) as Json };
  }

  async list(): Promise<readonly Omit<DefinitionDraft, 'document'>[]> {
    const sql = `SELECT ${HEAD} FROM designs ORDER BY updated_at DESC, id`;
    return this.#database.all<DesignRow>(sql).map(headOf);
  }

  async remove(id: string): Promise<void> {
    await this.#queue.write(() => this.#database.run('DELETE FROM designs WHERE id = ?', id));
  }
}

function headOf(row: DesignRow): Omit<DefinitionDraft, 'document'> {
  return {
    id: row.id,
    revision: row.revision,
    procedureId: row.procedure_id,
    baseVersion: row.base_version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}
