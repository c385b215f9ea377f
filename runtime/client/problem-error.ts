import type { ProblemDetails, ProblemItem } from '../api/index.ts';

/** A request that was not carried out, with what the server says of it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail === undefined ? details.title : `${details.title} ${details.detail}`);
    this.details = details;
  }

  /** Code of the problem in the catalogue, e.g. `revision-conflict`. */
  get code(): string {
    return this.details.code;
  }

  get status(): number {
    return this.details.status;
  }

  /** What is wrong with single fields; pointers lead into what was sent. */
  get problems(): readonly ProblemItem[] {
    return this.details.problems;
  }
}

/** The code of an error of this client: that of the server's problem, or `no-connection`. */
export function codeOf(error: unknown): string | null {
  return error instanceof ProblemError ? error.code : null;
}

/** The problem for a server that could not be reached, or that did not answer in its own words. */
export function connectionProblem(status: number, language: 'vi' | 'en'): ProblemError {
  const says = {
    vi: { title: 'Không kết nối được với hệ thống.', detail: 'Kiểm tra kết nối mạng rồi thử lại.' },
    en: { title: 'The system cannot be reached.', detail: 'Check the connection and try again.' },
  };
  return new ProblemError({
    type: 'about:blank',
    status,
    code: 'no-connection',
    problems: [],
    ...says[language],
  });
}

/** Whether an answer is a problem as our server writes it. */
export function isProblemDetails(value: unknown): value is ProblemDetails {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'problems' in value &&
    Array.isArray(value.problems)
  );
}
