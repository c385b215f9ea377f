import { ulid } from 'ulid';
import { instantOf, type Instant } from '../../engine/index.ts';

/** What the server may not make up by itself: the time and chance. Tests hand in their own. */
export interface World {
  readonly now: () => Instant;
  /** An id that nobody can guess, with letters, digits and hyphens only. */
  readonly newId: () => string;
}

/** The clock of the machine and its source of chance. The only place in the runtime that reads either. */
export const realWorld: World = {
  now: () => instantOf(Date.now()),
  newId: () => ulid(),
};
