import { fillText, inLanguage, type Language } from '../text/text.ts';
import { fileTypesInWords } from '../words/file-types.ts';
import { fillingTexts } from './filling-texts.ts';
import type { Problem, ProblemTexts } from './problem.ts';

/** A problem in the words of a language. */
export interface SaidProblem {
  readonly code: string;
  readonly pointer: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  /** What to do about it; an empty text where the message says it all. */
  readonly mend: string;
}

/**
 * Puts a problem into words. A text of the definition itself goes before the catalogue's.
 *
 * @param texts what problems say; a page on which forms are filled needs no more than the default, whoever checks
 * definitions hands in `problemTexts`
 */
export function sayProblem(
  problem: Problem,
  language: Language,
  texts: ProblemTexts = fillingTexts,
): SaidProblem {
  const { code, pointer, severity } = problem;
  const params = withTypesInWords(problem.params, language);
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  const says = problem.message ?? text?.says ?? { vi: code };
  return {
    code,
    pointer,
    severity,
    message: fillText(inLanguage(says, language), params),
    mend: text?.mend ? fillText(inLanguage(text.mend, language), params) : '',
  };
}

/** Parameters that list media types, which only programs know by these names. */
const TYPE_LISTS = ['accept', 'accepted', 'found'];
/** Other problems have other things to say by these names: sentences, pointers, parts of an expression. */
const TYPE_LIST = /^[a-z]+\/[a-z0-9.+*-]+(?:, [a-z]+\/[a-z0-9.+*-]+)*$/;

function withTypesInWords(params: Problem['params'], language: Language): Problem['params'] {
  if (params === undefined) return undefined;
  const said: Record<string, string | number> = { ...params };
  for (const name of TYPE_LISTS) {
    const types = said[name];
    if (typeof types === 'string' && TYPE_LIST.test(types))
      said[name] = fileTypesInWords(types.split(', '), language);
  }
  return said;
}
