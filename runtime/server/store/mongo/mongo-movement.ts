import { insertsOver, writeOfMoved, type InsertParts, type Inserts } from '../insert-moved.ts';
import type { ImportMark, Moved, MovedKind, MovedShapes, MovementStore } from '../ports/movement-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import { StoreError } from '../store-error.ts';
import { CaseWriter, type MovedWrite } from './case-writer.ts';
import type { Collections, EffectDocument, SessionDocument } from './collections.ts';
import type { Documents, Keyed } from './documents.ts';
import type { FinishWrites } from './finish-writes.ts';
import { gatheredInserts } from './gathered-inserts.ts';
import { documentOf as noticeDocument } from './mongo-notices.ts';
import { documentOf as typedDocument } from './mongo-typed-inputs.ts';
import { movedCollections, unmovedCollections } from './moved-collections.ts';

/** What the movement of a store on a server works on. */
export interface MongoMovementSettings {
  readonly collections: Collections;
  readonly finish: FinishWrites;
  /** How the store is called in messages. */
  readonly place: string;
  /** The parts of the store over other collections. */
  readonly partsOver: (collections: Collections) => InsertParts;
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
  readonly #writer: CaseWriter;
  readonly #inserts: Omit<Inserts, 'cases'>;

  constructor({ collections, finish, place, partsOver, names }: MongoMovementSettings) {
    this.#collections = collections;
    this.#place = place;
    this.#names = names;
    this.#writer = new CaseWriter(collections('cases'), finish);
    const together = gatheredInserts(collections);
    this.#inserts = {
      ...insertsOver(partsOver(together)),
      effects: (one) => together('effects').insert(effectDocument(one)),
      sessions: (one) => together('sessions').insert(sessionDocument(one)),
      // Nobody is told of a message that comes from another store, and nobody's typing is counted.
      notices: (one) => together('notices').insert(noticeDocument(one)),
      'typed-inputs': (one) => together('typed_inputs').insert(typedDocument(one)),
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
    if (kind === 'cases')
      return this.#writer.insertMoved((documents as MovedShapes['cases'][]).map(movedWrite));
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
}

function movedWrite(moved: MovedShapes['cases']): MovedWrite {
  return { write: writeOfMoved(moved), answered: moved.answers };
}

function sessionDocument({ id, data, expiresAt }: MovedShapes['sessions']): SessionDocument {
  const counted = typeof data === 'number' ? { text: '0', count: data } : { text: JSON.stringify(data) };
  return { _id: id, ...counted, expiresAt };
}

function effectDocument({ effect, result, ...fields }: MovedShapes['effects']): EffectDocument {
  const { status, attempts, failures, lease, dueAt, lastError } = fields;
  return {
    _id: effect.key,
    caseId: effect.caseId,
    status,
    attempts,
    ...(failures === undefined ? {} : { failures }),
    lease,
    dueAt,
    text: JSON.stringify(effect),
    result: result === null ? null : JSON.stringify(result),
    lastError,
  };
}
