import { wordOf } from '../../../engine/authoring/index.ts';
import {
  fillText,
  inLanguage,
  problemTexts,
  type Language,
  type Problem,
  type ProblemText,
  type ProblemTexts,
  type Text,
} from '../../../engine/index.ts';
import { checkingTextsOf, screenOverrides } from '../language/checking-texts-of.ts';

/** Names of members, in whatever way the catalogue writes them. */
const written = /“([a-z][A-Za-z]*)”|"([a-z][A-Za-z]*)": (?:true|"[^"]*"|\["…"\])|\bmeta\.([a-z][A-Za-z]*)/g;
/** Where in the document a thing is listed says nothing to whoever sees its tab. */
const listed =
  / (?:trong|vào|in) “(?:fees|roles|parties|forms|deadlines|numbers|papers|messages|scenarios|on)”(?: của trạng thái)?/g;
/** The name behind the words that it stands for. */
const bracketed = / \((?:“[a-z][A-Za-z]*”|meta\.[a-z][A-Za-z]*)\)/g;

/**
 * What problems say on the screens of the designer. The catalogue speaks to whoever writes the document, by the names
 * of its members; here nobody sees those, so that what a box is called stands in their place.
 */
export const screenTexts: ProblemTexts = Object.fromEntries(
  Object.entries(problemTexts).map(([code, text]) => {
    // Expressions are written with the names of their language.
    if (code.startsWith('feel-') || code.startsWith('edit-')) return [code, text];
    const own = Object.hasOwn(screenOverrides, code) ? screenOverrides[code] : undefined;
    // What the catalogue advises on shapes is about the document.
    const told = code.startsWith('shape-') && own !== undefined ? { says: text.says } : reworded(text);
    return [code, { ...told, ...own }];
  }),
);

/**
 * A problem whose values are said as the screen says them.
 *
 * @param label the words of its place, from the outside in
 */
export function onScreen(problem: Problem, label: string, language: Language): Problem {
  if (!problem.code.startsWith('shape-')) return problem;
  const texts = checkingTextsOf(language);
  const { params = {} } = problem;
  const word = label.split(' › ').at(-1) ?? '';
  const said = (name: string): string => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return {
    ...problem,
    params: {
      ...params,
      name:
        problem.code === 'shape-missing'
          ? nameOfMissing(word, said('name'), texts.something, language)
          : said('name'),
      type: texts.types[said('type')] ?? texts.something,
      format: texts.formats[said('format')] ?? texts.something,
      values: said('values')
        .split(', ')
        .map((value) => inLanguage(wordOf(value) ?? { vi: value }, language))
        .join(', '),
    },
  };
}

/** What is missing has a box; what has no words of its own is not called by those of a program. */
function nameOfMissing(word: string, name: string, otherwise: string, language: Language): string {
  const known = wordOf(name);
  if (word !== '' && word !== name) return word;
  return known === undefined ? otherwise : inLanguage(known, language);
}

function reworded({ says, mend }: ProblemText): ProblemText {
  return { says: inScreenWords(says), ...(mend === undefined ? {} : { mend: inScreenWords(mend) }) };
}

function inScreenWords(text: Text): Text {
  const said = (language: Language): string =>
    inLanguage(text, language)
      .replaceAll(bracketed, '')
      .replaceAll(listed, '')
      .replaceAll(written, (whole, quoted?: string, member?: string, inMeta?: string) => {
        const word = wordOf(quoted ?? member ?? inMeta ?? '');
        return word === undefined ? whole : fillText('“{word}”', { word: inLanguage(word, language) });
      });
  return { vi: said('vi'), en: said('en') };
}
