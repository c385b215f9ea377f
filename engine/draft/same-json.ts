import type { Json } from '../answers/answers.ts';
import { isList, isObject } from './draft-document.ts';

/** Whether two values are the same JSON; the order of members does not count. What is shared is not looked into. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one)) {
    return (
      isList(other) && one.length === other.length && one.every((item, index) => sameJson(item, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson(one[name], other[name]))
  );
}

/** The members by which the items of lists are told apart, whatever their place. */
const namesOfItems = ['key', 'code', 'id'] as const;

/**
 * By which member the items of some lists are known: each of their items has it, and no two of a list the same.
 * Null where there is none: then an item is known by its place alone.
 */
export function keyOfItems(...lists: readonly (readonly Json[])[]): string | null {
  if (lists.every((list) => list.length === 0)) return null;
  return (
    namesOfItems.find((name) =>
      lists.every((list) => {
        const keys = list.map((item) => (isObject(item) ? item[name] : undefined));
        return keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
      }),
    ) ?? null
  );
}
