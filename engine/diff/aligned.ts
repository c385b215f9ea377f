import type { Json } from '../answers/answers.ts';
import { isObject } from '../draft/draft-document.ts';
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
 * the order. Between them the first of one side goes with the first of the other where there are as many; where one
 * came or went, those go together that have most in common.
 */
export function aligned(before: readonly Json[], after: readonly Json[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...anchors(before, after), [before.length, after.length] as const]) {
    pairs.push(...between(before.slice(0, left), after.slice(0, right), from, to));
    [from, to] = [left, right];
    if (left < before.length)
      pairs.push({ before: at(before, from++, before.length), after: at(after, to++, after.length) });
  }
  return pairs;
}

/** The items of both sides from two indices on, none of which is the same on both. */
function between(before: readonly Json[], after: readonly Json[], from: number, to: number): Pair[] {
  const isEven = before.length - from === after.length - to;
  const partners =
    isEven || from === before.length || to === after.length ? null : likest(before, after, from, to);
  const pairs: Pair[] = [];
  let [left, right] = [from, to];
  while (left < before.length || right < after.length) {
    const partner = partners?.get(left);
    if (partners !== null && left < before.length && partner === undefined) {
      pairs.push({ before: at(before, left++, before.length), after: undefined });
    } else if (partners !== null && right < (partner ?? after.length)) {
      pairs.push({ before: undefined, after: at(after, right++, after.length) });
    } else {
      pairs.push({ before: at(before, left, before.length), after: at(after, right, after.length) });
      left++;
      right++;
    }
  }
  return pairs;
}

/** Which item of the one side goes with which of the other, in their order, so that most stays the same. */
function likest(
  before: readonly Json[],
  after: readonly Json[],
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const sum = (left: number, right: number): number => best[left]?.[right] ?? 0;
  const together = (left: number, right: number): number =>
    // A little for being a pair at all: an item that was rewritten is still that item.
    likeness(before[left] as Json, after[right] as Json) + 0.001 + sum(left + 1, right + 1);
  for (let left = before.length - 1; left >= from; left--) {
    for (let right = after.length - 1; right >= to; right--) {
      const row = best[left] as number[];
      row[right] = Math.max(together(left, right), sum(left + 1, right), sum(left, right + 1));
    }
  }
  const partners = new Map<number, number>();
  for (let left = from, right = to; left < before.length && right < after.length;) {
    if (sum(left, right) === together(left, right)) partners.set(left++, right++);
    else if (sum(left + 1, right) >= sum(left, right + 1)) left++;
    else right++;
  }
  return partners;
}

/** How many members two objects have in common. */
function likeness(one: Json, other: Json): number {
  if (!isObject(one) || !isObject(other)) return 0;
  return Object.entries(one).filter(([name, value]) => sameJson(value, other[name])).length;
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
