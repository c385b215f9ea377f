import { isObject, labelAt, sayParams, type DraftDocument } from '../../../engine/authoring/index.ts';
import { sayProblem, type Json, type Language, type Problem } from '../../../engine/index.ts';
import type { ProblemItem } from '../../api/index.ts';
import { problemCatalogue } from './problem-catalogue.ts';

/**
 * Puts problems into words: what is wrong, what to do, and, where the document that the pointers lead into is
 * handed in, where it is in the words of that document.
 *
 * A text of the definition itself goes before the catalogue's; a code without a text is shown as it is, so that
 * the mistake is seen.
 */
export function sayProblems(
  problems: readonly Problem[],
  language: Language,
  document?: unknown,
): ProblemItem[] {
  return problems.map((problem) => {
    const { mend, ...said } = sayProblem(
      isObject(document as Json) ? sayParams(problem, document as DraftDocument, language) : problem,
      language,
      problemCatalogue,
    );
    const label = document === undefined ? '' : labelAt(document, problem.pointer);
    return { ...said, ...(label === '' ? {} : { label }), ...(mend === '' ? {} : { mend }) };
  });
}
