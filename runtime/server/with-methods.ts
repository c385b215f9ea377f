type Method = (...given: readonly unknown[]) => unknown;

/**
 * A part whose methods are other ones, made from its own when they are first asked for and kept; whatever else it has is as
 * it was.
 *
 * @param made gives the method that stands in the place of one
 * @example withMethods(store, (method, name) => (...given) => told(name, method(...given)))
 */
export function withMethods<Part extends object>(
  part: Part,
  made: (method: Method, name: string) => Method,
): Part {
  const methods = new Map<PropertyKey, Method>();
  return new Proxy(part, {
    get(target, key): unknown {
      const known = methods.get(key);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const own: Method = (...given) => Reflect.apply(value, target, given) as unknown;
      const method = made(own, String(key));
      methods.set(key, method);
      return method;
    },
  });
}
