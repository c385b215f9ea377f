import type { Problem } from '../../../engine/index.ts';
import { apiProblems, type ApiProblemCode } from './api-problems.ts';

/**
 * Ends a request with a problem of the catalogue; the one error handler makes the answer. Thrown, so that a
 * route reads as what happens when all is well.
 *
 * @example throw new RequestError('case-not-found');
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ApiProblemCode;
  readonly status: number;
  readonly problems: readonly Problem[];
  /** Values for the places of the texts, also told to the client. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The document that the pointers lead into, to say in words where a problem is. */
  readonly document: unknown;

  constructor(
    code: ApiProblemCode,
    about: {
      readonly problems?: readonly Problem[];
      readonly params?: Readonly<Record<string, string | number>>;
      readonly document?: unknown;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.status = apiProblems[code].status;
    this.problems = about.problems ?? [];
    this.params = about.params ?? {};
    this.document = about.document;
  }
}
