import { fillText, inLanguage, type Language } from '../text/text.ts';
import { problemTexts } from './problem-texts.ts';
import type { Problem } from './problem.ts';

/** A problem in the words of a language. */
export interface SaidProblem {
  readonly code: string;
  readonly pointer: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  /** What to do about it; an empty text where the message says it all. */
  readonly mend: string;
}

/** Puts a problem into words. A text of the definition itself goes before the catalogue's. */
export function sayProblem(problem: Problem, language: Language): SaidProblem {
  const { code, pointer, severity, params } = problem;
  const text = Object.hasOwn(problemTexts, code) ? problemTexts[code] : undefined;
  const says = problem.message ?? text?.says ?? { vi: code };
  return {
    code,
    pointer,
    severity,
    message: fillText(inLanguage(says, language), params),
    mend: text?.mend ? fillText(inLanguage(text.mend, language), params) : '',
  };
}
