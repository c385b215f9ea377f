import type { OutboxStore, SentMessage } from '../ports/outbox-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { Database } from './database.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { WriteQueue } from './write-queue.ts';

interface OutboxRow {
  readonly key: string;
  readonly sent_at: string;
  readonly document: string;
}

/** What was sent by mail and phone, in SQLite. */
export class SqliteOutbox implements OutboxStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(message: SentMessage): Promise<boolean> {
    const document = JSON.stringify(message);
    const sql = 'INSERT INTO outbox (key, sent_at, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    return this.#queue.write(() => this.#database.run(sql, message.key, message.sentAt, document) === 1);
  }

  async get(key: string): Promise<SentMessage | null> {
    const row = this.#database.get<OutboxRow>('SELECT * FROM outbox WHERE key = ?', key);
    return row && messageOf(row);
  }

  async list({ cursor, limit }: PageRequest): Promise<Page<SentMessage>> {
    const [from, key] = placeOf(cursor, 2) ?? ['9999', ''];
    const rows = this.#database.all<OutboxRow>(
      'SELECT * FROM outbox WHERE (sent_at, key) < (?, ?) ORDER BY sent_at DESC, key DESC LIMIT ?',
      from ?? '9999',
      key ?? '',
      limit + 1,
    );
    return pageOf(rows, limit, messageOf, (row) => [row.sent_at, row.key]);
  }
}

function messageOf({ document }: OutboxRow): SentMessage {
  return JSON.parse(document) as SentMessage;
}
