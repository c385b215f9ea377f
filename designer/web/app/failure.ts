import type { Language } from '../../../engine/index.ts';
import type { ProblemItem } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';

/** Why something was not done, as far as the screens act on it differently. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  /** The account is no administrator's. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'refused'; readonly message: string; readonly problems: readonly ProblemItem[] };

/** What an error of the client means. An error that is none of the client's is a bug, and is thrown again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ProblemError)) throw error;
  const { code, message, problems } = error;
  if (code === 'no-connection') return { kind: 'unreachable' };
  if (code === 'sign-in-needed') return { kind: 'signed-out' };
  if (code === 'role-missing') return { kind: 'forbidden' };
  return { kind: 'refused', message, problems };
}

/** A failure in words. */
export function failureText(failure: Failure, language: Language): string {
  const texts = designerTextsOf(language);
  switch (failure.kind) {
    case 'unreachable':
      return texts.unreachable;
    case 'signed-out':
      return texts.signedOut;
    case 'forbidden':
      return texts.notAllowed;
    case 'refused':
      return failure.message;
  }
}
