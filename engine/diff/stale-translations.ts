import { isList, isObject, textMember } from '../draft/draft-document.ts';
import type { DraftDocument } from '../draft/draft-document.ts';
import type { Json } from '../answers/answers.ts';
import { keysOf, pointerOf } from '../draft/pointer.ts';

/**
 * The texts whose Vietnamese has changed since a version while their English is still the same: it may tell what was
 * before. Items of lists are compared by their keys, so that nothing is found only because it has moved.
 *
 * @returns JSON pointers of the texts, in the later document
 * @example staleTranslations(live, draft) // ['/forms/to_khai/pages/0/sections/1/fields/2/label']
 */
export function staleTranslations(before: DraftDocument, after: DraftDocument): string[] {
  const found: string[] = [];
  const visit = (old: Json | undefined, now: Json | undefined, at: readonly string[]): void => {
    // What is the same object has not been touched: a draft shares it with what it was made from.
    if (old === undefined || now === undefined || old === now) return;
    if (isList(old) && isList(now)) {
      now.forEach((item, index) => visit(counterpart(old, item, index), item, [...at, String(index)]));
      return;
    }
    if (!isObject(old) || !isObject(now)) return;
    if (isStale(old, now)) found.push(pointerOf(at));
    for (const [name, value] of Object.entries(now)) visit(old[name], value, [...at, name]);
  };
  visit(before, after, []);
  return found.filter((pointer) => keysOf(pointer)[0] !== 'scenarios');
}

/** The item that stands for the same thing: that with the same key or code, else that at the same place. */
function counterpart(list: readonly Json[], item: Json, index: number): Json | undefined {
  const name = nameOf(item);
  return name === undefined ? list[index] : list.find((one) => nameOf(one) === name);
}

function nameOf(item: Json | undefined): string | undefined {
  return textMember(item, 'key') ?? textMember(item, 'code');
}

function isStale(old: Json, now: Json): boolean {
  const [vi, en] = [textMember(now, 'vi'), textMember(now, 'en')];
  if (vi === undefined || en === undefined || en === '') return false;
  return textMember(old, 'vi') !== undefined && textMember(old, 'vi') !== vi && textMember(old, 'en') === en;
}
