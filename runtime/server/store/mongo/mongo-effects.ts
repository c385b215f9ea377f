import type { Filter } from 'mongodb';
import type { Effect, Instant, Json } from '../../../../engine/index.ts';
import type { EffectRecord, EffectResolution, EffectStore, StandingEffects } from '../ports/effect-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { Collections, EffectDocument } from './collections.ts';
import type { Change, Documents } from './documents.ts';
import type { FinishWrites } from './finish-writes.ts';

/** Counting for figures ends here. */
const MOST_COUNTED = 1_000_000;
const COUNT_MILLIS = 1_000;

/**
 * Effects in MongoDB. A lease is confirmed by most members before an effect is begun, and with it everything that was
 * written before: so nothing is sent whose case a fail-over could still undo.
 */
export class MongoEffects implements EffectStore {
  readonly #effects: Documents<EffectDocument>;
  readonly #finish: FinishWrites;

  constructor(collections: Collections, finish: FinishWrites) {
    this.#effects = collections('effects');
    this.#finish = finish;
  }

  async get(key: string): Promise<EffectRecord | null> {
    const found = await this.#effects.get(key);
    return found && recordOf(found);
  }

  async pending(now: Instant, limit: number): Promise<readonly EffectRecord[]> {
    await this.#finish.look();
    const found = await this.#effects.find(
      { status: 'pending', dueAt: { $lte: now } },
      { sort: { dueAt: 1, _id: 1 }, limit },
    );
    return found.map(recordOf);
  }

  async lease(key: string, lease: number, until: Instant): Promise<EffectRecord | null> {
    const found = await this.#effects.changeAndGet(
      key,
      { status: 'pending', lease },
      { $inc: { lease: 1, attempts: 1 }, $set: { dueAt: until } },
    );
    return found && recordOf(found);
  }

  async complete(key: string, result: Json): Promise<boolean> {
    return this.#change(
      key,
      { status: { $ne: 'done' } },
      { status: 'done', result: JSON.stringify(result), lastError: null },
    );
  }

  async fail(key: string, lease: number, error: string, retryAt: Instant | null): Promise<boolean> {
    const next = retryAt === null ? { status: 'incident' as const } : { dueAt: retryAt };
    return this.#report(key, lease, { lastError: error, ...next }, { failures: 1 });
  }

  async giveBack(key: string, lease: number, error: string, at: Instant): Promise<boolean> {
    return this.#report(key, lease, { lastError: error, dueAt: at }, { attempts: -1 });
  }

  async incidents({ cursor, limit }: PageRequest): Promise<Page<EffectRecord>> {
    const [after = ''] = placeOf(cursor, 1) ?? [];
    const found = await this.#effects.find(
      { status: 'incident', _id: { $gt: String(after) } },
      { sort: { _id: 1 }, limit: limit + 1 },
    );
    return pageOf(found, limit, recordOf, ({ _id }) => [_id]);
  }

  async retry(key: string, at: Instant): Promise<boolean> {
    return this.#change(
      key,
      { status: 'incident' },
      { status: 'pending', attempts: 0, failures: 0, dueAt: at },
    );
  }

  async resolve(key: string, resolution: EffectResolution): Promise<boolean> {
    const result = JSON.stringify(resolution);
    return this.#change(key, { status: 'incident' }, { status: 'resolved', result });
  }

  async standing(now: Instant): Promise<StandingEffects | null> {
    const filters: readonly Filter<EffectDocument>[] = [
      { status: 'pending', dueAt: { $gt: now } },
      { status: 'pending', dueAt: { $lte: now } },
      { status: 'incident' },
    ];
    const counts = filters.map((filter) => this.#effects.countWithin(filter, MOST_COUNTED, COUNT_MILLIS));
    const [waiting, due, incident] = await Promise.all(counts);
    if (typeof waiting !== 'number' || typeof due !== 'number' || typeof incident !== 'number') return null;
    return { waiting, due, incident };
  }

  async ofCase(caseId: string): Promise<readonly EffectRecord[]> {
    const found = await this.#effects.find({ caseId }, { sort: { _id: 1 } });
    return found.map(recordOf);
  }

  /** Ends a lease, so that it is counted once, however often this is sent. */
  #report(
    key: string,
    lease: number,
    set: Partial<EffectDocument>,
    $inc: Partial<Record<'failures' | 'attempts', 1 | -1>>,
  ): Promise<boolean> {
    const $set: Partial<EffectDocument> = { ...set, lease: lease + 1 };
    return this.#effects.change(key, { status: 'pending', lease }, { $set, $inc });
  }

  #change(key: string, filter: Filter<EffectDocument>, set: Partial<EffectDocument>): Promise<boolean> {
    const change: Change<EffectDocument> = { $set: set };
    return this.#effects.change(key, filter, change);
  }
}

/** The effect of a document. */
export function recordOf(found: EffectDocument): EffectRecord {
  const { status, attempts, failures = 0, lease, dueAt, text, result, lastError } = found;
  return {
    effect: JSON.parse(text) as Effect,
    status,
    attempts,
    ...(failures === 0 ? {} : { failures }),
    lease,
    dueAt,
    result: result === null ? null : (JSON.parse(result) as Json),
    lastError,
  };
}
