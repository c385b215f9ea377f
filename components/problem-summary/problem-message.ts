import type { Language, Problem } from '../../engine/index.ts';
import { saidProblem } from './said-problem.ts';

/**
 * What a problem says to a person, and how to mend it where that is another sentence. Words that a server sent tell
 * how already.
 */
export function problemMessage(problem: Problem, language: Language): string {
  const { message, mend } = saidProblem(problem, language);
  return mend === '' || message.endsWith(mend) ? message : `${message} ${mend}`;
}
