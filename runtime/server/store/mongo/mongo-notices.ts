import type { Instant } from '../../../../engine/index.ts';
import type { Notice, NoticeStore } from '../ports/notice-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { Collections, NoticeDocument } from './collections.ts';
import type { Documents } from './documents.ts';
import type { MongoChanges } from './mongo-changes.ts';
import { afterPlace } from './query-parts.ts';

/**
 * Messages on the portal in MongoDB. That there is one is told after it is written: where the process dies between the
 * two, the screen shows it at its next look.
 */
export class MongoNotices implements NoticeStore {
  readonly #notices: Documents<NoticeDocument>;
  readonly #changes: MongoChanges;

  constructor(collections: Collections, changes: MongoChanges) {
    this.#notices = collections('notices');
    this.#changes = changes;
  }

  async insert(notice: Notice): Promise<boolean> {
    const isNew = await this.#notices.insert(documentOf(notice));
    if (isNew) await this.#tell(notice.account);
    return isNew;
  }

  async ofAccount(account: string, { cursor, limit }: PageRequest): Promise<Page<Notice>> {
    const found = await this.#notices.find(
      { account, ...afterPlace<NoticeDocument>('sentAt', -1, placeOf(cursor, 2)) },
      { sort: { sentAt: -1, _id: -1 }, limit: limit + 1 },
    );
    return pageOf(found, limit, noticeOf, ({ sentAt, _id }) => [sentAt, _id]);
  }

  async countUnread(account: string): Promise<number> {
    return this.#notices.count({ account, readAt: null });
  }

  async markRead(key: string, account: string, at: Instant): Promise<boolean> {
    const isRead = await this.#notices.change(key, { account, readAt: null }, { $set: { readAt: at } });
    if (isRead) await this.#tell(account);
    return isRead;
  }

  #tell(account: string): Promise<void> {
    return this.#changes.note(null, [`account:${account}`]);
  }
}

/** The notice of a document, with when it was read. */
export function noticeOf({ text, readAt }: NoticeDocument): Notice {
  return { ...(JSON.parse(text) as Notice), readAt };
}

/** A message, as it is stored. */
export function documentOf(notice: Notice): NoticeDocument {
  const { key, account, sentAt, readAt } = notice;
  return { _id: key, account, sentAt, readAt, text: JSON.stringify(notice) };
}
