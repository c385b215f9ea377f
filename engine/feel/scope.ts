import { ownValue, type ContextValue, type Value } from './values.ts';

/**
 * The names that an expression sees: the nearest values first, then those around them (the row of a table,
 * then the answers of the form).
 */
export interface Scope {
  readonly values: ContextValue;
  readonly outer?: Scope | undefined;
}

/**
 * A scope from its layers, the nearest first.
 *
 * @example scopeOf(row, answers) // names of the row, then those of the answers
 */
export function scopeOf(...layers: readonly ContextValue[]): Scope {
  return (
    layers.reduceRight<Scope | undefined>((outer, values) => ({ values, outer }), undefined) ?? { values: {} }
  );
}

/** The value of a name, null when no layer has it as its own property. */
export function lookUp(scope: Scope, name: string): Value {
  for (let layer: Scope | undefined = scope; layer; layer = layer.outer) {
    if (Object.hasOwn(layer.values, name)) return ownValue(layer.values, name);
  }
  return null;
}
