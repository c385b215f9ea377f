import type { Collections } from '../../../runtime/server/store/mongo/collections.ts';

/** Collections that write down what is called on them: `tasks.find`, one after the other. */
export function countingCollections(): {
  readonly between: (collections: Collections) => Collections;
  /** What was called since it was last asked. */
  readonly calls: () => readonly string[];
} {
  const calls: string[] = [];
  const counting = <Part extends object>(part: Part, about: string): Part =>
    new Proxy(part, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]): unknown => {
          calls.push(`${about}.${String(name)}`);
          return Reflect.apply(value, target, given);
        };
      },
    });
  return {
    between: (collections) => (name) => counting(collections(name), name),
    calls: () => calls.splice(0),
  };
}
