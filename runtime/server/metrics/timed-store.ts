import type { Store, StoreParts } from '../store/index.ts';
import { withMethods } from '../with-methods.ts';

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
  return withMethods(part, (method, key) => {
    const told = watch(`${name}.${key}`);
    return (...given) => {
      const begun = performance.now();
      const result = method(...given);
      if (result instanceof Promise) {
        const tell = (hasFailed: boolean): void => told((performance.now() - begun) / 1000, hasFailed);
        result.then(
          () => tell(false),
          () => tell(true),
        );
      }
      return result;
    };
  });
}
