import type { Language } from '../../../../engine/index.ts';
import type { ProblemItem } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** Why something was not done, as far as the desk acts on it differently. */
export type Failure =
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  /** Somebody else changed the case first. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly message: string; readonly problems: readonly ProblemItem[] };

/** What an error of the client means. An error that is none of the client's is a bug, and is thrown again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ProblemError)) throw error;
  const { status, code, message, problems } = error;
  // Behind a gateway that answers for a silent server nobody knows either; a busy server says itself that it did nothing.
  if (code === 'no-connection') return { kind: 'unreachable' };
  if (code === 'sign-in-needed') return { kind: 'signed-out' };
  if (status === 409 && code === 'revision-conflict') return { kind: 'conflict' };
  return { kind: 'refused', message, problems };
}

/** A failure in words. */
export function failureText(failure: Failure, language: Language): string {
  const texts = deskTextsOf(language);
  switch (failure.kind) {
    case 'unreachable':
      return texts.unreachable;
    case 'signed-out':
      return texts.signedOut;
    case 'conflict':
      return `${texts.conflict} ${texts.conflictKept}`;
    case 'refused':
      return failure.message;
  }
}
