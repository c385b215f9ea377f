import type { Instant } from '../../../../engine/index.ts';
import type { ApplicationDraft, DraftStore } from '../ports/draft-store.ts';
import type { Collections, DraftDocument } from './collections.ts';
import type { Documents } from './documents.ts';

const LAST_TOUCHED = { updatedAt: -1, _id: 1 } as const;

/** Applications under way in MongoDB. */
export class MongoDrafts implements DraftStore {
  readonly #drafts: Documents<DraftDocument>;

  constructor(collections: Collections) {
    this.#drafts = collections('drafts');
  }

  async insert(draft: ApplicationDraft): Promise<'inserted' | 'exists'> {
    return (await this.#drafts.insert({ _id: draft.id, ...fieldsOf(draft) })) ? 'inserted' : 'exists';
  }

  async replace(draft: ApplicationDraft, expectedRevision: number): Promise<'replaced' | 'conflict'> {
    const over = { rev: expectedRevision };
    return (await this.#drafts.change(draft.id, over, { $set: fieldsOf(draft) })) ? 'replaced' : 'conflict';
  }

  async get(id: string): Promise<ApplicationDraft | null> {
    const found = await this.#drafts.get(id);
    return found && draftOf(found);
  }

  async ofAccount(account: string): Promise<readonly ApplicationDraft[]> {
    return (await this.#drafts.find({ accounts: account }, { sort: LAST_TOUCHED })).map(draftOf);
  }

  async atCounter(units: readonly string[] | null, limit: number): Promise<readonly ApplicationDraft[]> {
    const unit = units === null ? { $gt: '' } : { $in: units.filter((one) => one !== '') };
    return (await this.#drafts.find({ unit }, { sort: LAST_TOUCHED, limit })).map(draftOf);
  }

  async remove(id: string): Promise<void> {
    await this.#drafts.remove({ _id: id });
  }

  async untouchedSince(moment: Instant, limit: number): Promise<readonly string[]> {
    const before = { updatedAt: { $lt: moment } };
    const found = await this.#drafts.find(before, { sort: { updatedAt: 1 }, limit, only: [] });
    return found.map(({ _id }) => _id);
  }
}

function fieldsOf(draft: ApplicationDraft): Omit<DraftDocument, '_id'> {
  const { revision, account, parties = [], counter, updatedAt } = draft;
  return {
    rev: revision,
    accounts: [...new Set([account, ...parties.map(({ person }) => person.account)])],
    unit: counter?.unit ?? '',
    updatedAt,
    text: JSON.stringify(draft),
  };
}

function draftOf({ text }: DraftDocument): ApplicationDraft {
  return JSON.parse(text) as ApplicationDraft;
}
