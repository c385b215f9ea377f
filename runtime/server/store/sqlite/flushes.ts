import type { StoreError } from '../store-error.ts';

/**
 * What has been committed and is not on the disk yet. A flush begins with a commit; commits that are made while it is
 * under way share the next one, so that the thread that commits never waits for the disk.
 *
 * A flush that fails is not tried again: after it the system may hold for written what is not. From then on there is
 * only the failure.
 */
export class Flushes {
  readonly #flush: () => Promise<void>;
  readonly #failureOf: (error: unknown) => StoreError;
  /** The flush under way, and the one after it where something was committed since it began. */
  #current: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #failure: StoreError | null = null;

  /**
   * @param flush has everything on the disk that was committed before it is called; rejects where that fails
   * @param failureOf says in our words what came of it
   */
  constructor(flush: () => Promise<void>, failureOf: (error: unknown) => StoreError) {
    this.#flush = flush;
    this.#failureOf = failureOf;
  }

  /** Why nothing is sure to be kept any more; null where everything is well. */
  get failure(): StoreError | null {
    return this.#failure;
  }

  /** Takes note that the disk does not keep what it is given, as something else than a flush has found. */
  fail(error: unknown): void {
    if (this.#failure !== null) return;
    this.#failure = this.#failureOf(error);
    this.#current = Promise.reject(this.#failure);
    this.#next = null;
    heed(this.#current);
  }

  /** Notes that something was committed just now. */
  note(): void {
    if (this.#current === null) this.#current = this.#begin();
    else if (this.#next === null) {
      this.#next = this.#current.then(() => this.#begin());
      heed(this.#next);
    }
  }

  /** Waits until all that was committed up to now is on the disk; null where it is. Rejects when it cannot be. */
  pending(): Promise<void> | null {
    return this.#next ?? this.#current;
  }

  #begin(): Promise<void> {
    const ended = this.#flush().then(
      () => {
        if (this.#failure !== null) throw this.#failure;
        this.#current = this.#next;
        this.#next = null;
      },
      (error: unknown) => {
        throw (this.#failure ??= this.#failureOf(error));
      },
    );
    heed(ended);
    return ended;
  }
}

/** Whoever waits is told of a failure; where nobody waits, it is kept for whoever comes next. */
function heed(promise: Promise<void>): void {
  promise.catch(() => undefined);
}
