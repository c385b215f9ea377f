import type { CalendarProblemCode } from '../problems/calendar-problems.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * A calculation of time that has no answer: a year without data, an impossible amount, a clock that has expired.
 *
 * It is a RangeError, so that for an expression the answer is unknown. It is thrown because it arises in the middle of an arithmetic; whoever carries out a command turns it into a
 * problem with `calendarProblemOf`.
 */
export class CalendarError extends RangeError {
  readonly code: CalendarProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** What is wrong in particular, where the error sums up a list. */
  readonly problems: readonly Problem[];

  constructor(
    code: CalendarProblemCode,
    params: Readonly<Record<string, string | number>>,
    problems: readonly Problem[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'CalendarError';
    this.code = code;
    this.params = params;
    this.problems = problems;
  }
}

/** The error as a problem at a JSON pointer. */
export function calendarProblemOf(error: CalendarError, pointer: string): Problem {
  return { code: error.code, pointer, severity: 'error', params: error.params };
}
