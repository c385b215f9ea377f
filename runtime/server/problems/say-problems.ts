import { labelAt } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage, type Language, type Problem } from '../../../engine/index.ts';
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
    const { code, pointer, severity, params } = problem;
    const text = Object.hasOwn(problemCatalogue, code) ? problemCatalogue[code] : undefined;
    const says = problem.message ?? text?.says ?? { vi: code };
    const label = document === undefined ? '' : labelAt(document, pointer);
    return {
      code,
      pointer,
      severity,
      message: fillText(inLanguage(says, language), params),
      ...(label === '' ? {} : { label }),
      ...(text?.mend === undefined ? {} : { mend: fillText(inLanguage(text.mend, language), params) }),
    };
  });
}
