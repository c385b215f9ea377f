import { withMethods } from '../../with-methods.ts';
import type { Flushes } from './flushes.ts';

/**
 * A part of the store that says nothing which could be lost: what its methods promise, also what they have read, comes
 * once everything is on the disk that was committed before it was known. After a flush that failed it says only that.
 */
export function keptPart<Part extends object>(part: Part, flushes: Flushes): Part {
  return withMethods(
    part,
    (method) =>
      (...given) =>
        kept(flushes, () => method(...given)),
  );
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
