import type { Json } from '../answers/answers.ts';
import { keysOf } from '../draft/pointer.ts';
import type { Text } from '../text/text.ts';
import type { ChangeKind } from './change-kind.ts';
import { nameOfThing, thingWord } from './words-of.ts';

/** Things by whose keys cases keep what they hold: a case that runs would look for it under the old one. */
const kept = new Set(
  'forms fields options states deadlines components versions fees papers tasks parties roles on'.split(' '),
);

/** What a renamed thing is, and what that means for cases that run. */
export function placeOfRename(
  at: string,
  value: Json,
  key: string,
): { readonly word: Text; readonly name: Text; readonly kind: ChangeKind } {
  const collection = keysOf(at).findLast((one) => !/^\d+$/.test(one) && one !== key) ?? '';
  return {
    word: thingWord('', collection),
    name: nameOfThing(value, key),
    kind: kept.has(collection) ? 'breaking' : 'compatible',
  };
}
