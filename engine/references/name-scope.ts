import type { Path, TypeScope } from '../feel/index.ts';
import type { Layer, Named, NameScope } from './reference.ts';

/** A layer from what it names. The types are worked out when somebody asks: few expressions need them. */
export function layerOf(names: ReadonlyMap<string, Named>): Layer {
  let types: Layer['types'] | undefined;
  return {
    names,
    get types() {
      types ??= Object.fromEntries([...names].map(([name, { type }]) => [name, type]));
      return types;
    },
  };
}

/** The layer as one of the names of a scope of types. */
function typesOf(layer: Layer, outer: TypeScope | undefined): TypeScope {
  return {
    get names() {
      return layer.types;
    },
    outer,
  };
}

/** A scope from its layers, the nearest first. */
export function scopeOf(layers: readonly Layer[]): NameScope {
  const types = layers.reduceRight<TypeScope | undefined>((outer, layer) => typesOf(layer, outer), undefined);
  return { layers, types: types ?? { names: {} } };
}

/** The scope with a nearer layer, e.g. the row of a table. */
export function within(scope: NameScope, layer: Layer): NameScope {
  return { layers: [layer, ...scope.layers], types: typesOf(layer, scope.types) };
}

/** What a path leads to: undefined for a part of a value, which nobody has named; null where nothing is called so. */
export function namedAt(scope: NameScope, path: Path): Named | null | undefined {
  const [first = '', ...rest] = path;
  const start = scope.layers.find(({ names }) => names.has(first))?.names.get(first);
  return start === undefined ? null : memberAt(start, rest);
}

/** What a path leads to from something named; see `namedAt`. */
export function memberAt(start: Named, path: Path): Named | null | undefined {
  let named: Named = start;
  for (const key of path) {
    if (named.members === null) return undefined;
    const member = named.members.get(key);
    if (member === undefined) return null;
    named = member;
  }
  return named;
}
