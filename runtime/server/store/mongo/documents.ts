import { isDeepStrictEqual } from 'node:util';
import type {
  AnyBulkWriteOperation,
  BulkWriteOptions,
  Collection,
  Document,
  Filter,
  MatchKeysAndValues,
  OptionalUnlessRequiredId,
  Sort,
  UpdateFilter,
  WithId,
} from 'mongodb';
import { MongoBulkWriteError } from 'mongodb';
import { isDuplicate, isTimeUp } from './mongo-failure.ts';
import type { Patience } from './patience.ts';

/** Documents have text keys: only these are unique everywhere, on one server and on many. */
export interface Keyed {
  readonly _id: string;
}

/** Which documents are read, and what of them. */
export interface Reading {
  readonly sort?: Sort;
  readonly limit?: number;
  /** Only these fields, and the key. */
  readonly only?: readonly string[];
}

/** What a change sets, takes away, counts up and adds to lists. */
export type Change<Shape> = Pick<UpdateFilter<Shape>, '$set' | '$unset' | '$inc' | '$push' | '$pull'>;

/**
 * A collection, as far as it is used: each call is one step on documents that are named by their keys or by an index,
 * and may be done twice without harm. A call that is repeated after an answer was lost looks at what is stored before
 * it says that somebody else was first.
 */
export class Documents<Shape extends Keyed> {
  readonly #collection: Collection<Shape>;
  readonly #patience: Patience;

  constructor(collection: Collection<Shape>, patience: Patience) {
    this.#collection = collection;
    this.#patience = patience;
  }

  async get(id: string): Promise<Shape | null> {
    return this.one(keyed<Shape>(id));
  }

  async one(filter: Filter<Shape>, reading: Reading = {}): Promise<Shape | null> {
    const [found] = await this.find(filter, { ...reading, limit: 1 });
    return found ?? null;
  }

