import type { Claim, NumberRequest, NumbersAtOnce } from '../ports/claim-store.ts';
import type { Database } from './database.ts';

/** Series whose next number is remembered; a province has some hundred agencies, most with a series for each day. */
const REMEMBERED = 2_000;

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

  settle({ scope, value }: Claim, isTaken: boolean): boolean {
    const claimed = this.#claimed.get(scope);
    if (!claimed?.delete(value)) return false;
    if (claimed.size === 0) this.#claimed.delete(scope);
    // Whether a write that failed is in after all, only the file knows: the series is read anew.
    if (!isTaken) this.#series.delete(scope);
    return true;
  }

  #read(scope: string): Series {
    const held = this.#database.all<{ value: number }>(
      'SELECT value FROM held_numbers WHERE scope = ? ORDER BY value',
      scope,
    );
    const taken = new Set(held.map(({ value }) => value));
    const claimed = this.#claimed.get(scope) ?? new Set();
    const highest = Math.max(held.at(-1)?.value ?? 0, ...claimed);
    const free: number[] = [];
    for (let value = 1; value < highest; value += 1) {
      if (!taken.has(value) && !claimed.has(value)) free.push(value);
    }
    const series = { highest, free };
    this.#series.set(scope, series);
    const [oldest] = this.#series.keys();
    if (this.#series.size > REMEMBERED && oldest !== undefined) this.#series.delete(oldest);
    return series;
  }

  #versionOf(scope: string, value: number): number {
    const sql = 'SELECT version FROM claims WHERE scope = ? AND value = ?';
    return this.#database.get<{ version: number }>(sql, scope, value)?.version ?? 0;
  }
}
