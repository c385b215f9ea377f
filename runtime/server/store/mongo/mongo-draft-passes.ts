import type { Instant } from '../../../../engine/index.ts';
import { StoreError } from '../store-error.ts';
import type { DraftPass, DraftPassStore } from '../ports/draft-pass-store.ts';
import type { Collections, PassDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Codes that open drafts, in MongoDB: one document for each draft, purpose and party, which holds the code of now. */
export class MongoDraftPasses implements DraftPassStore {
  readonly #passes: Documents<PassDocument>;
  readonly #place: string;

  constructor(collections: Collections, place: string) {
    this.#passes = collections('draft_passes');
    this.#place = place;
  }

  async put(pass: DraftPass): Promise<void> {
    const { draftId, hash, expiresAt } = pass;
    await this.#passes.put(keyOf(pass), { hash, draftId, expiresAt, text: JSON.stringify(pass) });
  }

  async get(hash: string): Promise<DraftPass | null> {
    const found = await this.#passes.one({ hash });
    return found && (JSON.parse(found.text) as DraftPass);
  }

  async take(hash: string): Promise<boolean> {
    return this.#passes.remove({ hash }, () => {
      // One of several may have taken it, and the answer is lost: nobody is let in by guessing.
      throw new StoreError('store-outcome-unknown', { folder: this.#place, detail: 'draft_passes' });
    });
  }

  async removeOfDraft(draftId: string): Promise<void> {
    await this.#passes.removeAll({ draftId });
  }

  async removeExpired(now: Instant): Promise<void> {
    await this.#passes.removeAll({ expiresAt: { $lte: now } });
  }
}

/** The key of the code of a draft for one purpose and party. */
export function keyOf({ draftId, purpose, party }: DraftPass): string {
  return JSON.stringify([draftId, purpose, party]);
}
