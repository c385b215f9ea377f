import type { Store, StoreParts } from '../store/index.ts';

/** Told how long an operation took, in seconds, and whether it failed. */
export type OperationWatch = (seconds: number, hasFailed: boolean) => void;

/**
 * A store whose operations are timed, each under its name, e.g. `cases.replace`: so many names as the store has methods.
 *
 * @param watch gives who is told of an operation; asked once for each.
 */
export function timedStore(store: Store, watch: (operation: string) => OperationWatch): Store {
  return { ...timedParts(store, watch), early: timedParts(store.early, watch) };
}

function timedParts<Parts extends StoreParts>(
  parts: Parts,
  watch: (operation: string) => OperationWatch,
): Parts {
  const timed = Object.entries(parts).map(([name, part]: [string, unknown]): [string, unknown] => [
    name,
    typeof part === 'object' && part !== null ? timedPart(name, part, watch) : part,
  ]);
  return { ...parts, ...Object.fromEntries(timed) };
}

function timedPart(name: string, part: object, watch: (operation: string) => OperationWatch): object {
  const timed = new Map<PropertyKey, unknown>();
  return new Proxy(part, {
    get(target, key): unknown {
      const known = timed.get(key);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const told = watch(`${name}.${String(key)}`);
      const method = (...given: readonly unknown[]): unknown => {
        const begun = performance.now();
        const result: unknown = Reflect.apply(value, target, given);
        if (result instanceof Promise) {
          const tell = (hasFailed: boolean): void => told((performance.now() - begun) / 1000, hasFailed);
          result.then(
            () => tell(false),
            () => tell(true),
          );
        }
        return result;
      };
      timed.set(key, method);
      return method;
    },
  });
}
