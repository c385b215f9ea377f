import { insertsOver, writeOfMoved, type InsertParts, type Inserts } from '../insert-moved.ts';
import type { ImportMark, Moved, MovedKind, MovedShapes, MovementStore } from '../ports/movement-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import { StoreError } from '../store-error.ts';
import { CaseWriter } from './case-writer.ts';
import type { Collections } from './collections.ts';
import type { Documents, Keyed } from './documents.ts';
import type { FinishWrites } from './finish-writes.ts';
import { movedCollections, unmovedCollections } from './moved-collections.ts';

/** What the movement of a store on a server works on. */
export interface MongoMovementSettings {
  readonly collections: Collections;
  readonly finish: FinishWrites;
  /** How the store is called in messages. */
  readonly place: string;
  readonly parts: InsertParts;
  /** The names of the collections of the database. */
  readonly names: () => Promise<readonly string[]>;
}

/** The mark of an import among what the store knows of itself. */
const FROM = 'import-from';
const DONE = 'import-done';

/** Reads a store on a MongoDB server whole, and fills an empty one. */
export class MongoMovement implements MovementStore {
  readonly #collections: Collections;
  readonly #place: string;
  readonly #names: () => Promise<readonly string[]>;
  readonly #inserts: Inserts;

  constructor({ collections, finish, place, parts, names }: MongoMovementSettings) {
    this.#collections = collections;
    this.#place = place;
    this.#names = names;
    const writer = new CaseWriter(collections('cases'), finish);
    this.#inserts = {
      ...insertsOver(parts),
      cases: (moved) => writer.insertMoved(writeOfMoved(moved), moved.answers),
      effects: (one) => this.#insertEffect(one),
      sessions: (one) => this.#insertSession(one),
      'saved-views': ({ account, views }) =>
        collections('saved_views').put(account, { rev: 1, text: JSON.stringify(views) }),
    };
  }

  async page(kind: MovedKind, { cursor, limit }: PageRequest): Promise<Page<Moved>> {
    const { filter = {} } = movedCollections[kind];
    const [after] = placeOf(cursor, 1) ?? [];
    const place = after === undefined ? {} : { _id: { $gt: String(after) } };
    const found = await this.#documents(kind).find(
      { ...filter, ...place },
      { sort: { _id: 1 }, limit: limit + 1 },
    );
    const beside = await this.#beside(kind, found);
    return pageOf(
      found,
      limit,
      (one) => this.#moved(kind, one, beside),
      ({ _id }) => [_id],
    );
  }

  async stored(kind: MovedKind, documents: readonly object[]): Promise<readonly (object | null)[]> {
    const { key, filter = {} } = movedCollections[kind];
    const keys = documents.map((document) => key(document as never));
    const found = await this.#documents(kind).find({ ...filter, _id: { $in: keys } });
    const beside = await this.#beside(kind, found);
    const byKey = new Map(found.map((one) => [one._id, one]));
    return keys.map((one) => {
      const stored = byKey.get(one);
      return stored ? this.#moved(kind, stored, beside).document : null;
    });
  }

  async insert(kind: MovedKind, documents: readonly object[]): Promise<void> {
    const insert = this.#inserts[kind];
    await Promise.all(documents.map((document) => insert(document as never)));
  }

  async mark(): Promise<ImportMark | null> {
    const meta = this.#collections('meta');
    const from = (await meta.get(FROM))?.step;
    if (from === undefined) return null;
    return { from, isDone: (await meta.get(DONE))?.step === from };
  }

  async setMark({ from, isDone }: ImportMark): Promise<void> {
    const meta = this.#collections('meta');
    await meta.put(FROM, { step: from });
    if (isDone) await meta.put(DONE, { step: from });
  }

  async forgotten(): Promise<readonly string[]> {
    const moved = Object.values(movedCollections).flatMap(({ name, with: others = [] }) => [name, ...others]);
    const known = new Set<string>([...moved, ...unmovedCollections]);
    return (await this.#names()).filter((name) => !known.has(name) && !name.startsWith('system.')).sort();
  }

  #documents(kind: MovedKind): Documents<Keyed> {
    return this.#collections(movedCollections[kind].name) as unknown as Documents<Keyed>;
  }

  async #beside(kind: MovedKind, found: readonly Keyed[]): Promise<ReadonlyMap<string, string>> {
    const { beside } = movedCollections[kind];
    if (beside === undefined || found.length === 0) return new Map();
    return beside(found as readonly never[], this.#collections);
  }

  #moved(kind: MovedKind, found: Keyed, beside: ReadonlyMap<string, string>): Moved {
    const key = found._id;
    try {
      return { key, document: movedCollections[kind].shape(found as never, beside.get(key) ?? null) };
    } catch (error) {
      throw new StoreError('store-unreadable', { folder: this.#place, kind, key }, error);
    }
  }

  async #insertSession({ id, data, expiresAt }: MovedShapes['sessions']): Promise<void> {
    const counted = typeof data === 'number' ? { text: '0', count: data } : { text: JSON.stringify(data) };
    await this.#collections('sessions').insert({ _id: id, ...counted, expiresAt });
  }

  async #insertEffect({ effect, result, ...fields }: MovedShapes['effects']): Promise<void> {
    const { status, attempts, lease, dueAt, lastError } = fields;
    await this.#collections('effects').insert({
      _id: effect.key,
      caseId: effect.caseId,
      status,
      attempts,
      lease,
      dueAt,
      text: JSON.stringify(effect),
      result: result === null ? null : JSON.stringify(result),
      lastError,
    });
  }
}
