const KILOBYTE = 1024;

/** Bytes of the first piece of a file. */
export const FIRST_PIECE = 1024 * KILOBYTE;
const SMALLEST = 64 * KILOBYTE;
const LARGEST = 4 * 1024 * KILOBYTE;
/** A piece that took less was small for the line. */
const QUICK_MILLIS = 2000;

/** The size of the next piece: larger on a quick line, smaller after a piece that was lost. */
export function nextPieceSize(size: number, outcome: { readonly millis: number } | 'lost'): number {
  if (outcome === 'lost') return Math.max(SMALLEST, Math.floor(size / 4));
  return outcome.millis < QUICK_MILLIS ? Math.min(LARGEST, size * 2) : size;
}
