import { sayProblem } from '../../engine/index.ts';
import type { Language, Problem } from '../../engine/index.ts';

/** What a problem says to a person, and how to mend it where that is another sentence. */
export function problemMessage(problem: Problem, language: Language): string {
  const { message, mend } = sayProblem(problem, language);
  return mend === '' ? message : `${message} ${mend}`;
}
