import { problemTexts, sayProblem } from '../../../engine/index.ts';
import type { Language, Problem } from '../../../engine/index.ts';

/** Why an edit was refused, or what it notes, in sentences; empty where there is nothing to say. */
export function sayRefusal(problems: readonly Problem[] | undefined, language: Language): string {
  return (problems ?? []).map((one) => sayProblem(one, language, problemTexts).message).join(' ');
}
