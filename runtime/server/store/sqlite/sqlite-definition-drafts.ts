import type { Json } from '../../../../engine/index.ts';
import type {
  DefinitionDraft,
  DefinitionDraftHead,
  DefinitionDraftStore,
} from '../ports/definition-draft-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface HeadRow {
  readonly head: string;
}

/** A row, as the table holds it. */
export interface DraftRow extends HeadRow {
  readonly document: string;
}

/** Definitions under edit in SQLite. The head and the document stand apart, so that a list reads no documents. */
export class SqliteDefinitionDrafts implements DefinitionDraftStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(draft: DefinitionDraft): Promise<'inserted' | 'exists'> {
    const { head, document } = partsOf(draft);
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO definition_drafts (id, revision, updated_at, head, document) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
        ...[draft.id, draft.revision, draft.updatedAt, head, document],
      ),
    );
    return changes === 1 ? 'inserted' : 'exists';
  }

  async replace(draft: DefinitionDraft, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const { head, document } = partsOf(draft);
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `UPDATE definition_drafts SET revision = ?, updated_at = ?, head = ?, document = ?
           WHERE id = ? AND revision = ?`,
        ...[draft.revision, draft.updatedAt, head, document, draft.id, expectedRevision],
      ),
    );
    return changes === 1 ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<DefinitionDraft | null> {
    const sql = 'SELECT head, document FROM definition_drafts WHERE id = ?';
    const row = this.#database.get<DraftRow>(sql, id);
    return row && draftOf(row);
  }

  async list(): Promise<readonly DefinitionDraftHead[]> {
    const sql = 'SELECT head FROM definition_drafts ORDER BY updated_at DESC, id';
    return this.#database.all<HeadRow>(sql).map(headOf);
  }

  async remove(id: string): Promise<boolean> {
    const sql = 'DELETE FROM definition_drafts WHERE id = ?';
    return (await this.#queue.write(() => this.#database.run(sql, id))) === 1;
  }
}

/** The draft of a row. */
export function draftOf(row: DraftRow): DefinitionDraft {
  return { ...headOf(row), document: JSON.parse(row.document) as Json };
}

function partsOf({ document, ...head }: DefinitionDraft): { head: string; document: string } {
  return { head: JSON.stringify(head), document: JSON.stringify(document) };
}

function headOf({ head }: HeadRow): DefinitionDraftHead {
  return JSON.parse(head) as DefinitionDraftHead;
}
