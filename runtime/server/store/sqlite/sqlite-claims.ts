import type { Instant } from '../../../../engine/index.ts';
import type { Claim, ClaimStore } from '../ports/claim-store.ts';
import type { Database } from './database.ts';
import { SqliteNumbers } from './sqlite-numbers.ts';
import type { WriteQueue } from './write-queue.ts';

/** A row, as the table holds it. */
export interface ClaimRow {
  readonly scope: string;
  readonly value: number;
  readonly version: number;
  readonly case_id: string;
  readonly purpose: string;
  readonly claimed_at: string;
  readonly state: Claim['state'];
}

/** Claims of numbers in SQLite. */
export class SqliteClaims implements ClaimStore {
  readonly atOnce: SqliteNumbers;
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.atOnce = new SqliteNumbers(database);
    this.#database = database;
    this.#queue = queue;
  }

  async insert(claim: Claim): Promise<boolean> {
    return this.#queue.write(
      () =>
        this.#database.run(
          `INSERT INTO claims (scope, value, version, case_id, purpose, claimed_at, state)
             VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          claim.scope,
          claim.value,
          claim.version,
          claim.caseId,
          claim.purpose,
          claim.claimedAt,
          claim.state,
        ) === 1,
    );
  }

  async replace(claim: Claim, expectedVersion: number): Promise<boolean> {
    return this.#queue.write(
      () =>
        this.#database.run(
          `UPDATE claims SET version = ?, case_id = ?, purpose = ?, claimed_at = ?, state = ?
             WHERE scope = ? AND value = ? AND version = ?`,
          claim.version,
          claim.caseId,
          claim.purpose,
          claim.claimedAt,
          claim.state,
          claim.scope,
          claim.value,
          expectedVersion,
        ) === 1,
    );
  }

  async get(scope: string, value: number): Promise<Claim | null> {
    const sql = 'SELECT * FROM claims WHERE scope = ? AND value = ?';
    const row = this.#database.get<ClaimRow>(sql, scope, value);
    return row && claimOf(row);
  }

  async highest(scope: string): Promise<number> {
    const sql = 'SELECT max(value) AS value FROM claims WHERE scope = ?';
    return this.#database.get<{ value: number | null }>(sql, scope)?.value ?? 0;
  }

  async open(scope: string, caseId: string, purpose: string): Promise<Claim | null> {
    const row = this.#database.get<ClaimRow>(
      `SELECT * FROM claims WHERE scope = ? AND case_id = ? AND purpose = ? AND state = 'claimed'
         ORDER BY value LIMIT 1`,
      scope,
      caseId,
      purpose,
    );
    return row && claimOf(row);
  }

  async reusable(scope: string, claimedBefore: Instant, limit: number): Promise<readonly Claim[]> {
    return this.#database
      .all<ClaimRow>(
        `SELECT * FROM claims WHERE scope = ? AND state <> 'taken' AND (state = 'free' OR claimed_at < ?)
           ORDER BY value LIMIT ?`,
        scope,
        claimedBefore,
        limit,
      )
      .map(claimOf);
  }
}

/** The claim of a row. */
export function claimOf(row: ClaimRow): Claim {
  return {
    scope: row.scope,
    value: row.value,
    version: row.version,
    caseId: row.case_id,
    purpose: row.purpose,
    claimedAt: row.claimed_at,
    state: row.state,
  };
}
