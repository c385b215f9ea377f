import { MongoError, type Collection, type Db, type IndexDescription } from 'mongodb';
import { StoreError } from '../store-error.ts';
import type { Collections } from './collections.ts';
import { indexName, indexPlans, retiredIndexes, type IndexPlan } from './indexes.ts';
import type { Patience } from './patience.ts';

/** Number of the last step that the shape of the documents has been through. */
export const SHAPE_STEP = 1;

const SHAPE = 'shape';

/** The step that the stored documents have been through; 0 for an empty database. */
export async function stepOf(collections: Collections): Promise<number> {
  return (await collections('meta').get(SHAPE))?.step ?? 0;
}

/**
 * Makes the indexes that are not there, takes away those that they stand in for, and notes the shape of the documents. Several processes may do so at once.
 *
 * Throws a StoreError: `store-too-new` for documents from a later version of the program, `store-indexes` where an
 * index of the name of ours is another one.
 */
export async function prepareDatabase(
  database: Db,
  collections: Collections,
  patience: Patience,
  place: string,
): Promise<void> {
  const found = await stepOf(collections);
  if (found > SHAPE_STEP) throw new StoreError('store-too-new', { folder: place, found, known: SHAPE_STEP });
  const made = Object.entries(indexPlans).map(([name, plans]) =>
    patience.try(() => makeIndexes(database.collection(name), plans, place)),
  );
  await Promise.all(made);
  const gone = Object.entries(retiredIndexes).map(([name, plans]) =>
    patience.try(() => dropIndexes(database.collection(name), plans)),
  );
  await Promise.all(gone);
  if (found < SHAPE_STEP) await collections('meta').put(SHAPE, { step: SHAPE_STEP });
}

async function makeIndexes(
  collection: Collection,
  plans: readonly IndexPlan[],
  place: string,
): Promise<void> {
  const refuse = (index: string, detail: string, cause?: unknown): StoreError =>
    new StoreError(
      'store-indexes',
      { folder: place, index: `${collection.collectionName}.${index}`, detail },
      cause,
    );
  const found = await indexesOf(collection);
  const missing: IndexDescription[] = [];
  for (const plan of plans) {
    const wanted = descriptionOf(plan);
    const name = indexName(plan);
    const key = found.get(name);
    if (key === undefined) missing.push(wanted);
    else if (key !== JSON.stringify(wanted.key)) throw refuse(name, key);
  }
  if (missing.length === 0) return;
  try {
    await collection.createIndexes(missing);
  } catch (error) {
    if (!(error instanceof MongoError) || !INDEX_CODES.has(error.code)) throw error;
    throw refuse(missing.map(({ name }) => name).join(', '), error.message, error);
  }
}

/** Another process of an earlier release may be making them anew, or one of this release be taking them away, too. */
async function dropIndexes(collection: Collection, plans: readonly IndexPlan[]): Promise<void> {
  const found = await indexesOf(collection);
  for (const name of plans.map(indexName)) {
    if (!found.has(name)) continue;
    try {
      await collection.dropIndex(name);
    } catch (error) {
      if (!(error instanceof MongoError) || error.code !== NO_INDEX) throw error;
    }
  }
}

/** The fields of each index by its name; none of a collection that is not there yet. */
async function indexesOf(collection: Collection): Promise<ReadonlyMap<string, string>> {
  try {
    const found = await collection.listIndexes().toArray();
    return new Map(found.map(({ name, key }) => [String(name), JSON.stringify(key)]));
  } catch (error) {
    if (error instanceof MongoError && error.code === NO_COLLECTION) return new Map();
    throw error;
  }
}

/** An index of these fields is there under another name, or there are too many. */
const INDEX_CODES: ReadonlySet<unknown> = new Set([67, 85, 86]);
const NO_COLLECTION = 26;
const NO_INDEX = 27;

function descriptionOf(plan: IndexPlan): IndexDescription {
  const { fields, isSparse } = plan;
  return { key: { ...fields }, name: indexName(plan), ...(isSparse ? { sparse: true } : {}) };
}
