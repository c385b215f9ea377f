import type { Filter } from 'mongodb';
import type { Grant } from '../../../../engine/index.ts';
import { distinctGrants } from '../rows/filter-words.ts';
import type { TaskDocument } from './collections.ts';

/** The server reads an index in order for each role and unit and merges them, up to this many; beyond it sorts them all. */
const MERGED = 200;

/**
 * The tasks of grants in as few filters as can be, each of which the server answers by one walk through an index in the
 * wanted order: roles that are held everywhere, and roles that are held in the same units. Most officials need one.
 */
export function heldTasks(grants: readonly Grant[]): readonly Filter<TaskDocument>[] {
  const units = new Map<string, string[]>();
  for (const { role, unit } of distinctGrants(grants)) units.set(role, [...(units.get(role) ?? []), unit]);
  const together = new Map<string, { readonly roles: string[]; readonly units: readonly string[] }>();
  for (const [role, named] of units) {
    const sorted = named.toSorted();
    const key = JSON.stringify(sorted);
    const same = together.get(key) ?? { roles: [], units: sorted };
    same.roles.push(role);
    together.set(key, same);
  }
  return [...together.values()].flatMap(filtersOf);
}

function filtersOf({
  roles,
  units,
}: {
  readonly roles: readonly string[];
  readonly units: readonly string[];
}): readonly Filter<TaskDocument>[] {
  const role = { $in: [...roles] };
  if (units[0] === '*') return [{ role }];
  const each = Math.max(1, Math.floor(MERGED / roles.length));
  return Array.from({ length: Math.ceil(units.length / each) }, (_, n) => ({
    role,
    unit: { $in: units.slice(n * each, (n + 1) * each) },
  }));
}
