import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from '@photostructure/sqlite';
import { StoreError } from '../store-error.ts';
import { Database } from './database.ts';
import { BUSY_MILLIS, DATABASE_FILE } from './open-database.ts';
import { storeFailure } from './sqlite-failure.ts';
import { flushLogOf } from './write-ahead-log.ts';

/** Pages that are copied in one step; between two of them the process does other things. */
const STEP = 1_000;
/** Hashes that are read at once. */
const PAGE = 1_000;

/** Whether a folder has an embedded store. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, DATABASE_FILE));
}

/**
 * Copies the data file of a folder as it is at this moment, while a server may go on writing it: the reader's view of the
 * write-ahead log is held until the copy is whole. The copy is one file, beside which nothing belongs to it.
 *
 * @param tell is told how many pages have been copied
 * @returns how many there are
 */
export async function copyDatabase(
  folder: string,
  target: string,
  tell: (pages: number) => void,
): Promise<number> {
  const source = new DatabaseSync(join(folder, DATABASE_FILE), { timeout: BUSY_MILLIS });
  try {
    // A transaction that has read something sees the same until it ends, and so does the copy.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM meta').get();
    // A server answers for what it commits once that is on the disk: a copy holds nothing that its source could lose.
    await flushLogOf(folder);
    const pages = await backup(source, target, {
      rate: STEP,
      progress: ({ totalPages, remainingPages }) => tell(totalPages - remainingPages),
    });
    source.exec('COMMIT');
    return pages;
  } catch (error) {
    throw storeFailure(error, folder);
  } finally {
    source.close();
  }
}

/** A data file that no server uses: a copy, or one about which something must be known while a server writes it. */
export class DatabaseFile {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Opens the data file of a folder beside the server that may have it. */
  static of(folder: string, { isReadOnly = false }: { readonly isReadOnly?: boolean } = {}): DatabaseFile {
    try {
      const path = join(folder, DATABASE_FILE);
      return new DatabaseFile(
        new Database(new DatabaseSync(path, { timeout: BUSY_MILLIS, readOnly: isReadOnly })),
      );
    } catch (error) {
      throw storeFailure(error, folder);
    }
  }

  /** Looks at every page, and makes the file stand alone. Throws a StoreError `store-corrupt` where it is damaged. */
  settle(folder: string): void {
    this.#database.exec('PRAGMA journal_mode = DELETE');
    const [first] = this.#database.all<{ quick_check: string }>('PRAGMA quick_check(1)');
    if (first?.quick_check === 'ok') return;
    throw new StoreError('store-corrupt', { folder, detail: first?.quick_check ?? '' });
  }

  /** SHA-256 of all uploads, each once, some at a time. */
  *uploads(): Generator<readonly { readonly hash: string }[]> {
    const sql = 'SELECT DISTINCT hash FROM files WHERE hash > ? ORDER BY hash LIMIT ?';
    for (let after = ''; ;) {
      const found = this.#database.all<{ hash: string }>(sql, after, PAGE);
      if (found.length > 0) yield found.map(({ hash }) => ({ hash }));
      if (found.length < PAGE) return;
      after = found.at(-1)?.hash ?? '';
    }
  }

  /** Whether any upload has these bytes. */
  names(hash: string): boolean {
    return this.#database.get('SELECT 1 FROM files WHERE hash = ? LIMIT 1', hash) !== null;
  }

  /** Takes the records of uploads away whose bytes are gone. */
  forget(hash: string): void {
    this.#database.run('DELETE FROM files WHERE hash = ?', hash);
  }

  close(): void {
    this.#database.close();
  }
}
