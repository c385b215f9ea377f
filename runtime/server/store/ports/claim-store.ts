import type { Instant } from '../../../../engine/index.ts';

/**
 * The claim of one number of a series by one case. Its key is `<scope>/<value>`, so two claims of one number
 * cannot exist. `version` grows with each change of hands; a case can only take the number with the version
 * that was claimed for it.
 */
export interface Claim {
  readonly scope: string;
  readonly value: number;
  readonly version: number;
  readonly caseId: string;
  /** What the case wants the number for; one open claim per scope, case and purpose. */
  readonly purpose: string;
  readonly claimedAt: Instant;
  readonly state: 'claimed' | 'taken' | 'free';
}

export interface NumberRequest {
  /** Series within which numbers count from 1 without gaps, as a code of a unit and a day. */
  readonly scope: string;
  readonly caseId: string;
  /** What for, when a case may want several numbers of one series: the key of the paper, say. */
  readonly purpose: string;
  readonly now: Instant;
}

/**
 * Numbers of a store that one process has to itself. A claim is held in memory until the write that takes it, which
 * notes it too.
 */
export interface NumbersAtOnce {
  /** The lowest number that no case holds and nobody has claimed. */
  claim(request: NumberRequest): Claim;
  /** Ends a claim. False for one that was not made here. */
  settle(claim: Claim, end: ClaimEnd): boolean;
}

/** A case has taken the number; nobody has, so that it goes to the next who asks; or only the store knows. */
export type ClaimEnd = 'taken' | 'free' | 'unknown';

/** The primitives under `claimNumber`; nothing else should call them. */
export interface ClaimStore {
  /** Absent where several processes share the store: then numbers are claimed by writes. */
  readonly atOnce?: NumbersAtOnce;
  /** False when the number has been claimed before. */
  insert(claim: Claim): Promise<boolean>;
  /** Compare-and-set on the version; false when it is another by now. */
  replace(claim: Claim, expectedVersion: number): Promise<boolean>;
  get(scope: string, value: number): Promise<Claim | null>;
  /** The highest number ever claimed, 0 when none. */
  highest(scope: string): Promise<number>;
  /** The claim in state `claimed` of a case for a purpose. */
  open(scope: string, caseId: string, purpose: string): Promise<Claim | null>;
  /** Claims that are free, or claimed before a moment and never confirmed; lowest number first. */
  reusable(scope: string, claimedBefore: Instant, limit: number): Promise<readonly Claim[]>;
}
