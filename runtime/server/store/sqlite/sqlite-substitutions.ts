import type { CalendarDate } from '../../../../engine/index.ts';
import type { Substitution, SubstitutionStore } from '../ports/substitution-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface SubstitutionRow {
  readonly document: string;
}

/** Substitutions in SQLite. */
export class SqliteSubstitutions implements SubstitutionStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(one: Substitution): Promise<boolean> {
    const sql = `INSERT INTO substitutions (id, absent, substitute, from_day, until_day, is_ended, document)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
    const { absent, substitute, from, until, ended } = one;
    const parts = [one.id, absent.account, substitute.account, from, until, ended === null ? 0 : 1] as const;
    const document = JSON.stringify(one);
    return (await this.#queue.write(() => this.#database.run(sql, ...parts, document))) === 1;
  }

  async get(id: string): Promise<Substitution | null> {
    const row = this.#database.get<SubstitutionRow>('SELECT document FROM substitutions WHERE id = ?', id);
    return row && substitutionOf(row);
  }

  async end(id: string, ended: NonNullable<Substitution['ended']>): Promise<boolean> {
    const sql = `UPDATE substitutions SET is_ended = 1, document = json_set(document, '$.ended', json(?))
      WHERE id = ? AND is_ended = 0`;
    return (await this.#queue.write(() => this.#database.run(sql, JSON.stringify(ended), id))) === 1;
  }

  async inForce(substitute: string, day: CalendarDate): Promise<readonly Substitution[]> {
    const sql = `SELECT document FROM substitutions
      WHERE substitute = ? AND until_day >= ? AND from_day <= ? AND is_ended = 0 ORDER BY from_day, id`;
    return this.#database.all<SubstitutionRow>(sql, substitute, day, day).map(substitutionOf);
  }

  async concerning(accounts: readonly string[], limit: number): Promise<readonly Substitution[]> {
    const sql = `SELECT document FROM substitutions WHERE id IN (
        SELECT id FROM substitutions WHERE absent IN (SELECT value FROM json_each(?1))
        UNION SELECT id FROM substitutions WHERE substitute IN (SELECT value FROM json_each(?1))
      ) ORDER BY from_day DESC, id DESC LIMIT ?2`;
    return this.#database.all<SubstitutionRow>(sql, JSON.stringify(accounts), limit).map(substitutionOf);
  }
}

function substitutionOf(row: SubstitutionRow): Substitution {
  return JSON.parse(row.document) as Substitution;
}
