/**
 * What an expression works with: plain JSON. Dates are texts `yyyy-mm-dd`, months `yyyy-mm`, times `HH:mm`,
 * date-times ISO texts; a duration is the object `{months, days, seconds}`.
 */
export type Value = null | boolean | number | string | readonly Value[] | ContextValue;

/** A context: a plain object, read by its own properties only. */
export interface ContextValue {
  readonly [key: string]: Value;
}

/** Whether the value is a list. `Array.isArray` alone does not narrow a readonly array. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether the value is a context (a duration is one too, by its shape). */
export function isContext(value: Value): value is ContextValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The own property of a context, null when there is none. What the prototype offers (`constructor`,
 * `toString`, `__proto__`) does not exist for an expression, and neither does a function that a careless
 * caller put into its data.
 */
export function ownValue(context: ContextValue, key: string): Value {
  if (!Object.hasOwn(context, key)) return null;
  const value: unknown = context[key];
  return value === undefined || typeof value === 'function' ? null : (value as Value);
}
