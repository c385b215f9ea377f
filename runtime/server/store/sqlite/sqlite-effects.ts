import type { Effect, Instant, Json } from '../../../../engine/index.ts';
import type { EffectRecord, EffectResolution, EffectStore, StandingEffects } from '../ports/effect-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { Database } from './database.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { WriteQueue } from './write-queue.ts';

/** A row, as the table holds it. */
export interface EffectRow {
  readonly key: string;
  readonly status: EffectRecord['status'];
  readonly attempts: number;
  readonly failures: number;
  readonly lease: number;
  readonly due_at: string;
  readonly effect: string;
  readonly result: string | null;
  readonly last_error: string | null;
}

/** Effects in SQLite. */
export class SqliteEffects implements EffectStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async get(key: string): Promise<EffectRecord | null> {
    const row = this.#database.get<EffectRow>('SELECT * FROM effects WHERE key = ?', key);
    return row && recordOf(row);
  }

  async pending(now: Instant, limit: number): Promise<readonly EffectRecord[]> {
    return this.#database
      .all<EffectRow>(
        `SELECT * FROM effects WHERE status = 'pending' AND due_at <= ? ORDER BY due_at, key LIMIT ?`,
        now,
        limit,
      )
      .map(recordOf);
  }

  async lease(key: string, lease: number, until: Instant): Promise<EffectRecord | null> {
    return this.#queue.write(() => {
      const row = this.#database.get<EffectRow>(
        `UPDATE effects SET lease = lease + 1, attempts = attempts + 1, due_at = ?
           WHERE key = ? AND status = 'pending' AND lease = ? RETURNING *`,
        until,
        key,
        lease,
      );
      return row && recordOf(row);
    });
  }

  async complete(key: string, result: Json): Promise<boolean> {
    const text = JSON.stringify(result);
    return this.#change(
      `UPDATE effects SET status = 'done', result = ?, last_error = NULL WHERE key = ? AND status <> 'done'`,
      text,
      key,
    );
  }

  async fail(key: string, lease: number, error: string, retryAt: Instant | null): Promise<boolean> {
    return this.#change(
      `UPDATE effects SET status = ?, last_error = ?, due_at = coalesce(?, due_at),
           failures = failures + 1, lease = lease + 1
         WHERE key = ? AND status = 'pending' AND lease = ?`,
      retryAt === null ? 'incident' : 'pending',
      error,
      retryAt,
      key,
      lease,
    );
  }

  async giveBack(key: string, lease: number, error: string, at: Instant): Promise<boolean> {
    return this.#change(
      `UPDATE effects SET last_error = ?, due_at = ?, attempts = attempts - 1, lease = lease + 1
         WHERE key = ? AND status = 'pending' AND lease = ?`,
      error,
      at,
      key,
      lease,
    );
  }

  async incidents({ cursor, limit }: PageRequest): Promise<Page<EffectRecord>> {
    const [after] = placeOf(cursor, 1) ?? [''];
    const rows = this.#database.all<EffectRow>(
      `SELECT * FROM effects WHERE status = 'incident' AND key > ? ORDER BY key LIMIT ?`,
      after ?? '',
      limit + 1,
    );
    return pageOf(rows, limit, recordOf, (row) => [row.key]);
  }

  async retry(key: string, at: Instant): Promise<boolean> {
    return this.#change(
      `UPDATE effects SET status = 'pending', attempts = 0, failures = 0, due_at = ?
         WHERE key = ? AND status = 'incident'`,
      at,
      key,
    );
  }

  async resolve(key: string, resolution: EffectResolution): Promise<boolean> {
    return this.#change(
      `UPDATE effects SET status = 'resolved', result = ? WHERE key = ? AND status = 'incident'`,
      JSON.stringify(resolution),
      key,
    );
  }

  async standing(now: Instant): Promise<StandingEffects> {
    const count = (condition: string, ...values: readonly string[]): number =>
      this.#database.get<{ n: number }>(`SELECT count(*) AS n FROM effects WHERE ${condition}`, ...values)
        ?.n ?? 0;
    return {
      waiting: count(`status = 'pending' AND due_at > ?`, now),
      due: count(`status = 'pending' AND due_at <= ?`, now),
      incident: count(`status = 'incident'`),
    };
  }

  async ofCase(caseId: string): Promise<readonly EffectRecord[]> {
    // Keys begin with the case's id and a colon, and ";" is the character after ":".
    return this.#database
      .all<EffectRow>(
        'SELECT * FROM effects WHERE key > ? AND key < ? ORDER BY key',
        `${caseId}:`,
        `${caseId};`,
      )
      .map(recordOf);
  }

  async #change(sql: string, ...values: readonly (string | number | null)[]): Promise<boolean> {
    return this.#queue.write(() => this.#database.run(sql, ...values) === 1);
  }
}

/** The effect of a row. */
export function recordOf(row: EffectRow): EffectRecord {
  return {
    effect: JSON.parse(row.effect) as Effect,
    status: row.status,
    attempts: row.attempts,
    ...(row.failures === 0 ? {} : { failures: row.failures }),
    lease: row.lease,
    dueAt: row.due_at,
    result: row.result === null ? null : (JSON.parse(row.result) as Json),
    lastError: row.last_error,
  };
}
