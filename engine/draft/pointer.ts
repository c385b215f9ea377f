import type { Json } from '../answers/answers.ts';
import { isList, memberOf } from './draft-document.ts';

/** A key as it stands in a JSON pointer (RFC 6901). */
export function escapedKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The keys of a JSON pointer. @example keysOf('/a/b~1c') // ['a', 'b/c'] */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON pointer of some keys. @example pointerOf(['a', 'b/c']) // '/a/b~1c' */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapedKey(String(key))}`).join('');
}

/** The pointer of what is around, and the last key; both empty for the whole document. */
export function parentOf(pointer: string): { readonly parent: string; readonly key: string } {
  const at = pointer.lastIndexOf('/');
  return { parent: pointer.slice(0, Math.max(0, at)), key: keysOf(pointer).at(-1) ?? '' };
}

/** Whether a pointer leads to a place, or to something inside it. */
export function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** What a pointer leads to, undefined where there is nothing. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of keysOf(pointer)) value = childOf(value, key);
  return value;
}

/** A member of an object or an item of a list. */
export function childOf(value: Json | undefined, key: string): Json | undefined {
  if (!isList(value)) return memberOf(value, key);
  const index = indexOf(key);
  return index === null ? undefined : value[index];
}

/** The index that a key of a pointer means in a list; null where it is none. */
export function indexOf(key: string): number | null {
  return /^(0|[1-9]\d*)$/.test(key) ? Number(key) : null;
}
