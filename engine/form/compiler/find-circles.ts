import { readsOf, type TypeScope } from '../../feel/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CompiledCondition, CompiledForm } from '../compiled-form.ts';
import { decidingRules } from '../form-plan.ts';
import { typeScope } from './form-types.ts';
import { placedFields, type PlacedField } from './walk-form.ts';

/**
 * Fields whose value or visibility depends on itself, by way of whatever other fields. Rules that only ask or
 * check (`required`, `checks`, limits) change no value, so they may read anything.
 */
export function findCircles(form: CompiledForm, pointer: string): Problem[] {
  const fields = new Map(placedFields(form, pointer).map((placed) => [nameOf(placed.path), placed]));
  const graph = new Map([...fields].map(([name, placed]) => [name, readsOfField(placed, form, fields)]));
  return circlesIn(graph).map((names) => ({
    code: 'rules-circle',
    pointer: fields.get(names[0] ?? '')?.pointer ?? pointer,
    severity: 'error',
    params: { keys: [...names, names[0]].join(' → ') },
  }));
}

function placeRules({ page, section }: PlacedField): CompiledCondition[] {
  return [page.visible, page.readonly, section.visible, section.readonly];
}

type Fields = ReadonlyMap<string, PlacedField>;

function nameOf(path: readonly string[]): string {
  return path.join('.');
}

/** The names of the fields on which a field depends. */
function readsOfField(placed: PlacedField, form: CompiledForm, fields: Fields): Set<string> {
  const own = decidingRules({ compiled: placed.compiled, page: null, section: null });
  const scope = typeScope(placed.container, form, undefined);
  const names = pathsRead(own, scope).flatMap((path) => resolve(path, placed, fields));
  if (placed.container) return new Set([...names, nameOf(placed.container.path)]);
  const around = pathsRead(placeRules(placed), scope);
  return new Set([...names, ...around.flatMap((path) => resolve(path, placed, fields))]);
}

function pathsRead(rules: readonly (CompiledCondition | null)[], scope: TypeScope): string[][] {
  return rules.flatMap((rule) => (typeof rule === 'boolean' ? [] : readsOf(rule, scope)));
}

/** The fields that a path reads, found from the row outwards; a whole table or group reads all that is in it. */
function resolve(path: readonly string[], placed: PlacedField, fields: Fields): string[] {
  for (let level = placed.path.length - 1; level >= 0; level--) {
    const around = placed.path.slice(0, level);
    if (!fields.has(nameOf([...around, path[0] ?? '']))) continue;
    let length = path.length;
    while (!fields.has(nameOf([...around, ...path.slice(0, length)]))) length--;
    const found = nameOf([...around, ...path.slice(0, length)]);
    const isOwnContainer = nameOf(placed.path).startsWith(`${found}.`);
    if (isOwnContainer) return [];
    return [found, ...[...fields.keys()].filter((name) => name.startsWith(`${found}.`))];
  }
  return [];
}

/** One circle for each field from which one can come back to it and that is in none found before. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push(way.slice(start));
    if (start >= 0 || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return circles;
}
