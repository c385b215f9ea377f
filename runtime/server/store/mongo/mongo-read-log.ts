import type { Filter } from 'mongodb';
import type { Page, PageRequest } from '../ports/paging.ts';
import type { ReadFilter, ReadLogStore, ReadRecord } from '../ports/read-log-store.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { Collections, ReadLogDocument } from './collections.ts';
import type { Documents } from './documents.ts';
import { afterPlace } from './query-parts.ts';

/** The log of looks at personal data in MongoDB. */
export class MongoReadLog implements ReadLogStore {
  readonly #log: Documents<ReadLogDocument>;

  constructor(collections: Collections) {
    this.#log = collections('read_log');
  }

  async insert(record: ReadRecord): Promise<boolean> {
    const { id, at, caseId, account } = record;
    return this.#log.insert({ _id: id, at, caseId, account, text: JSON.stringify(record) });
  }

  async find(filter: ReadFilter, { cursor, limit }: PageRequest): Promise<Page<ReadRecord>> {
    const parts = [...partsOf(filter), afterPlace<ReadLogDocument>('at', -1, placeOf(cursor, 2))];
    const found = await this.#log.find({ $and: parts }, { sort: { at: -1, _id: -1 }, limit: limit + 1 });
    return pageOf(
      found,
      limit,
      ({ text }) => JSON.parse(text) as ReadRecord,
      ({ at, _id }) => [at, _id],
    );
  }
}

function partsOf({ caseId, account, among, from, until }: ReadFilter): readonly Filter<ReadLogDocument>[] {
  return [
    ...(caseId === undefined ? [] : [{ caseId }]),
    ...(account === undefined ? [] : [{ account }]),
    ...(among === undefined ? [] : [{ account: { $in: [...among] } }]),
    ...(from === undefined ? [] : [{ at: { $gte: from } }]),
    ...(until === undefined ? [] : [{ at: { $lte: until } }]),
  ];
}
