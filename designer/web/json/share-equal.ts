import type { Json } from '../../../engine/index.ts';

/**
 * A document as it was written anew, with the parts of the former one that are equal: screens tell by identity what
 * to draw again.
 */
export function shareEqual(before: Json | undefined, after: Json): Json {
  if (typeof after !== 'object' || after === null || typeof before !== 'object' || before === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const was = before as Readonly<Record<string, Json>>;
  const shared = Object.entries(after).map(([key, value]): [string, Json] => [
    key,
    shareEqual(was[key], value),
  ]);
  const keys = Object.keys(before);
  const isSame =
    shared.length === keys.length &&
    shared.every(([key, value], index) => key === keys[index] && value === was[key]);
  if (isSame) return before;
  return Array.isArray(after) ? shared.map(([, value]) => value) : Object.fromEntries(shared);
}
