import type { Collections } from '../../../runtime/server/store/mongo/collections.ts';

/** What a call throws of a process that has died. */
export class Died extends Error {
  override readonly name = 'Died';
}

const READS: ReadonlySet<string> = new Set(['get', 'one', 'find', 'count', 'countWithin', 'aggregate']);

/**
 * Collections of a process that dies at its nth write from now: before the write, or after it and before it is answered.
 * Nothing gets through any more then. `writes` counts those that were begun.
 */
export function dyingCollections(): {
  readonly between: (collections: Collections) => Collections;
  readonly dieAt: (write: number, when: 'before' | 'after') => void;
  readonly writes: () => number;
} {
  let left = Infinity;
  let moment: 'before' | 'after' = 'before';
  let isDead = false;
  let writes = 0;
  const through = async (name: string, call: () => Promise<unknown>): Promise<unknown> => {
    if (isDead) throw new Died(name);
    if (READS.has(name)) return call();
    writes += 1;
    left -= 1;
    if (left > 0) return call();
    isDead = true;
    if (moment === 'after') await call();
    throw new Died(name);
  };
  const dying = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name): unknown {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) =>
          through(String(name), async (): Promise<unknown> => Reflect.apply(value, target, given));
      },
    });
  return {
    between: (collections) => (name) => dying(collections(name)),
    dieAt(write, when) {
      left = write;
      moment = when;
      writes = 0;
    },
    writes: () => writes,
  };
}
