import type { Instant } from '../dates/index.ts';
import type { DeliveryWay, PaperNote, PromisedWay } from '../generated/definition-types.ts';

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

/**
 * How a paper comes: as a file, later to the counter or by post; before a clerk who files for the applicant also
 * `received` (it stays with the case) or `shown` (the original was seen and given back).
 */
export type HandedWay = DeliveryWay | HandedNow;

/** What becomes of a paper before the clerk. */
export type HandedNow = Extract<PaperNote, 'shown' | 'received'>;

/** A paper that was handed in before a clerk; `copies` are those that stay. */
export function handedOver(way: HandedNow, copies: number): PaperReceipt {
  return { promised: null, state: way, copies: way === 'received' ? copies : 0, at: null, by: null };
}

/** Whether a way is one that only a clerk at the counter notes. */
export function isHandedNow(way: unknown): way is HandedNow {
  return way === 'shown' || way === 'received';
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
