import type { Change, ChangeStore } from '../ports/change-store.ts';
import type { ChangeDocument, Collections } from './collections.ts';
import type { Documents } from './documents.ts';

/** As many changes are kept: those of a busy hour. Whoever was away for longer reads everything anew. */
const KEPT = 10_000;
/** Old ones are taken away whenever so many new ones have come. */
const TRIM_EVERY = 100;
/** Changes that are written together at most. */
const BATCH = 100;
/** Digits of a number in a key. */
const DIGITS = 16;

type Noted = Omit<ChangeDocument, '_id'>;

interface Waiting {
  readonly noted: Noted;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Changes in MongoDB. They are numbered without gaps over all processes: a number is taken by writing the document that
 * has it as its key, and who comes second takes the next. Changes of one process that wait are written together.
 */
export class MongoChanges implements ChangeStore {
  readonly #changes: Documents<ChangeDocument>;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(collections: Collections) {
    this.#changes = collections('changes');
  }

  async end(): Promise<string> {
    return String(await this.#last());
  }

  async since(cursor: string, limit: number): Promise<readonly Change[] | null> {
    const from = Number(cursor);
    if (!Number.isSafeInteger(from) || from < 0) return null;
    const found = await this.#changes.find({ _id: { $gt: keyOf(from) } }, { sort: { _id: 1 }, limit });
    const [first] = found;
    // A cursor of another store, or of one that has been put back to an earlier day; or older than what is kept.
    if (first ? Number(first._id) !== from + 1 : from > (await this.#last())) return null;
    return found.map(({ _id, caseId, audience }) => ({ cursor: String(Number(_id)), caseId, audience }));
  }

  /** Notes a change: of a case, or (null) of messages to an account. */
  note(caseId: string | null, audience: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ noted: { caseId, audience }, resolve, reject });
      void this.#writeWaiting();
    });
  }

  async #writeWaiting(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      try {
        await this.#write(batch.map(({ noted }) => noted));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isWriting = false;
  }

  async #write(noted: readonly Noted[]): Promise<void> {
    let rest = noted;
    while (rest.length > 0) {
      const last = await this.#last();
      const written = await this.#changes.insertInOrder(
        rest.map((one, index) => ({ _id: keyOf(last + 1 + index), ...one })),
      );
      rest = rest.slice(written);
      const end = last + written;
      if (Math.floor(end / TRIM_EVERY) > Math.floor(last / TRIM_EVERY) && end > KEPT) {
        await this.#changes.removeAll({ _id: { $lte: keyOf(end - KEPT) } });
      }
    }
  }

  async #last(): Promise<number> {
    const last = await this.#changes.one({}, { sort: { _id: -1 }, only: [] });
    return last ? Number(last._id) : 0;
  }
}

function keyOf(number: number): string {
  return String(number).padStart(DIGITS, '0');
}
