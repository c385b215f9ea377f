import type { Answers, OfferView } from '../../../../engine/index.ts';
import type { SupplementReasons } from './supplement-choices.ts';

/** What a clerk has typed for one offer and not sent yet. */
export interface TypedInput {
  /** The offer's label, to name it when it is no longer offered. */
  readonly label: string;
  readonly answers: Answers | null;
  readonly reason: string;
  readonly supplement: SupplementReasons;
  /** Why what a registry could not be asked for is typed by hand. */
  readonly manualReason?: string;
  /** When the server kept it last; absent where it never did. */
  readonly savedAt?: string;
  /** It was changed since the server kept it. */
  readonly isUnsaved?: boolean;
  /** The server could not be asked to keep it. */
  readonly couldNotSave?: boolean;
}

/** What is typed, by key of the offer. */
export type TypedInputs = Readonly<Record<string, TypedInput>>;

/** What tells the offers of a case apart. */
export function offerKey({ event, task }: Pick<OfferView, 'event' | 'task'>): string {
  return `${event ?? ''}@${task ?? ''}`;
}

/** Whether anything was typed that would be a loss. */
export function isTyped({ answers, reason, supplement }: TypedInput): boolean {
  return answers !== null || reason.trim() !== '' || Object.keys(supplement).length > 0;
}

const PLACE = 'thutuc-desk/';

/**
 * Keeps what is typed for a case while the tab lives, so that neither a reload nor a lost connection loses it.
 * It is gone with the tab, and with signing out.
 */
export class TypedStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  read(caseId: string): TypedInputs {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(PLACE + caseId) ?? '{}');
      return typeof kept === 'object' && kept !== null ? (kept as TypedInputs) : {};
    } catch {
      return {};
    }
  }

  write(caseId: string, typed: TypedInputs): void {
    const worth = Object.entries(typed).filter(([, input]) => isTyped(input));
    try {
      if (worth.length === 0) this.#storage.removeItem(PLACE + caseId);
      else this.#storage.setItem(PLACE + caseId, JSON.stringify(Object.fromEntries(worth)));
    } catch {
      // A full or forbidden storage: the screen itself still holds what was typed.
    }
  }

  /** Forgets every case. */
  clear(): void {
    for (const key of Object.keys(this.#storage)) {
      if (key.startsWith(PLACE)) this.#storage.removeItem(key);
    }
  }
}
