import type { IndexPlan } from '../../../runtime/server/store/mongo/indexes.ts';

/** What a store asks of a collection. */
export interface Question {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: Readonly<Record<string, unknown>>;
}

/** One value, a few of them, or all between two bounds. */
type Bounds = 'one' | 'some' | 'range';

const KEY: IndexPlan = { fields: { _id: 1 } };

/**
 * The index that answers a question as MongoDB's manual describes it: its first field is bounded, and the fields that
 * come before those of the order are bounded to single values, so that entries are read in the wanted order and no more
 * than a page of them. Of several the one of which most fields are bounded; null where there is none.
 */
export function indexFor({ filter, sort }: Question, plans: readonly IndexPlan[]): IndexPlan | null {
  const bounds = boundsOf(filter);
  const order = Object.entries(sort);
  const fitting = [KEY, ...plans].filter(
    (plan) => isBounded(plan, bounds, order) && isInOrder(plan, bounds, order),
  );
  return fitting.toSorted((a, b) => beginning(b, bounds) - beginning(a, bounds))[0] ?? null;
}

/** How many fields at the beginning of an index are bounded. */
function beginning({ fields }: IndexPlan, bounds: ReadonlyMap<string, Bounds>): number {
  const names = Object.keys(fields);
  const end = names.findIndex((name) => !bounds.has(name));
  return end < 0 ? names.length : end;
}

function isBounded(
  { fields, isSparse }: IndexPlan,
  bounds: ReadonlyMap<string, Bounds>,
  order: readonly (readonly [string, unknown])[],
): boolean {
  const [first = ''] = Object.keys(fields);
  // Whoever asks for all, in an order, reads the index from its end; a sparse one does not hold all.
  return bounds.has(first) || (bounds.size === 0 && order[0]?.[0] === first && isSparse !== true);
}

function isInOrder(
  { fields }: IndexPlan,
  bounds: ReadonlyMap<string, Bounds>,
  order: readonly (readonly [string, unknown])[],
): boolean {
  const wanted = order.filter(([field]) => bounds.get(field) !== 'one');
  if (wanted.length === 0) return true;
  const names = Object.keys(fields);
  const start = names.findIndex((name) => name === wanted[0]?.[0]);
  const isSingle = (name: string): boolean => ['one', 'some'].includes(bounds.get(name) ?? '');
  if (start < 0 || !names.slice(0, start).every(isSingle)) return false;
  const ways = wanted.map(([field, way], at) => (names[start + at] === field ? way === fields[field] : null));
  // All as in the index, or all the other way round.
  return !ways.includes(null) && new Set(ways).size === 1;
}

/** How each field is bounded, by all parts that must hold together. */
function boundsOf(filter: Question['filter']): ReadonlyMap<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$and') {
      for (const part of value as readonly Question['filter'][])
        for (const [field, bound] of boundsOf(part)) bounds.set(field, narrower(bounds.get(field), bound));
    } else if (!name.startsWith('$')) {
      const bound = boundOf(value);
      if (bound !== null) bounds.set(name, narrower(bounds.get(name), bound));
    }
  }
  return bounds;
}

function narrower(known: Bounds | undefined, other: Bounds): Bounds {
  return known === 'one' || (known === 'some' && other === 'range') ? known : other;
}

function boundOf(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return 'one';
  const names = Object.keys(value);
  if (names.includes('$in')) return 'some';
  return names.some((name) => ['$gt', '$gte', '$lt', '$lte', '$regex', '$elemMatch'].includes(name))
    ? 'range'
    : null;
}
