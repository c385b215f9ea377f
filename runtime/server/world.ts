import { randomFillSync } from 'node:crypto';
import { ulid } from 'ulid';
import { instantOf, type Instant } from '../../engine/index.ts';

/** What the server may not make up by itself: the time and chance. Tests hand in their own. */
export interface World {
  readonly now: () => Instant;
  /** An id that nobody can guess, with letters, digits and hyphens only. */
  readonly newId: () => string;
}

/** Bytes of chance that are drawn in one go: to draw them one by one takes longer than all the rest of an id. */
const drawn = new Uint8Array(4_096);
let used = drawn.length;

/** From 0 to less than 1 in steps of one 256th, so that each of the 32 letters of an id is as likely as the others. */
function chance(): number {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const byte = drawn[used] ?? 0;
  used += 1;
  return byte / 256;
}

/** The clock of the machine and its source of chance. The only place in the runtime that reads either. */
export const realWorld: World = {
  now: () => instantOf(Date.now()),
  newId: () => ulid(undefined, chance),
};
