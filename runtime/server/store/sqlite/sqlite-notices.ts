import type { Instant } from '../../../../engine/index.ts';
import type { Notice, NoticeStore } from '../ports/notice-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { Database } from './database.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import { noteAccountChange } from './sqlite-changes.ts';
import type { WriteQueue } from './write-queue.ts';

/** A row, as the table holds it. */
export interface NoticeRow {
  readonly key: string;
  readonly sent_at: string;
  readonly read_at: string | null;
  readonly document: string;
}

/** Messages on the portal in SQLite. */
export class SqliteNotices implements NoticeStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async insert(notice: Notice): Promise<boolean> {
    const document = JSON.stringify(notice);
    return this.#queue.write(() => {
      const isNew =
        this.#database.run(
          `INSERT INTO notices (key, account, sent_at, read_at, document) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO NOTHING`,
          notice.key,
          notice.account,
          notice.sentAt,
          notice.readAt,
          document,
        ) === 1;
      if (isNew) noteAccountChange(this.#database, notice.account);
      return isNew;
    });
  }

  async ofAccount(account: string, { cursor, limit }: PageRequest): Promise<Page<Notice>> {
    const [from, key] = placeOf(cursor, 2) ?? ['9999', ''];
    const rows = this.#database.all<NoticeRow>(
      `SELECT key, sent_at, read_at, document FROM notices WHERE account = ? AND (sent_at, key) < (?, ?)
         ORDER BY sent_at DESC, key DESC LIMIT ?`,
      account,
      from ?? '9999',
      key ?? '',
      limit + 1,
    );
    return pageOf(rows, limit, noticeOf, (row) => [row.sent_at, row.key]);
  }

  async countUnread(account: string): Promise<number> {
    const sql = 'SELECT count(*) AS count FROM notices WHERE account = ? AND read_at IS NULL';
    return this.#database.get<{ count: number }>(sql, account)?.count ?? 0;
  }

  async markRead(key: string, account: string, at: Instant): Promise<boolean> {
    const sql = 'UPDATE notices SET read_at = ? WHERE key = ? AND account = ? AND read_at IS NULL';
    return this.#queue.write(() => {
      const isRead = this.#database.run(sql, at, key, account) === 1;
      if (isRead) noteAccountChange(this.#database, account);
      return isRead;
    });
  }
}

/** The notice of a row, with when it was read. */
export function noticeOf(row: NoticeRow): Notice {
  return { ...(JSON.parse(row.document) as Notice), readAt: row.read_at };
}
