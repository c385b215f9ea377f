import { fillText, inLanguage } from '../../engine/index.ts';
import type { Language, Problem, SaidProblem } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';

type Words = Pick<SaidProblem, 'message' | 'mend'>;
type Say = (problem: Problem, language: Language) => Words;

let say: Say | null = null;

/** Makes the words known. */
export function keepWords(known: Say): void {
  say = known;
}

/** A problem in words. Where these could not be fetched, it is said at least that something is not right here. */
export function saidProblem(problem: Problem, language: Language): Words {
  if (say !== null) return say(problem, language);
  const { message, params } = problem;
  if (message === undefined) return { message: formTextsOf(language).problemHere, mend: '' };
  return { message: fillText(inLanguage(message, language), params), mend: '' };
}
