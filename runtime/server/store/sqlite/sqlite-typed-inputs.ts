import type { TypedInputRecord, TypedInputStore } from '../ports/typed-input-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

/** What is typed and not sent, in SQLite. */
export class SqliteTypedInputs implements TypedInputStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async of(account: string, caseId: string): Promise<readonly TypedInputRecord[]> {
    const sql = 'SELECT document FROM typed_inputs WHERE account = ? AND case_id = ? ORDER BY key';
    const rows = this.#database.all<{ document: string }>(sql, account, caseId);
    return rows.map(({ document }) => JSON.parse(document) as TypedInputRecord);
  }

  async put(record: TypedInputRecord, most: number): Promise<'saved' | 'full'> {
    const { account, caseId, key, task } = record;
    const document = JSON.stringify(record);
    const changes = await this.#queue.write(() =>
      this.#database.run(
        `INSERT INTO typed_inputs (account, case_id, key, task, document) SELECT ?1, ?2, ?3, ?4, ?5
           WHERE EXISTS (SELECT 1 FROM typed_inputs WHERE account = ?1 AND case_id = ?2 AND key = ?3)
             OR (SELECT count(*) FROM typed_inputs WHERE account = ?1) < ?6
           ON CONFLICT (account, case_id, key) DO UPDATE SET task = excluded.task, document = excluded.document`,
        ...[account, caseId, key, task, document, most],
      ),
    );
    return changes === 1 ? 'saved' : 'full';
  }

  async remove(account: string, caseId: string, key: string): Promise<void> {
    const sql = 'DELETE FROM typed_inputs WHERE account = ? AND case_id = ? AND key = ?';
    await this.#queue.write(() => this.#database.run(sql, account, caseId, key));
  }

  /** Mostly nobody has typed anything that is left, and a look costs no commit. */
  async forget(caseId: string, tasks: readonly string[] | null): Promise<void> {
    if (this.#database.get('SELECT 1 FROM typed_inputs WHERE case_id = ? LIMIT 1', caseId) === null) return;
    await this.#queue.write(() => {
      if (tasks === null) this.#database.run('DELETE FROM typed_inputs WHERE case_id = ?', caseId);
      for (const task of tasks ?? []) {
        this.#database.run('DELETE FROM typed_inputs WHERE case_id = ? AND task = ?', caseId, task);
      }
    });
  }
}
