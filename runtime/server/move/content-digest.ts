import { hash } from 'node:crypto';

const SIZE = 2n ** 256n;

/** How many documents there are, and a number that any change of one of them changes. */
export interface Content {
  readonly documents: number;
  /** Lower-case hexadecimal. */
  readonly digest: string;
}

/**
 * Sums up documents in whatever order they come, since each store has its own: the sum of their SHA-256, modulo 2^256.
 * It finds mistakes; against forgery a part of an export has a SHA-256 of its own.
 */
export class ContentDigest {
  #documents = 0;
  #sum = 0n;

  add(line: string): void {
    this.#documents += 1;
    this.#sum = (this.#sum + BigInt(`0x${hash('sha256', line, 'hex')}`)) % SIZE;
  }

  get content(): Content {
    return { documents: this.#documents, digest: this.#sum.toString(16).padStart(64, '0') };
  }
}

/** A document as one line of JSON; its fields stand in one order, whichever store it comes from. */
export function lineOf(document: object): string {
  const sorted = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}
