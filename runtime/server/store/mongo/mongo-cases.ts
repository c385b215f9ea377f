import type { Filter } from 'mongodb';
import type { Case, Instant, Json } from '../../../../engine/index.ts';
import type {
  AnsweredCommand,
  CaseFilter,
  CaseStore,
  CaseWrite,
  NumberPlace,
  PaymentPlace,
  ReadyWrite,
  StoredCase,
  WakeUp,
} from '../ports/case-store.ts';
import type { Claim } from '../ports/claim-store.ts';
import type { Page, PageRequest } from '../ports/paging.ts';
import { caseOf } from '../rows/case-rows.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import { endOf, pageOf, placeOf } from '../rows/page-cursor.ts';
import type { CaseDocument } from './case-document.ts';
import {
  barredText,
  paymentPlace,
  paymentsOf,
  placeText,
  scopeOf,
  wakesAfter,
  wakeUpOf,
} from './case-texts.ts';
import { CaseWriter } from './case-writer.ts';
import type { Collections } from './collections.ts';
import type { Documents } from './documents.ts';
import { LEFT_FIELDS, type FinishWrites } from './finish-writes.ts';
import { afterPlace, beginsWith } from './query-parts.ts';

/** Fields that lists of cases are made of. */
const LISTED = ['submittedAt', 'document'] as const;
const NEWEST_FIRST = { submittedAt: -1, _id: -1 } as const;

/** Cases in MongoDB. */
export class MongoCases implements CaseStore {
  readonly #cases: Documents<CaseDocument>;
  readonly #finish: FinishWrites;
  readonly #writer: CaseWriter;

  constructor(collections: Collections, finish: FinishWrites) {
    this.#cases = collections('cases');
    this.#finish = finish;
    this.#writer = new CaseWriter(this.#cases, finish);
  }

  insert(write: CaseWrite): Promise<'inserted' | 'exists' | 'conflict'> {
    return this.#writer.insert(write);
  }

  async replace(write: CaseWrite, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    return this.#writer.readyToReplace(write, expectedRevision).write();
  }

  async readyToReplace(write: CaseWrite, expectedRevision: number): Promise<ReadyWrite> {
    return this.#writer.readyToReplace(write, expectedRevision);
  }

  async replaceReady({ write }: ReadyWrite): Promise<'replaced' | 'conflict'> {
    return write();
  }

  async get(id: string): Promise<Case | null> {
    return this.#one({ _id: id, rev: { $gt: 0 } });
  }

  async byReference(reference: string): Promise<Case | null> {
    return this.#one({ reference });
  }

  async byCode(code: string): Promise<Case | null> {
    return this.#one({ code });
  }

  async byApplicant(account: string, request: PageRequest): Promise<Page<Case>> {
    return this.#newest({ accounts: account }, request);
  }

  async search({ cursor, limit, ...filter }: CaseFilter & PageRequest): Promise<Page<Case>> {
    const { units, isEnded } = filter;
    const words = wordsOfFilter(filter).map((word) => ({ words: beginsWith(word) }));
    const where: Filter<CaseDocument> = {
      ...(units === null ? {} : { units: { $in: [...units] } }),
      ...(isEnded === undefined ? {} : { isEnded }),
      ...(words.length === 0 ? {} : { $and: words }),
    };
    return this.#newest(where, { cursor, limit });
  }

  async inFlight(procedureId: string, page: PageRequest): Promise<Page<Case>> {
    return this.#ofProcedure(procedureId, false, page);
  }

  async ended(procedureId: string, page: PageRequest): Promise<Page<Case>> {
    return this.#ofProcedure(procedureId, true, page);
  }

