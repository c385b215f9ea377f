import type { Instant } from '../../../../engine/index.ts';
import type { DraftPass, DraftPassStore } from '../ports/draft-pass-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface PassRow {
  readonly hash: string;
  readonly document: string;
}

/** Codes that open drafts, in SQLite. */
export class SqliteDraftPasses implements DraftPassStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async put(pass: DraftPass): Promise<void> {
    await this.#queue.write(() => {
      const earlier = this.#database.all<PassRow>(
        'SELECT hash, document FROM draft_passes WHERE draft_id = ?',
        pass.draftId,
      );
      for (const row of earlier) {
        const { purpose, party } = passOf(row);
        if (purpose === pass.purpose && party === pass.party) this.#remove(row.hash);
      }
      return this.#database.run(
        'INSERT INTO draft_passes (hash, draft_id, expires_at, document) VALUES (?, ?, ?, ?)',
        pass.hash,
        pass.draftId,
        pass.expiresAt,
        JSON.stringify(pass),
      );
    });
  }

  async get(hash: string): Promise<DraftPass | null> {
    const row = this.#database.get<PassRow>('SELECT hash, document FROM draft_passes WHERE hash = ?', hash);
    return row && passOf(row);
  }

  async take(hash: string): Promise<boolean> {
    return (await this.#queue.write(() => this.#remove(hash))) === 1;
  }

  async removeOfDraft(draftId: string): Promise<void> {
    await this.#queue.write(() => this.#database.run('DELETE FROM draft_passes WHERE draft_id = ?', draftId));
  }

  async removeExpired(now: Instant): Promise<void> {
    await this.#queue.write(() => this.#database.run('DELETE FROM draft_passes WHERE expires_at <= ?', now));
  }

  #remove(hash: string): number {
    return this.#database.run('DELETE FROM draft_passes WHERE hash = ?', hash);
  }
}

function passOf(row: PassRow): DraftPass {
  return JSON.parse(row.document) as DraftPass;
}
