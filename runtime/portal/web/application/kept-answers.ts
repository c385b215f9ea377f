import type { Answers } from '../../../../engine/index.ts';

/** Answers that the server does not have yet, as they lie on this device. */
export interface KeptAnswers {
  readonly answers: Answers;
  /** Canonical JSON of the answers that the server had when these were typed. */
  readonly base: string;
}

const PLACE = 'thutuc-draft/';

/**
 * Keeps unsaved answers of drafts on this device, so that neither a lost connection nor a closed window loses them.
 * They are gone as soon as the server has them.
 */
export class KeptAnswersStore {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#storage = storage;
  }

  read(draftId: string): KeptAnswers | null {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(PLACE + draftId) ?? 'null');
      return isKept(kept) ? kept : null;
    } catch {
      return null;
    }
  }

  write(draftId: string, kept: KeptAnswers): void {
    try {
      this.#storage.setItem(PLACE + draftId, JSON.stringify(kept));
    } catch {
      // A full or forbidden storage: the screen itself still holds what was typed.
    }
  }

  forget(draftId: string): void {
    try {
      this.#storage.removeItem(PLACE + draftId);
    } catch {
      // Nothing was kept where storage is forbidden.
    }
  }
}

function isKept(value: unknown): value is KeptAnswers {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, base } = value as { readonly answers?: unknown; readonly base?: unknown };
  return typeof answers === 'object' && answers !== null && typeof base === 'string';
}
