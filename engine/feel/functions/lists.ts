import { equal, keyOf, order } from '../compare.ts';
import { exact } from '../decimal.ts';
import type { FeelFunction, Run } from '../environment.ts';
import { member } from '../member.ts';
import { isList, type Value } from '../values.ts';

type OfList = (list: readonly Value[], run: Run, args: readonly Value[]) => Value;

/** A function whose first argument is a list: unknown when it is none. */
const ofList =
  (work: OfList): FeelFunction =>
  ([list = null, ...args], run) => {
    if (!isList(list)) return null;
    run.meter.burn(list.length);
    return work(list, run, args);
  };

/** A function of one list, or of its items written as arguments: `max(list)`, `max(a, b)`. */
const ofItems =
  (work: OfList): FeelFunction =>
  (args, run) => {
    const [first = null] = args;
    const list = args.length === 1 && isList(first) ? first : args;
    run.meter.burn(list.length);
    return args.length === 1 && first === null ? null : work(list, run, []);
  };

/** Functions on lists. Positions count from 1. */
export const listFunctions = {
  count: ofList((list) => list.length),
  sum: ofItems(sum),
  mean: ofItems((list) => {
    const total = sum(list);
    return total === null ? null : exact(total / list.length);
  }),
  min: ofItems((list) => extreme(list, -1)),
  max: ofItems((list) => extreme(list, 1)),
  all: ofItems((list) => {
    if (list.includes(false)) return false;
    return list.every((item) => item === true) ? true : null;
  }),
  any: ofItems((list) => {
    if (list.includes(true)) return true;
    return list.every((item) => item === false) ? false : null;
  }),
  'list contains': ofList((list, { meter }, [wanted = null]) =>
    list.some((item) => equal(item, wanted, meter) === true),
  ),
  append: ofList((list, _run, items) => [...list, ...items]),
  concatenate: (lists, { meter }) => {
    if (!lists.every(isList)) return null;
    meter.burn(lists.reduce((total, list) => total + list.length, 0));
    return lists.flat();
  },
  flatten: ofList((list, run) => flattened(list, run, [])),
  'distinct values': ofList((list, run) => [...firsts(list, run).values()]),
  unique: ofList((list, run) => {
    const known = list.filter((item) => item !== null);
    return firsts(known, run).size === known.length;
  }),
  'index of': ofList((list, { meter }, [wanted = null]) =>
    list.flatMap((item, index) => (equal(item, wanted, meter) === true ? [index + 1] : [])),
  ),
  reverse: ofList((list) => list.toReversed()),
  sublist: ofList((list, _run, [start = null, length = null]) => {
    if (!Number.isInteger(start) || start === 0) return null;
    if (length !== null && !(Number.isInteger(length) && (length as number) >= 0)) return null;
    const from = (start as number) > 0 ? (start as number) - 1 : Math.max(0, list.length + (start as number));
    return list.slice(from, length === null ? undefined : from + (length as number));
  }),
  sort: ofList((list, run, [key = null]) => {
    if (key !== null && typeof key !== 'string') return null;
    return sorted(list, key, run);
  }),
} satisfies Record<string, FeelFunction>;

function sum(list: readonly Value[]): number | null {
  let total: number | null = list.length === 0 ? null : 0;
  for (const item of list) {
    if (total === null || typeof item !== 'number') return null;
    total = exact(total + item);
  }
  return total;
}

/** The smallest (-1) or the largest (1) item; null when two items have no order. */
function extreme(list: readonly Value[], sign: 1 | -1): Value {
  let [best = null] = list;
  for (const item of list) {
    const difference = order(item, best);
    if (difference === null) return null;
    if (difference * sign > 0) best = item;
  }
  return best;
}

/** The first of each group of equal items, by what makes them equal. */
function firsts(list: readonly Value[], { meter }: Run): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const item of list) {
    const key = keyOf(item, meter);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}

function flattened(list: readonly Value[], run: Run, into: Value[]): Value[] {
  run.meter.enter();
  run.meter.burn(list.length);
  for (const item of list) {
    if (isList(item)) flattened(item, run, into);
    else into.push(item);
  }
  run.meter.leave();
  return into;
}

/** Ascending, equal items in their old order, missing ones last; null when two items have no order. */
function sorted(list: readonly Value[], key: string | null, run: Run): Value {
  const keyed = list.map((item) => ({ item, by: key === null ? item : member(item, key, run.meter) }));
  const known = keyed.filter(({ by }) => by !== null);
  let comparable = true;
  known.sort((left, right) => {
    run.meter.burn(1);
    const difference = order(left.by, right.by);
    if (difference === null) comparable = false;
    return difference ?? 0;
  });
  if (!comparable) return null;
  return [...known, ...keyed.filter(({ by }) => by === null)].map(({ item }) => item);
}
