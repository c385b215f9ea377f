import { StoreError } from '../store-error.ts';

/** Lets calls through while a store is open, and knows which are under way. */
export class Gate {
  readonly #underWay = new Set<Promise<unknown>>();
  #isOpen = true;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Does something unless the store is closed; throws a StoreError `store-closed` then. */
  async enter<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#isOpen) throw new StoreError('store-closed');
    const done = work();
    this.#underWay.add(done);
    try {
      return await done;
    } finally {
      this.#underWay.delete(done);
    }
  }

  /** A part of a store whose methods all go through the gate. */
  guard<Part extends object>(part: Part): Part {
    return new Proxy(part, {
      get: (target, name): unknown => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) =>
          this.enter(async (): Promise<unknown> => Reflect.apply(value, target, given));
      },
    });
  }

  /** Lets nothing more through and waits for what is under way. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await Promise.allSettled(this.#underWay);
  }
}
