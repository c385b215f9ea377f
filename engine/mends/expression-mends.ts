import { valueAt } from '../draft/pointer.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import { mend, paramOf, type Mend, type MendRule, type MendRules } from './mend.ts';
import { put } from './place-edits.ts';

/** Writes a part of an expression otherwise, where it stands there just once. */
function rewrite(draft: DraftDocument, pointer: string, old: string, other: string): readonly Mend[] {
  const text = valueAt(draft, pointer);
  if (typeof text !== 'string' || old === '') return [];
  const letters = '[\\p{L}\\p{N}_]';
  const isWord = /^[\p{L}\p{N}_ ]+$/u.test(old);
  const pattern = old.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const places = [
    ...text.matchAll(new RegExp(isWord ? `(?<!${letters})${pattern}(?!${letters})` : pattern, 'gu')),
  ];
  const [place, another] = places;
  if (place === undefined || another !== undefined) return [];
  const written = `${text.slice(0, place.index)}${other}${text.slice(place.index + old.length)}`;
  return [mend(`Viết “${other}”`, `Write “${other}”`, ...put(draft, pointer, written))];
}

/** Writes what the problem proposes. */
const suggested: MendRule = (draft, problem) =>
  rewrite(draft, problem.pointer, paramOf(problem, 'name'), paramOf(problem, 'suggestion'));

/** Signs of other languages, with what FEEL writes. */
const signs: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or', '==': '=', '<>': '!=' };

const sign: MendRule = (draft, problem) => {
  const found = paramOf(problem, 'found');
  const other = Object.hasOwn(signs, found) ? signs[found] : undefined;
  return other === undefined ? [] : rewrite(draft, problem.pointer, found, other);
};

/** What is wrong in an expression and has one likely meaning. */
export const expressionMends: MendRules = {
  'feel-unknown-name-near': suggested,
  'feel-unknown-part-near': suggested,
  'feel-unknown-function-near': suggested,
  'feel-not-an-option-near': suggested,
  'feel-foreign-sign': sign,
  'feel-or-always-true': (draft, { pointer }) => rewrite(draft, pointer, 'or', 'and'),
};
