import type { Json } from '../answers/answers.ts';
import { isList, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { childOf, keysOf } from '../draft/pointer.ts';
import { draftNames, type Named } from '../references/index.ts';
import type { Text } from '../text/text.ts';
import { inLanguage } from '../text/text.ts';
import { sayName } from './say-name.ts';
import { titleOf } from './title-of.ts';
import { both, hasWords, memberWord, nameOfThing } from './words-of.ts';

/** Members that hold things by their keys. */
const maps: ReadonlySet<string> = new Set([
  ...['forms', 'states', 'on', 'after', 'deadlines', 'papers', 'messages', 'roles', 'parameters'],
  ...['lookups', 'numbers', 'values'],
]);
/** Members that nobody calls by a name. */
const silent: ReadonlySet<string> = new Set(['vi', 'en', 'meta', 'params']);

interface Part {
  readonly word: Text;
  readonly isThing: boolean;
  /** The author has named it; else it is called by its key. */
  readonly isNamed: boolean;
}

/**
 * Where a pointer leads, in the words that its author knows: the names of the things on the way, and what the member
 * at its end is called.
 *
 * @example sayPlace(draft, '/forms/don/pages/0/sections/0/fields/2/visible').vi
 * // 'Đơn đề nghị › Nội dung › Loại › Điều kiện hiển thị'
 */
export function sayPlace(draft: DraftDocument, pointer: string): Required<Text> {
  const parts: Part[] = [];
  let node: Json | undefined = draft;
  let title = 'Definition';
  let holder = '';
  let answers: ReadonlyMap<string, Named> | null = null;
  for (const key of keysOf(pointer)) {
    const child: Json | undefined = childOf(node, key);
    if (answers !== null) {
      const field: Named | undefined = answers.get(key);
      if (!isList(node)) parts.push({ word: field?.label ?? { vi: key }, isThing: true, isNamed: true });
      answers = field?.members ?? answers;
    } else if (isList(node) || holder !== '') {
      const value = isList(child) ? child[0] : child;
      const own =
        typeof value === 'string' && !isList(node)
          ? { vi: key }
          : nameOfThing(value, key, (member, one) => sayName(member, one, draft));
      title = titleOf(title, holder, value);
      const isNamed = own.vi !== key && own.vi !== textMember(value, 'key');
      if (own.vi !== '' && !/^\d+$/.test(own.vi)) parts.push({ word: own, isThing: true, isNamed });
      holder = isList(child) && !isList(node) ? holder : '';
    } else {
      const isHolder = isList(child) || maps.has(key);
      if (!silent.has(key)) parts.push({ word: wordFor(title, key), isThing: false, isNamed: true });
      if (key === 'answers') answers = fieldsByKey(draft);
      if (isHolder) holder = key;
      else if (!silent.has(key) || key === 'meta') title = titleOf(title, key, child, node);
    }
    node = child;
  }
  const last = parts.findLastIndex(({ isThing }) => isThing);
  const shown = parts.filter(({ isThing, isNamed }, index) =>
    isThing ? isNamed || index === last : index > last,
  );
  return both((language) =>
    shown
      .map(({ word, isThing }) =>
        isThing ? inLanguage(word, language) : capital(inLanguage(word, language)),
      )
      .join(' › '),
  );
}

/** The fields of all forms, those of the application first; answers of a scenario say their keys alone. */
function fieldsByKey(draft: DraftDocument): ReadonlyMap<string, Named> {
  const { forms, application } = draftNames(draft);
  const others = [...forms].filter(([key]) => key !== application);
  const own = forms.get(application);
  return new Map([...others.flatMap(([, { names }]) => [...names]), ...(own === undefined ? [] : own.names)]);
}

function wordFor(title: string, name: string): Text {
  return hasWords(title, name) ? memberWord(title, name) : { vi: name };
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
