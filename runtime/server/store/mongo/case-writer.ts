import type { Filter } from 'mongodb';
import type { AnsweredCommand, CaseWrite, ReadyWrite } from '../ports/case-store.ts';
import type { Claim } from '../ports/claim-store.ts';
import { checkRevision } from '../rows/case-rows.ts';
import { casePartsOf, type CaseDocument, type CaseParts } from './case-document.ts';
import { barredFrom } from './case-texts.ts';
import type { Change, Documents } from './documents.ts';
import { LEFT_FIELDS, type FinishWrites } from './finish-writes.ts';

/** A case on its way from another store. */
export interface MovedWrite {
  readonly write: CaseWrite;
  /** Every command that was answered there. */
  readonly answered: readonly AnsweredCommand[];
}

/** Writes cases, each write as one step on one document, and then does what it leaves to be done. */
export class CaseWriter {
  readonly #cases: Documents<CaseDocument>;
  readonly #finish: FinishWrites;

  constructor(cases: Documents<CaseDocument>, finish: FinishWrites) {
    this.#cases = cases;
    this.#finish = finish;
  }

  async insert(write: CaseWrite): Promise<'inserted' | 'exists' | 'conflict'> {
    const parts = casePartsOf(write);
    const isNew = await this.#cases.insert(documentOf(parts));
    if (!isNew) {
      const outcome = await this.#overPlaceholder(parts, write.claims);
      if (outcome !== 'inserted') return outcome;
    }
    await this.#finishWrite(parts);
    return 'inserted';
  }

  /**
   * Writes cases that come from another store, with every command that was answered there; those that are there are left.
   * Their tasks are shown first: so a case that is there has all of its own, wherever the process dies, and tasks whose
   * case is missing are met again when it is brought in. Nobody is told: readers of changes begin anew.
   */
  async insertMoved(moved: readonly MovedWrite[]): Promise<void> {
    const cases = moved.map(({ write, answered }) => ({
      parts: casePartsOf(write),
      answers: answered.map(({ id, answer }) => ({ id, text: JSON.stringify(answer) })),
    }));
    await this.#finish.showBefore(
      cases.map(({ parts: { id, left, fields } }) => ({ _id: id, left, leftAt: fields.leftAt })),
    );
    await this.#cases.insertMissing(
      cases.map(({ parts, answers }) => {
        const { left: _left, leftAt: _leftAt, ...document } = documentOf(parts);
        return { ...document, answers };
      }),
    );
  }

  readyToReplace(write: CaseWrite, expectedRevision: number): ReadyWrite {
    checkRevision(write, expectedRevision);
    const parts = casePartsOf(write);
    const { claims } = write;
    return { write: () => this.#replace(parts, claims, expectedRevision) };
  }

  async #replace(
    parts: CaseParts,
    claims: readonly Claim[],
    expectedRevision: number,
  ): Promise<'replaced' | 'conflict'> {
    const { id } = parts;
    const over = {
      rev: expectedRevision,
      // What an earlier write has left must be done first: this one leaves its own in the same place.
      leftAt: { $exists: false },
      ...noneOf([{ 'answers.id': parts.answer.id }, ...isBarred(claims)]),
    };
    for (;;) {
      if (await this.#cases.change(id, over, changeOf(parts))) {
        await this.#finishWrite(parts);
        return 'replaced';
      }
      const stored = await this.#cases.one({ _id: id }, { only: ['rev', ...LEFT_FIELDS] });
      if (stored?.rev !== expectedRevision || stored.leftAt === undefined) return 'conflict';
      await this.#finish.finish(stored);
    }
  }

  /** The case takes the place that was made for it when it was barred from a number. */
  async #overPlaceholder(
    parts: CaseParts,
    claims: readonly Claim[],
  ): Promise<'inserted' | 'exists' | 'conflict'> {
    const over = { rev: 0, ...noneOf(isBarred(claims)) };
    if (await this.#cases.change(parts.id, over, changeOf(parts))) return 'inserted';
    const stored = await this.#cases.one({ _id: parts.id }, { only: ['rev'] });
    return stored?.rev === 0 ? 'conflict' : 'exists';
  }

  #finishWrite({ id, left, fields: { leftAt } }: CaseParts): Promise<void> {
    return this.#finish.finish({ _id: id, left, leftAt });
  }
}

function documentOf({ id, fields, code, wake, answer, left }: CaseParts): CaseDocument {
  return {
    _id: id,
    ...fields,
    ...(code === null ? {} : { code }),
    ...(wake === null ? {} : { wake }),
    answers: [answer],
    left,
  };
}

function changeOf({ fields, code, wake, answer, left }: CaseParts): Change<CaseDocument> {
  const gone = {
    ...(code === null ? { code: '' as const } : {}),
    ...(wake === null ? { wake: '' as const } : {}),
  };
  return {
    $set: {
      ...fields,
      left,
      ...(code === null ? {} : { code }),
      ...(wake === null ? {} : { wake }),
    },
    ...(Object.keys(gone).length > 0 ? { $unset: gone } : {}),
    $push: { answers: answer },
  };
}

/** That the case is barred from one of the claims: by a later claim of the number, or by this one. */
function isBarred(claims: readonly Claim[]): readonly Filter<CaseDocument>[] {
  return claims.map((claim) => ({ barred: { $elemMatch: barredFrom(claim) } }));
}

function noneOf(filters: readonly Filter<CaseDocument>[]): Filter<CaseDocument> {
  return filters.length === 0 ? {} : { $nor: [...filters] };
}
