import type { Page, PageRequest } from '../ports/paging.ts';
import type { ReadFilter, ReadLogStore, ReadRecord } from '../ports/read-log-store.ts';
import type { Database } from './database.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { WriteQueue } from './write-queue.ts';

interface ReadRow {
  readonly id: string;
  readonly at: string;
  readonly document: string;
}

/** The log of looks at personal data in SQLite. */
export class SqliteReadLog implements ReadLogStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(record: ReadRecord): Promise<boolean> {
    const { id, at, caseId, account } = record;
    const sql =
      'INSERT INTO read_log (id, at, case_id, account, document) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
    const document = JSON.stringify(record);
    return this.#queue.write(() => this.#database.run(sql, id, at, caseId, account, document) === 1);
  }

  async find(filter: ReadFilter, { cursor, limit }: PageRequest): Promise<Page<ReadRecord>> {
    const { caseId, account, among, from, until } = filter;
    const [before, id] = placeOf(cursor, 2) ?? ['9999', ''];
    const named = [
      ...(caseId === undefined ? [] : [{ sql: 'case_id = ? AND ', value: caseId }]),
      ...(account === undefined ? [] : [{ sql: 'account = ? AND ', value: account }]),
      ...(among === undefined
        ? []
        : [{ sql: 'account IN (SELECT value FROM json_each(?)) AND ', value: JSON.stringify(among) }]),
      ...(from === undefined ? [] : [{ sql: 'at >= ? AND ', value: from }]),
      ...(until === undefined ? [] : [{ sql: 'at <= ? AND ', value: until }]),
    ];
    const rows = this.#database.all<ReadRow>(
      `SELECT id, at, document FROM read_log WHERE ${named.map(({ sql }) => sql).join('')}(at, id) < (?, ?)
         ORDER BY at DESC, id DESC LIMIT ?`,
      ...named.map(({ value }) => value),
      before ?? '9999',
      id ?? '',
      limit + 1,
    );
    return pageOf(
      rows,
      limit,
      ({ document }) => JSON.parse(document) as ReadRecord,
      (row) => [row.at, row.id],
    );
  }
}
