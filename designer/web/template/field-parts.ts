import { isList, isObject } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';

/** A part of an answer that a template can print or ask: its name, what prints it, what `{{#if}}` asks. */
export interface FieldPart {
  readonly label: string;
  readonly print: string | null;
  readonly test: string;
}

/** The codes of the parts of a person that are chosen from a list. */
const chosen = { gioi_tinh: ['NAM', 'NU'], giay_to: ['CAN_CUOC', 'HO_CHIEU', 'KHAC'] } as const;

/**
 * What a template can read below the answer of a field, or say of it in words: the parts of a person, the house number
 * of an address, an amount in words. Codes are printed by the words that they stand for, in the language of papers.
 *
 * @param codes the path of the answer as it is stored, e.g. `answers.nguoi_huong`
 * @param label what the field is called
 */
export function partsOfField(field: Json, codes: string, label: string, language: Language): FieldPart[] {
  const type = member(field, 'type');
  const isAmount = type === 'money' || (type === 'computed' && member(field, 'as') === 'money');
  if (isAmount) return [amountInWords(codes, label, language)];
  if (type === 'person') return partsOfPerson(field, codes, label, language);
  if (type !== 'address' || member(field, 'detail') === 'none') return [];
  return [plainPart(codes, 'chi_tiet', label, language)];
}

/** An amount of money in words. */
export function amountInWords(path: string, name: string, language: Language): FieldPart {
  const label = fillText(templateTextsOf(language).inWords, { name });
  return { label, print: `{{moneyInWords ${path}}}`, test: path };
}

function partsOfPerson(field: Json, codes: string, label: string, language: Language): FieldPart[] {
  const papers = member(field, 'papers');
  const isOneKind = !isList(papers) || papers.length < 2;
  const number = isOneKind && (!isList(papers) || papers[0] === 'CAN_CUOC') ? 'idNumber' : 'so';
  const birth = { ...plainPart(codes, 'ngay_sinh', label, language), print: `{{date ${codes}.ngay_sinh}}` };
  return [
    plainPart(codes, 'ho_ten', label, language),
    birth,
    ...(member(field, 'sex') === true ? codePart('gioi_tinh', chosen.gioi_tinh, codes, label, language) : []),
    ...(isOneKind ? [] : codePart('giay_to', chosen.giay_to, codes, label, language)),
    plainPart(codes, 'so', label, language, number),
  ];
}

function plainPart(
  codes: string,
  key: string,
  field: string,
  language: Language,
  word: string = key,
): FieldPart {
  const path = `${codes}.${key}`;
  return { label: partLabel(field, word, language), print: `{{${path}}}`, test: path };
}

/** A part that is kept as a code: the whole of it is printed in words, and each code can be asked. */
function codePart(
  key: string,
  options: readonly string[],
  codes: string,
  field: string,
  language: Language,
): FieldPart[] {
  const label = partLabel(field, key, language);
  const path = `${codes}.${key}`;
  const is = (code: string): string => `(eq ${path} "${code}")`;
  // Papers are written in Vietnamese, whatever the language of the screen is.
  const print = options.map((code) => `{{#if ${is(code)}}}${wordOf(code, 'vi')}{{/if}}`).join('');
  return [
    { label, print, test: path },
    ...options.map((code): FieldPart => {
      const params = { field: label, option: wordOf(code, language) };
      return { label: fillText(templateTextsOf(language).isOption, params), print: null, test: is(code) };
    }),
  ];
}

function partLabel(field: string, part: string, language: Language): string {
  const { partOf, parts } = templateTextsOf(language);
  const words: Readonly<Record<string, string>> = parts;
  return fillText(partOf, { field, part: words[part] ?? part });
}

function wordOf(code: string, language: Language): string {
  const words: Readonly<Record<string, string>> = templateTextsOf(language).codes;
  return words[code] ?? code;
}

function member(node: Json, name: string): Json | undefined {
  return isObject(node) ? node[name] : undefined;
}
