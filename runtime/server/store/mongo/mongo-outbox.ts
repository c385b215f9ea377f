import type { OutboxStore, SentMessage } from '../ports/outbox-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { Collections, OutboxDocument } from './collections.ts';
import type { Documents } from './documents.ts';
import { afterPlace } from './query-parts.ts';

/** What was sent by mail and phone, in MongoDB. */
export class MongoOutbox implements OutboxStore {
  readonly #outbox: Documents<OutboxDocument>;

  constructor(collections: Collections) {
    this.#outbox = collections('outbox');
  }

  async insert(message: SentMessage): Promise<boolean> {
    const { key, sentAt } = message;
    return this.#outbox.insert({ _id: key, sentAt, text: JSON.stringify(message) });
  }

  async get(key: string): Promise<SentMessage | null> {
    const found = await this.#outbox.get(key);
    return found && messageOf(found);
  }

  async list({ cursor, limit }: PageRequest): Promise<Page<SentMessage>> {
    const found = await this.#outbox.find(afterPlace<OutboxDocument>('sentAt', -1, placeOf(cursor, 2)), {
      sort: { sentAt: -1, _id: -1 },
      limit: limit + 1,
    });
    return pageOf(found, limit, messageOf, ({ sentAt, _id }) => [sentAt, _id]);
  }
}

function messageOf({ text }: OutboxDocument): SentMessage {
  return JSON.parse(text) as SentMessage;
}
