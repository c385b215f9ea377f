import { DatabaseSync } from '@photostructure/sqlite';

/**
 * How many rows a second bare SQLite writes as durably as the store does: WAL, every commit flushed.
 *
 * @param text what each row holds
 * @param together rows to a commit
 */
export function bareInserts(file: string, text: string, seconds: number, together: number): number {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000');
  database.exec('CREATE TABLE t (id TEXT PRIMARY KEY, document TEXT)');
  const put = database.prepare('INSERT INTO t VALUES (?, ?)');
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const began = performance.now();
  let rows = 0;
  while (performance.now() - began < seconds * 1_000) {
    begin.run();
    for (let n = 0; n < together; n += 1) put.run(`w${(rows += 1)}`, text);
    commit.run();
  }
  const rate = (rows * 1_000) / (performance.now() - began);
  database.close();
  return rate;
}