  async find(filter: Filter<Shape>, { sort, limit, only }: Reading = {}): Promise<readonly Shape[]> {
    return this.#patience.try(async () => {
      let cursor = this.#collection.find(filter);
      if (only) cursor = cursor.project(Object.fromEntries(['_id', ...only].map((name) => [name, 1])));
      if (sort) cursor = cursor.sort(sort);
      if (limit !== undefined) cursor = cursor.limit(limit);
      return plain<Shape>(await cursor.toArray());
    });
  }

  async count(filter: Filter<Shape>): Promise<number> {
    return this.#patience.try(() => this.#collection.countDocuments(filter));
  }

  /** Counts up to a limit; null where the server needs longer than so many milliseconds. */
  async countWithin(filter: Filter<Shape>, limit: number, maxTimeMS: number): Promise<number | null> {
    return this.#patience.try(async () => {
      try {
        return await this.#collection.countDocuments(filter, { limit, maxTimeMS });
      } catch (error) {
        if (isTimeUp(error)) return null;
        throw error;
      }
    });
  }

  async aggregate<Row extends Document>(stages: readonly Document[]): Promise<readonly Row[]> {
    return this.#patience.try(() => this.#collection.aggregate<Row>([...stages]).toArray());
  }

  /** False when there is a document of that key. */
  async insert(document: Shape): Promise<boolean> {
    return this.#patience.try(async (isRepeated) => {
      try {
        await this.#collection.insertOne(document as OptionalUnlessRequiredId<Shape>);
        return true;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return isRepeated && isDeepStrictEqual(await this.#stored(document._id), document);
      }
    });
  }

  /** Inserts those that are not there yet. */
  async insertMissing(documents: readonly Shape[]): Promise<void> {
    await this.insertEach(documents);
  }

  /** Inserts several at once, in no order; for each false where there is a document of its key. */
  async insertEach(documents: readonly Shape[]): Promise<readonly boolean[]> {
    if (documents.length === 0) return [];
    const taken = await this.#patience.try(async (isRepeated) => {
      try {
        const many = documents as unknown as OptionalUnlessRequiredId<Shape>[];
        await this.#collection.insertMany(many, { ordered: false });
        return new Set<number>();
      } catch (error) {
        if (!isOnlyDuplicates(error) || !(error instanceof MongoBulkWriteError)) throw error;
        const indexes = [error.writeErrors].flat().map(({ index }) => index);
        return isRepeated ? this.#otherThan(documents, indexes) : new Set(indexes);
      }
    });
    return documents.map((_, index) => !taken.has(index));
  }

  /** Inserts one after the other up to the first whose key is taken; how many were inserted. */
  async insertInOrder(documents: readonly Shape[]): Promise<number> {
    return this.#patience.try(async () => {
      try {
        await this.#collection.insertMany(documents as unknown as OptionalUnlessRequiredId<Shape>[]);
        return documents.length;
      } catch (error) {
        if (!isOnlyDuplicates(error)) throw error;
        return error instanceof MongoBulkWriteError ? firstErrorOf(error) : 0;
      }
    });
  }

  /** Several changes in no order; what a key makes impossible is left out. */
  async bulk(
    operations: readonly AnyBulkWriteOperation<Shape>[],
    options: Pick<BulkWriteOptions, 'writeConcern'> = {},
  ): Promise<void> {
    if (operations.length === 0) return;
    await this.#patience.try(async () => {
      try {
        await this.#collection.bulkWrite([...operations], { ordered: false, ...options });
      } catch (error) {
        if (!isOnlyDuplicates(error)) throw error;
      }
    });
  }

  /** Writes a document whole but for its key, new or not. */
  async put(id: string, fields: Omit<Shape, '_id'>): Promise<void> {
    await this.#patience.try(async () => {
      const update = { $set: fields as unknown as MatchKeysAndValues<Shape> };
      try {
        await this.#collection.updateOne(keyed<Shape>(id), update, { upsert: true });
      } catch (error) {
        // Two that put the same new document at once: the second finds it at another look.
        if (!isDuplicate(error)) throw error;
        await this.#collection.updateOne(keyed<Shape>(id), update);
      }
    });
  }

  /** Changes a document if it is as the filter says; false when it is not. */
  async change(id: string, filter: Filter<Shape>, change: Change<Shape>): Promise<boolean> {
    return this.#patience.try(async (isRepeated) => {
      const where = { ...filter, ...keyed<Shape>(id) };
      const { matchedCount } = await this.#collection.updateOne(where, change);
      if (matchedCount === 1) return true;
      return isRepeated && holds(await this.#stored(id), change.$set);
    });
  }

  /** As `change`, and gives the document as it is after it; null when it was not changed. */
  async changeAndGet(id: string, filter: Filter<Shape>, change: Change<Shape>): Promise<Shape | null> {
    return this.#patience.try(async () => {
      const where = { ...filter, ...keyed<Shape>(id) };
      const found = await this.#collection.findOneAndUpdate(where, change, {
        returnDocument: 'after',
      });
      return found && (found as unknown as Shape);
    });
  }

  async changeAll(filter: Filter<Shape>, change: Change<Shape>): Promise<void> {
    await this.#patience.try(() => this.#collection.updateMany(filter, change as UpdateFilter<Shape>));
  }

  /**
   * Takes a document away; false when there is none as the filter says. `isUnsure` is asked what to do where the answer
   * to an earlier attempt was lost and the document is gone: the reply, or an error.
   */
  async remove(filter: Filter<Shape>, isUnsure: () => boolean = () => true): Promise<boolean> {
    return this.#patience.try(async (isRepeated) => {
      const { deletedCount } = await this.#collection.deleteOne(filter);
      return deletedCount === 1 || (isRepeated && isUnsure());
    });
  }

  /** How many were taken away. */
  async removeAll(filter: Filter<Shape>): Promise<number> {
    return this.#patience.try(async () => (await this.#collection.deleteMany(filter)).deletedCount);
  }

  /** Of documents whose keys are taken those that are stored otherwise: the rest an earlier attempt has written. */
  async #otherThan(documents: readonly Shape[], indexes: readonly number[]): Promise<ReadonlySet<number>> {
    const keys = indexes.flatMap((index) => documents[index]?._id ?? []);
    const found = await this.#collection.find({ _id: { $in: keys } } as Filter<Shape>).toArray();
    const stored = new Map(plain<Shape>(found).map((one) => [one._id, one]));
    const isOther = (index: number): boolean =>
      !isDeepStrictEqual(stored.get(documents[index]?._id ?? ''), documents[index]);
    return new Set(indexes.filter(isOther));
  }

  async #stored(id: string): Promise<Document | null> {
    return this.#collection.findOne(keyed<Shape>(id));
  }
}

function keyed<Shape extends Keyed>(id: string): Filter<Shape> {
  return { _id: id } as Filter<Shape>;
}

/** Keys are ours and texts, so that what the driver reads is what was written. */
function plain<Shape>(found: readonly (WithId<Shape> | Document)[]): readonly Shape[] {
  return found as readonly unknown[] as readonly Shape[];
}

/** Whether a document is as a change that is being repeated has set it. */
function holds(document: Document | null, set: object | undefined): boolean {
  return (
    document !== null &&
    set !== undefined &&
    Object.entries(set).every(([name, value]) => isDeepStrictEqual(document[name], value))
  );
}

function firstErrorOf(error: MongoBulkWriteError): number {
  return Math.min(...[error.writeErrors].flat().map(({ index }) => index));
}

function isOnlyDuplicates(error: unknown): boolean {
  if (!(error instanceof MongoBulkWriteError)) return isDuplicate(error);
  const errors = [error.writeErrors].flat();
  return (
    errors.length > 0 &&
    errors.every(({ code }) => code === 11_000) &&
    error.result.getWriteConcernError() === undefined
  );
}
