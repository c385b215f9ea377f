import { DatabaseSync } from '@photostructure/sqlite';
import { Database } from './database.ts';
import { tableSteps } from './tables/table-steps.ts';
import type { TableStep } from './tables/table-step.ts';
import type { WriteQueue } from './write-queue.ts';

/** Tables into which an import writes most; what else they have than their keys is only needed when they are searched. */
const FILLED = ['cases', 'tasks', 'case_search', 'case_units', 'payments'];

/** While a store is filled: 256 MB of pages in memory, and as much log between two checkpoints. */
const WIDE = { cache_size: -262_144, wal_autocheckpoint: 65_536 } as const;

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
  #usual: Readonly<Record<keyof typeof WIDE, number>> | null = null;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  /** Sets the indexes aside; again where it was begun already, by this process or by one that died. */
  async begin(): Promise<void> {
    this.#usual ??= {
      cache_size: this.#setting('cache_size'),
      wal_autocheckpoint: this.#setting('wal_autocheckpoint'),
    };
    this.#set(WIDE);
    await this.#queue.write(() => {
      for (const { name } of indexesOf(this.#database)) this.#database.exec(`DROP INDEX "${name}"`);
    });
  }

  /** Brings the indexes back; nothing where none is missing. */
  async end(): Promise<void> {
    for (const { sql } of missingIndexes(this.#database, tableSteps)) {
      await this.#queue.write(() => this.#database.exec(sql));
    }
    if (this.#usual !== null) this.#set(this.#usual);
    this.#usual = null;
  }

  #setting(name: keyof typeof WIDE): number {
    return Object.values(this.#database.get<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0;
  }

  #set(settings: Readonly<Record<keyof typeof WIDE, number>>): void {
    for (const [name, value] of Object.entries(settings)) this.#database.exec(`PRAGMA ${name} = ${value}`);
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
