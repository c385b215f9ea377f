import { DatabaseSync } from '@photostructure/sqlite';
import { Database } from './database.ts';
import { tableSteps } from './tables/table-steps.ts';
import type { TableStep } from './tables/table-step.ts';
import type { WriteQueue } from './write-queue.ts';

/** Tables into which an import writes most; what else they have than their keys is only needed when they are searched. */
const FILLED = ['cases', 'tasks', 'case_search', 'case_units', 'payments'];

/** While a store is filled: 256 MB of pages in memory. */
const WIDE_CACHE = -262_144;

interface Index {
  readonly name: string;
  readonly sql: string;
}

/**
 * An embedded store that is filled and not yet searched. Its large indexes are set aside: kept up to date with each case
 * they cost more than all the rest, and sorted once at the end a tenth of that. Which there are, the steps of the tables
 * say, so that a process that goes on after another died knows them too.
 */
export class Filling {
  readonly #database: Database;
  readonly #queue: WriteQueue;
  #usualCache: number | null = null;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  /** Sets the indexes aside; again where it was begun already, by this process or by one that died. */
  async begin(): Promise<void> {
    this.#usualCache ??= this.#database.get<{ cache_size: number }>('PRAGMA cache_size')?.cache_size ?? null;
    this.#database.exec(`PRAGMA cache_size = ${WIDE_CACHE}`);
    await this.#queue.write(() => {
      for (const { name } of indexesOf(this.#database)) this.#database.exec(`DROP INDEX "${name}"`);
    });
  }

  /** Brings the indexes back; nothing where none is missing. */
  async end(): Promise<void> {
    for (const { sql } of missingIndexes(this.#database, tableSteps)) {
      await this.#queue.write(() => this.#database.exec(sql));
    }
    if (this.#usualCache !== null) this.#database.exec(`PRAGMA cache_size = ${this.#usualCache}`);
    this.#usualCache = null;
  }
}

/** The indexes that tables should have after some steps, and that a filling that never ended has set aside. */
export function missingIndexes(database: Database, steps: readonly TableStep[]): readonly Index[] {
  const whole = new Database(new DatabaseSync(':memory:'));
  try {
    for (const { sql } of steps) whole.exec(sql);
    const present = new Set(indexesOf(database).map(({ name }) => name));
    return indexesOf(whole).filter(({ name }) => !present.has(name));
  } finally {
    whole.close();
  }
}

/** The indexes of the tables that are filled, without those by which SQLite itself keeps keys unique. */
function indexesOf(database: Database): readonly Index[] {
  return database.all<Index>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL
       AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY name`,
    JSON.stringify(FILLED),
  );
}
