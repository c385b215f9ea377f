import type { WorkingCalendar } from '../calendar/index.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { Instant } from '../dates/index.ts';

/** Everything the engine may know beside its arguments. It has no clock, no chance and no store of its own. */
export interface EngineContext {
  readonly now: Instant;
  /** An id that nobody can guess, e.g. of a tracking reference. */
  readonly newId: () => string;
  /** The working calendar of a unit. */
  readonly calendar: (unit: string) => WorkingCalendar;
  /** A catalogue in the version that the procedure is pinned to. */
  readonly catalogue: (id: string) => Catalogue | undefined;
  /**
   * The number that the case holds or has claimed in a scope for a purpose. Undefined where none is claimed
   * yet: the decision then says which numbers it needs, and the caller claims them and asks again. Null where the
   * claim has a limit and every number up to it is taken.
   */
  readonly number: (claim: NumberClaim) => number | null | undefined;
  /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal: chains the history of a case. */
  readonly digest: (text: string) => string;
  /** Address of the public tracking page of a reference. */
  readonly trackingUrl: (reference: string) => string;
}

/** A wish for the next number of a scope. The purpose keeps two numbers of one case apart. */
export interface NumberClaim {
  readonly scope: string;
  readonly purpose: string;
  /** The highest number that there is in the scope; absent where a series goes on for ever. */
  readonly limit?: number;
}
