import type { Json } from '../answers/answers.ts';
import { sameJson } from '../draft/same-json.ts';

/** An item before with the one that it has become; undefined on the side where there is none. */
export interface Pair {
  readonly before: { readonly item: Json; readonly index: number } | undefined;
  readonly after: { readonly item: Json; readonly index: number } | undefined;
}

/** Longer lists are compared item by item at their places: nobody writes such lists by hand. */
const MOST_CELLS = 40_000;

/**
 * The items of two lists without keys, each with what it has become: the same ones are found wherever they stand in
 * the order; between them the first of one side goes with the first of the other.
 */
export function aligned(before: readonly Json[], after: readonly Json[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...anchors(before, after), [before.length, after.length] as const]) {
    while (from < left || to < right) {
      pairs.push({ before: at(before, from, left), after: at(after, to, right) });
      if (from < left) from++;
      if (to < right) to++;
    }
    if (left < before.length)
      pairs.push({ before: at(before, from++, before.length), after: at(after, to++, after.length) });
  }
  return pairs;
}

function at(list: readonly Json[], index: number, end: number): Pair['before'] {
  return index < end ? { item: list[index] as Json, index } : undefined;
}

/** Indices of items that are the same on both sides, rising on both. */
function anchors(before: readonly Json[], after: readonly Json[]): (readonly [number, number])[] {
  if (before.length * after.length > MOST_CELLS) {
    return before.flatMap((item, index) => (sameJson(item, after[index]) ? [[index, index] as const] : []));
  }
  const same = before.map((item) => after.map((other) => sameJson(item, other)));
  // Length of the longest common part from a place on.
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      const row = length[left] as number[];
      row[right] = same[left]?.[right]
        ? 1 + (length[left + 1]?.[right + 1] ?? 0)
        : Math.max(length[left + 1]?.[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let left = 0, right = 0; left < before.length && right < after.length;) {
    if (same[left]?.[right]) found.push([left++, right++]);
    else if ((length[left + 1]?.[right] ?? 0) >= (length[left]?.[right + 1] ?? 0)) left++;
    else right++;
  }
  return found;
}
