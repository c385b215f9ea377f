import { availableParallelism } from 'node:os';
import { canHelp } from '../helper-process.ts';
import type { CaseStore, StorePlace } from '../store/index.ts';
import { verifyPart, type VerifiedPart } from './verify-cases.ts';
import { VerifyHelpers } from './verify-helpers.ts';

/** How a whole store is verified; what is left out is chosen for the machine. */
export interface VerifyAllOptions {
  /** Cases that are read at once; few, so that their texts are gone before memory for more is asked for. */
  readonly limit?: number;
  /** Pages that this process does itself first: a helper needs as long to begin. */
  readonly alone?: number;
  readonly helpers?: number;
}

/** More helpers than this would wait for the disk. */
const MOST_HELPERS = 8;
/** Pages that are under way for each helper: one that it works on, and one that it finds then. */
const AHEAD = 2;

/**
 * Verifies the histories of all cases, page by page in the order of their ids, with as many processes as the machine
 * has processors. Memory does not grow with the number of cases.
 */
export async function* verifyAll(
  cases: Pick<CaseStore, 'stored' | 'endOfStored'>,
  place: StorePlace,
  { limit = 50, alone = 40, helpers: count = helpersHere() }: VerifyAllOptions = {},
): AsyncGenerator<VerifiedPart> {
  let helpers: VerifyHelpers | null = null;
  const underWay: Promise<VerifiedPart>[] = [];
  try {
    let cursor: string | null = null;
    for (let pages = 0; pages === 0 || cursor !== null; pages += 1) {
      const page = { cursor, limit };
      if (count === 0 || pages < alone) {
        const part: VerifiedPart = await verifyPart(cases, page);
        yield part;
        cursor = part.next;
        continue;
      }
      helpers ??= new VerifyHelpers(count, place);
      const part = helpers.verify(page);
      // It is waited for below; until then its failure is no surprise to the process.
      part.catch(() => undefined);
      underWay.push(part);
      const first = underWay.length > count * AHEAD ? underWay.shift() : undefined;
      if (first) yield await first;
      cursor = await cases.endOfStored(page);
    }
    for (const part of underWay) yield await part;
  } finally {
    await helpers?.end();
  }
}

function helpersHere(): number {
  const processors = availableParallelism();
  return processors === 1 || !canHelp ? 0 : Math.min(processors, MOST_HELPERS);
}
