/** The order of what two people made of one list, by its keys. */
export interface MergedOrder {
  /** Every key of the three lists that may stay: those of either side, and those that one side removed. */
  readonly order: readonly string[];
  /** Both sides put the old ones in another order, and not the same. */
  readonly isTorn: boolean;
}

/**
 * Puts the keys of two lists that come from one in an order that keeps the changes of both. What is new stands behind
 * what it stood behind on its side; where both sides put something at the same place, the names decide, so that it
 * does not matter whose list is called ours.
 */
export function mergedOrder(
  base: readonly string[],
  theirs: readonly string[],
  ours: readonly string[],
): MergedOrder {
  const old = new Set(base);
  const both = new Set(theirs.filter((key) => ours.includes(key)));
  const common = (list: readonly string[]): string[] => list.filter((key) => old.has(key) && both.has(key));
  const [before, left, right] = [common(base), common(theirs), common(ours)];
  const isTorn = !same(left, before) && !same(right, before) && !same(left, right);
  // The side that moved what was there gives the order of it.
  const backbone = same(right, before) ? left : right;
  const kept = new Set(backbone);
  const order: string[] = [];
  const runs = [base, theirs, ours].map((list) => runsBehind(list, kept));
  const place = (anchor: string | null): void => {
    for (const run of ordered(runs.map((one) => one.get(anchor) ?? []))) {
      for (const key of run) if (!order.includes(key)) order.push(key);
    }
  };
  place(null);
  for (const key of backbone) {
    order.push(key);
    place(key);
  }
  return { order, isTorn };
}

/** What stands behind each of the keys that are kept, up to the next of them; null for what stands before all. */
function runsBehind(list: readonly string[], kept: ReadonlySet<string>): Map<string | null, string[]> {
  const runs = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of list) {
    if (kept.has(key)) anchor = key;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}

function ordered([base = [], ...sides]: readonly string[][]): string[][] {
  return [base, ...sides.toSorted((one, other) => compare(one[0] ?? '', other[0] ?? ''))];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
