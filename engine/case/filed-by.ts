import type { Instant } from '../dates/index.ts';
import type { ActorReference } from './actor-reference.ts';
import type { AttachedFile } from './attached-file.ts';

/** The paper by which a person who came in person proved who they are. */
export interface IdentityShown {
  /** citizenId = căn cước; passport = hộ chiếu; other = another paper that the law takes for one. */
  readonly kind: 'citizenId' | 'passport' | 'other';
  readonly number: string;
}

/** That the applicant signed the printed application, as the clerk confirms. */
export interface SignedPrint {
  readonly at: Instant;
  /** Scans of what was signed. */
  readonly files: readonly AttachedFile[];
}

/**
 * Who filed a case for a person who came to the counter, or sent papers by post: the actor, where the applicant is
 * somebody else.
 */
export interface FiledBy extends ActorReference {
  readonly identityShown: IdentityShown;
  /** Null where nothing was to be signed before the clerk: the signed form came by post. */
  readonly signed: SignedPrint | null;
}

/** That a clerk does something for the applicant who stands before them. */
export interface ForApplicant {
  /** The paper by which the applicant proved who they are. */
  readonly identityShown: IdentityShown;
  /** Whether the applicant has read and signed what is sent. */
  readonly signed: boolean;
}