  async #ofProcedure(
    procedure: string,
    isEnded: boolean,
    { cursor, limit }: PageRequest,
  ): Promise<Page<Case>> {
    const [after = ''] = placeOf(cursor, 1) ?? [];
    const found = await this.#cases.find(
      { procedure, isEnded, _id: { $gt: String(after) } },
      { sort: { _id: 1 }, limit: limit + 1, only: LISTED },
    );
    return pageOf(found, limit, caseOf, ({ _id }) => [_id]);
  }

  async stored({ cursor, limit }: PageRequest): Promise<Page<StoredCase>> {
    const [after = ''] = placeOf(cursor, 1) ?? [];
    const found = await this.#cases.find(
      { _id: { $gt: String(after) }, rev: { $gt: 0 } },
      { sort: { _id: 1 }, limit: limit + 1, only: LISTED },
    );
    return pageOf(found, limit, storedCaseOf, ({ _id }) => [_id]);
  }

  async endOfStored({ cursor, limit }: PageRequest): Promise<string | null> {
    const [after = ''] = placeOf(cursor, 1) ?? [];
    const found = await this.#cases.find(
      { _id: { $gt: String(after) }, rev: { $gt: 0 } },
      { sort: { _id: 1 }, limit: limit + 1, only: [] },
    );
    return endOf(found, limit, ({ _id }) => [_id]);
  }

  async storedAs(id: string): Promise<StoredCase | null> {
    const found = await this.#cases.one({ _id: id, rev: { $gt: 0 } }, { only: LISTED });
    return found && storedCaseOf(found);
  }

  async payments({ from, to, units, limit }: Parameters<CaseStore['payments']>[0]): Promise<PaymentPlace[]> {
    const days = paymentsOf(from, to);
    const found = await this.#cases.aggregate<{ _id: string; payments: string }>([
      {
        $match: {
          payments: { $elemMatch: days },
          ...(units === null ? {} : { units: { $in: [...units] } }),
        },
      },
      { $project: { payments: 1 } },
      { $unwind: '$payments' },
      { $match: { payments: days } },
      { $sort: { payments: 1, _id: 1 } },
      { $limit: limit },
    ]);
    return found.map(({ _id, payments }) => paymentPlace(_id, payments));
  }

  async commandAnswer(caseId: string, commandId: string): Promise<AnsweredCommand | null> {
    const found = await this.#cases.one(
      { _id: caseId, 'answers.id': commandId },
      { only: ['answers', ...LEFT_FIELDS] },
    );
    const answer = found?.answers.find(({ id }) => id === commandId);
    if (!found || !answer) return null;
    // Whoever is told the answer takes the command for done: then its tasks and effects must be there.
    await this.#finish.finish(found);
    return { id: commandId, answer: JSON.parse(answer.text) as Json };
  }

  async wakeable(now: Instant, { cursor, limit }: PageRequest): Promise<Page<WakeUp>> {
    const [at = '', id = ''] = placeOf(cursor, 2) ?? [];
    const found = await this.#cases.find(
      { wake: wakesAfter(String(at), String(id), now) },
      { sort: { wake: 1 }, limit: limit + 1, only: ['wake'] },
    );
    const item = ({ wake = '' }: CaseDocument): WakeUp => wakeUpOf(wake);
    return pageOf(found, limit, item, (one) => [item(one).at, one._id]);
  }

  async bar(caseId: string, claim: Claim): Promise<'barred' | 'held'> {
    const place = placeText(claim);
    const barred = barredText(claim);
    for (;;) {
      const isFree = { held: { $ne: place } };
      if (await this.#cases.change(caseId, isFree, { $push: { barred } })) return 'barred';
      const stored = await this.#cases.one({ _id: caseId }, { only: ['held'] });
      if (stored?.held.includes(place)) return 'held';
      if (stored === null && (await this.#cases.insert(placeholderOf(caseId, barred)))) return 'barred';
    }
  }

  async holderOf(place: NumberPlace): Promise<string | null> {
    const found = await this.#cases.one({ held: placeText(place) }, { only: [] });
    return found?._id ?? null;
  }

  async heldBetween(from: string, before: string): Promise<ReadonlyMap<string, number>> {
    const scopes = { $gte: from, $lt: before };
    const found = await this.#cases.aggregate<{ held: string }>([
      { $match: { held: { $elemMatch: scopes } } },
      { $project: { held: 1 } },
      { $unwind: '$held' },
      { $match: { held: scopes } },
    ]);
    const counts = new Map<string, number>();
    for (const { held } of found) counts.set(scopeOf(held), (counts.get(scopeOf(held)) ?? 0) + 1);
    return counts;
  }

  async #one(filter: Filter<CaseDocument>): Promise<Case | null> {
    const found = await this.#cases.one(filter, { only: ['document'] });
    return found && caseOf(found);
  }

  async #newest(filter: Filter<CaseDocument>, { cursor, limit }: PageRequest): Promise<Page<Case>> {
    const place = afterPlace<CaseDocument>('submittedAt', -1, placeOf(cursor, 2));
    const found = await this.#cases.find(
      { ...filter, ...place },
      { sort: NEWEST_FIRST, limit: limit + 1, only: LISTED },
    );
    return pageOf(found, limit, caseOf, ({ submittedAt, _id }) => [submittedAt, _id]);
  }
}

/** What bars a case that does not exist yet. It has none of the fields by which cases are found. */
function placeholderOf(caseId: string, barred: string): CaseDocument {
  const placeholder: Pick<CaseDocument, '_id' | 'rev' | 'held' | 'barred'> = {
    _id: caseId,
    rev: 0,
    held: [],
    barred: [barred],
  };
  return placeholder as CaseDocument;
}

function storedCaseOf({ _id: id, document }: CaseDocument): StoredCase {
  return { id, document };
}
