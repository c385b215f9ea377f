import type { Case } from '../../../../engine/index.ts';

/** Cases that are kept; one takes some thirty kilobytes of memory. */
const MOST = 512;

interface Known {
  readonly revision: number;
  /** Null while only the revision is known: the case is read again. */
  readonly subject: Case | null;
}

/**
 * The cases that were read or written last, so that a command, the answer that shows the case and the effects that it
 * leaves behind do not each read and parse the same document. It belongs to the one process that has the data file open
 * for writing; a case never changes in place.
 *
 * Nothing older than the last write is ever given: a write notes its revision within its transaction, and what
 * was read before that is no longer taken. Where that transaction is undone, the case is read from the file until it is
 * written again.
 */
export class KnownCases {
  readonly #known = new Map<string, Known>();

  /** The case, null where it must be read. */
  get(id: string): Case | null {
    const known = this.#known.get(id);
    if (!known?.subject) return null;
    // What was asked for last goes last.
    this.#known.delete(id);
    this.#known.set(id, known);
    return known.subject;
  }

  /** Keeps a case that was read, or whose write has been committed, unless a later write is known. */
  keep(subject: Case): void {
    const before = this.#known.get(subject.id);
    if (before && before.revision > subject.revision) return;
    this.#set(subject.id, { revision: subject.revision, subject });
  }

  /** Notes that a revision is being written: what is older is no longer given. */
  outdate(id: string, revision: number): void {
    this.#set(id, { revision, subject: null });
  }

  /** Forgets everything, where cases were written past this class. */
  clear(): void {
    this.#known.clear();
  }

  #set(id: string, known: Known): void {
    this.#known.delete(id);
    this.#known.set(id, known);
    if (this.#known.size <= MOST) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }
}
