import type { Applicant, IdentityShown, Instant } from '../../../../engine/index.ts';

/** What a clerk wrote down of the person who came to the counter. */
export interface CounterPerson {
  readonly fullName: string;
  /** yyyy-mm-dd. */
  readonly birthDate?: string;
  readonly sex?: 'NAM' | 'NU';
  readonly phone?: string;
  readonly email?: string;
  /** The organisation for which the person came. */
  readonly organization?: { readonly name: string; readonly code: string };
}

/** What makes a draft one that clerks of a unit fill and file for its applicant. */
export interface DraftAtCounter {
  /** Unit that takes the application in; every clerk of it who may, goes on with the draft. */
  readonly unit: string;
  readonly channel: string;
  readonly applicant: Applicant;
  /** Null where the applicant began online: then the identity of their account counts. */
  readonly person: CounterPerson | null;
  readonly identityShown: IdentityShown;
  readonly startedBy: { readonly account: string; readonly name: string };
  /** That the applicant has signed the print; `digest` tells whether the form still says the same. */
  readonly signed: { readonly at: Instant; readonly by: string; readonly digest: string } | null;
}
