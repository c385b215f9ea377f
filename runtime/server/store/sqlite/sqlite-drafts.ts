import type { Instant } from '../../../../engine/index.ts';
import type { ApplicationDraft, DraftStore } from '../ports/draft-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface DraftRow {
  readonly document: string;
}

/** Applications under way in SQLite. */
export class SqliteDrafts implements DraftStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(draft: ApplicationDraft): Promise<'inserted' | 'exists'> {
    const document = JSON.stringify(draft);
    const { id, revision, account, updatedAt } = draft;
    const changes = await this.#queue.write(() => {
      const inserted = this.#database.run(
        `INSERT INTO drafts (id, revision, account, updated_at, document, unit) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
        id,
        revision,
        account,
        updatedAt,
        document,
        draft.counter?.unit ?? null,
      );
      if (inserted === 1) this.#writeMembers(draft);
      return inserted;
    });
    return changes === 1 ? 'inserted' : 'exists';
  }

  async replace(draft: ApplicationDraft, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const document = JSON.stringify(draft);
    const { id, revision, account, updatedAt } = draft;
    const changes = await this.#queue.write(() => {
      const replaced = this.#database.run(
        `UPDATE drafts SET revision = ?, account = ?, updated_at = ?, document = ?, unit = ?
           WHERE id = ? AND revision = ?`,
        revision,
        account,
        updatedAt,
        document,
        draft.counter?.unit ?? null,
        id,
        expectedRevision,
      );
      if (replaced === 1) this.#writeMembers(draft);
      return replaced;
    });
    return changes === 1 ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<ApplicationDraft | null> {
    const row = this.#database.get<DraftRow>('SELECT document FROM drafts WHERE id = ?', id);
    return row && draftOf(row);
  }

  async ofAccount(account: string): Promise<readonly ApplicationDraft[]> {
    const sql = `SELECT document FROM drafts
      WHERE account = ? OR id IN (SELECT draft_id FROM draft_members WHERE account = ?)
      ORDER BY updated_at DESC, id`;
    return this.#database.all<DraftRow>(sql, account, account).map(draftOf);
  }

  async atCounter(units: readonly string[] | null, limit: number): Promise<readonly ApplicationDraft[]> {
    const of = units === null ? 'unit IS NOT NULL' : `unit IN (${units.map(() => '?').join(', ')})`;
    const sql = `SELECT document FROM drafts WHERE ${of} ORDER BY updated_at DESC, id LIMIT ?`;
    return this.#database.all<DraftRow>(sql, ...(units ?? []), limit).map(draftOf);
  }

  async remove(id: string): Promise<void> {
    await this.#queue.write(() => {
      this.#database.run('DELETE FROM draft_members WHERE draft_id = ?', id);
      return this.#database.run('DELETE FROM drafts WHERE id = ?', id);
    });
  }

  async untouchedSince(moment: Instant, limit: number): Promise<readonly string[]> {
    const sql = 'SELECT id FROM drafts WHERE updated_at < ? ORDER BY updated_at LIMIT ?';
    return this.#database.all<{ id: string }>(sql, moment, limit).map(({ id }) => id);
  }

  #writeMembers({ id, account, parties }: ApplicationDraft): void {
    if (parties === undefined) return;
    this.#database.run('DELETE FROM draft_members WHERE draft_id = ?', id);
    const others = new Set(parties.map(({ person }) => person.account));
    others.delete(account);
    for (const other of others) {
      this.#database.run('INSERT INTO draft_members (account, draft_id) VALUES (?, ?)', other, id);
    }
  }
}

function draftOf(row: DraftRow): ApplicationDraft {
  return JSON.parse(row.document) as ApplicationDraft;
}
