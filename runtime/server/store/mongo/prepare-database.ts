import type { Db, IndexDescription } from 'mongodb';
import { MongoError } from 'mongodb';
import { StoreError } from '../store-error.ts';
import type { CollectionName, Collections } from './collections.ts';
import { indexName, indexPlans, type IndexPlan } from './indexes.ts';
import { mongoFailure } from './mongo-failure.ts';

/** Number of the last step that the shape of the documents has been through. */
export const SHAPE_STEP = 1;

const SHAPE = 'shape';

/** The step that the stored documents have been through; 0 for an empty database. */
export async function stepOf(collections: Collections): Promise<number> {
  return (await collections('meta').get(SHAPE))?.step ?? 0;
}

/**
 * Makes the indexes that are not there and notes the shape of the documents. Several processes may do so at once.
 *
 * Throws a StoreError: `store-too-new` for documents from a later version of the program, `store-indexes` where an
 * index of the name of ours is another one.
 */
export async function prepareDatabase(database: Db, collections: Collections, place: string): Promise<void> {
  const found = await stepOf(collections);
  if (found > SHAPE_STEP) throw new StoreError('store-too-new', { folder: place, found, known: SHAPE_STEP });
  for (const [name, plans] of Object.entries(indexPlans)) {
    await makeIndexes(database, name as CollectionName, plans, place);
  }
  if (found < SHAPE_STEP) await collections('meta').put(SHAPE, { step: SHAPE_STEP });
}

async function makeIndexes(
  database: Db,
  name: CollectionName,
  plans: readonly IndexPlan[],
  place: string,
): Promise<void> {
  try {
    await database.collection(name).createIndexes(plans.map(descriptionOf));
  } catch (error) {
    if (!(error instanceof MongoError) || !INDEX_CODES.has(error.code)) throw mongoFailure(error, place);
    throw new StoreError('store-indexes', { folder: place, index: name, detail: error.message }, error);
  }
}

/** An index of this name or of these fields is there and is another one; or there are too many. */
const INDEX_CODES: ReadonlySet<unknown> = new Set([67, 85, 86]);

function descriptionOf(plan: IndexPlan): IndexDescription {
  const { fields, isSparse } = plan;
  return { key: { ...fields }, name: indexName(plan), ...(isSparse ? { sparse: true } : {}) };
}
