import type { Claim, ClaimEnd, NumberRequest, NumbersAtOnce } from '../ports/claim-store.ts';
import type { Database } from './database.ts';

/** Series whose next number is remembered; a province has some hundred agencies, most with a series for each day. */
const REMEMBERED = 2_000;

/**
 * Commands that may be under way at a time, with room to spare. When a process dies, a number is missing only if one
 * after it was taken already: it is one of so many before the last, and is taken first by the next process.
 */
const UNDER_WAY = 1_000;

/** What is known of a series: everything up to `highest` is held by a case or claimed here, but for what is free. */
interface Series {
  highest: number;
  /** Numbers that nobody holds, the lowest first. */
  readonly free: number[];
}

/**
 * Numbers of the embedded store, which one process has to itself: they are claimed in memory, and the write that takes
 * one notes it, so that a command that needs a number costs no write more than any other. What dies with the process
 * was never written down, and is found to be free by the next.
 */
export class SqliteNumbers implements NumbersAtOnce {
  readonly #database: Database;
  readonly #series = new Map<string, Series>();
  /** Values that are claimed now, by series. */
  readonly #claimed = new Map<string, Set<number>>();

  constructor(database: Database) {
    this.#database = database;
  }

  claim({ scope, caseId, purpose, now }: NumberRequest): Claim {
    const series = this.#series.get(scope) ?? this.#read(scope);
    const value = series.free.shift() ?? (series.highest += 1);
    const claimed = this.#claimed.get(scope) ?? new Set();
    this.#claimed.set(scope, claimed.add(value));
    return {
      ...{ scope, value, caseId, purpose },
      version: this.#versionOf(scope, value) + 1,
      claimedAt: now,
      state: 'claimed',
    };
  }

  settle({ scope, value }: Claim, end: ClaimEnd): boolean {
    const claimed = this.#claimed.get(scope);
    if (!claimed?.delete(value)) return false;
    if (claimed.size === 0) this.#claimed.delete(scope);
    // Whether a write that failed is in after all, only the file knows: the series is read anew.
    if (end === 'unknown') this.#series.delete(scope);
    const free = this.#series.get(scope)?.free;
    if (end === 'free' && free !== undefined) {
      const after = free.findIndex((other) => other > value);
      free.splice(after === -1 ? free.length : after, 0, value);
    }
    return true;
  }

  #read(scope: string): Series {
    const held = this.#database.get<{ last: number | null }>(
      'SELECT max(value) AS last FROM held_numbers WHERE scope = ?',
      scope,
    );
    const last = held?.last ?? 0;
    const claimed = this.#claimed.get(scope) ?? new Set();
    const highest = Math.max(last, ...claimed);
    const free = this.#unheld(scope, last, highest).filter((value) => !claimed.has(value));
    const series = { highest, free };
    this.#series.set(scope, series);
    const [oldest] = this.#series.keys();
    if (this.#series.size > REMEMBERED && oldest !== undefined) this.#series.delete(oldest);
    return series;
  }

  /** Numbers up to the highest that no case holds, the lowest first. */
  #unheld(scope: string, last: number, highest: number): readonly number[] {
    const from = Math.max(0, last - UNDER_WAY);
    const taken = new Set(
      this.#database
        .all<{ value: number }>('SELECT value FROM held_numbers WHERE scope = ? AND value > ?', scope, from)
        .map(({ value }) => value),
    );
    // Left to itself SQLite walks the key of the table, past every number of the series that was ever taken.
    const left = this.#database.all<{ value: number }>(
      `SELECT value FROM claims INDEXED BY claims_reusable WHERE scope = ? AND state <> 'taken' AND value <= ? AND NOT EXISTS
         (SELECT 1 FROM held_numbers AS held WHERE held.scope = claims.scope AND held.value = claims.value)
         ORDER BY value`,
      scope,
      from,
    );
    const missing = Array.from({ length: highest - from }, (_, index) => from + 1 + index);
    return [...left.map(({ value }) => value), ...missing.filter((value) => !taken.has(value))];
  }

  #versionOf(scope: string, value: number): number {
    const sql = 'SELECT version FROM claims WHERE scope = ? AND value = ?';
    return this.#database.get<{ version: number }>(sql, scope, value)?.version ?? 0;
  }
}
