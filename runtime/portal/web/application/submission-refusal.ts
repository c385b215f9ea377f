import type { Problem } from '../../../../engine/index.ts';
import { codeOf, ProblemError } from '../../../client/index.ts';
import { serverProblems } from '../form/server-problems.ts';
import type { WebTexts } from '../language/web-texts.ts';

/** What became of handing in that did not succeed. */
export type Refusal =
  /** Nobody knows: the line broke. What is written stays, and handing in again does no harm. */
  | { readonly kind: 'told'; readonly notice: string; readonly problems: readonly Problem[] }
  /** The draft lies on a new version of the procedure now. */
  | { readonly kind: 'moved'; readonly version: string }
  | { readonly kind: 'signed-out' };

/** Reads why an application was not taken. Throws what is no answer of the server. */
export function refusalOf(error: unknown, texts: WebTexts): Refusal {
  if (!(error instanceof ProblemError)) throw error;
  switch (codeOf(error)) {
    case 'no-connection':
      return { kind: 'told', notice: texts.submitUnknown, problems: [] };
    case 'definition-changed':
      return { kind: 'moved', version: String(error.details.params?.['version'] ?? '') };
    case 'sign-in-needed':
      return { kind: 'signed-out' };
    default:
      return {
        kind: 'told',
        notice: `${texts.submitRefused} ${error.message}`,
        problems: serverProblems(error.problems),
      };
  }
}
