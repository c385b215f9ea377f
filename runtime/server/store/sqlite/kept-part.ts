import type { Flushes } from './flushes.ts';

/**
 * A part of the store that says nothing which could be lost: what its methods promise, also what they have read, comes
 * once everything is on the disk that was committed before it was known. After a flush that failed it says only that.
 */
export function keptPart<Part extends object>(part: Part, flushes: Flushes): Part {
  const methods = new Map<PropertyKey, unknown>();
  return new Proxy(part, {
    get(target, key): unknown {
      const known = methods.get(key);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const method = (...given: readonly unknown[]): unknown =>
        kept(flushes, () => Reflect.apply(value, target, given) as unknown);
      methods.set(key, method);
      return method;
    },
  });
}

/** What an operation of the store gives, once it can no longer be lost. */
export function kept<Result>(flushes: Flushes, operation: () => Promise<Result>): Promise<Result>;
export function kept(flushes: Flushes, operation: () => unknown): unknown;
export function kept(flushes: Flushes, operation: () => unknown): unknown {
  if (flushes.failure) return Promise.reject(flushes.failure);
  const result = operation();
  if (!(result instanceof Promise)) return result;
  // A refusal, too, may come of something that was not on the disk when it was found.
  return result.then(
    (value: unknown) => flushes.pending()?.then(() => value) ?? value,
    async (error: unknown) => {
      await flushes.pending();
      throw error;
    },
  );
}
