import type { Instant } from '../dates/index.ts';
import type { PaperNote, PromisedWay } from '../generated/definition-types.ts';

/** What became of a paper that does not come as a file, or of the original behind one that does. */
export interface PaperReceipt {
  /** How the applicant said that it would come; null where nobody said so. */
  readonly promised: PromisedWay | null;
  /** `awaited` until an official noted something. */
  readonly state: 'awaited' | PaperNote;
  /** Copies that lie with the case. */
  readonly copies: number;
  /** When it was noted, and the name of the official; null while it is awaited. */
  readonly at: Instant | null;
  readonly by: string | null;
}

/** A paper that was promised and of which nothing is known yet. */
export function promiseOf(promised: PromisedWay): PaperReceipt {
  return { promised, state: 'awaited', copies: 0, at: null, by: null };
}

/** Whether the paper came, or its original was shown; one that was given back had come. */
export function hasCome({ state }: PaperReceipt): boolean {
  return state === 'shown' || state === 'received' || state === 'returned';
}

/** Whether a paper that was promised is still to come, also where it was looked for and missed. */
export function isOutstanding(receipt: PaperReceipt): boolean {
  return receipt.promised !== null && !hasCome(receipt);
}
