import type { Change, ChangeStore } from '../ports/change-store.ts';
import type { Database } from './database.ts';

/** As many changes are kept: those of a busy hour. Whoever was away for longer reads everything anew. */
const KEPT = 10_000;

/** Changes in SQLite, numbered by the transactions that wrote them. */
export class SqliteChanges implements ChangeStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async end(): Promise<string> {
    return String(this.#last());
  }

  async since(cursor: string, limit: number): Promise<readonly Change[] | null> {
    const from = Number(cursor);
    // A cursor of another store, or of one that has been put back to an earlier day.
    if (!Number.isSafeInteger(from) || from < 0 || from > this.#last()) return null;
    const first = this.#database.get<{ no: number | null }>('SELECT min(no) AS no FROM changes')?.no ?? null;
    if (first !== null && first > from + 1) return null;
    return this.#database
      .all<{ no: number; case_id: string | null; audience: string }>(
        'SELECT no, case_id, audience FROM changes WHERE no > ? ORDER BY no LIMIT ?',
        from,
        limit,
      )
      .map((row) => ({
        cursor: String(row.no),
        caseId: row.case_id,
        audience: JSON.parse(row.audience) as string[],
      }));
  }

  #last(): number {
    return this.#database.get<{ no: number | null }>('SELECT max(no) AS no FROM changes')?.no ?? 0;
  }
}

/** Notes that a case was changed, for everybody whose task it holds or held. Runs inside a transaction. */
export function noteCaseChange(
  database: Database,
  { id, audience }: { readonly id: string; readonly audience: readonly string[] },
): void {
  note(database, id, audience);
}

/** Notes that an account has a message, or has read one. Runs inside a transaction. */
export function noteAccountChange(database: Database, account: string): void {
  note(database, null, [`account:${account}`]);
}

function note(database: Database, caseId: string | null, audience: readonly string[]): void {
  const noted = database.get<{ no: number }>(
    'INSERT INTO changes (case_id, audience) VALUES (?, ?) RETURNING no',
    caseId,
    JSON.stringify(audience),
  );
  database.run('DELETE FROM changes WHERE no <= ?', (noted?.no ?? 0) - KEPT);
}
