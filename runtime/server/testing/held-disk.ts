type Flush = () => Promise<void>;

/** A disk whose flushes a test holds back. What is flushed before `hold` and after `release` is flushed as ever. */
export class HeldDisk {
  #held: { promise: Promise<void>; release: () => void; fail: (error: Error) => void } | null = null;
  /** Flushes that were asked for. */
  asked = 0;

  readonly between = (flush: Flush): Flush => {
    return async () => {
      this.asked += 1;
      await this.#held?.promise;
      await flush();
    };
  };

  hold(): void {
    let release = (): void => undefined;
    let fail = (_error: Error): void => undefined;
    const promise = new Promise<void>((resolve, reject) => {
      release = resolve;
      fail = reject;
    });
    promise.catch(() => undefined);
    this.#held = { promise, release, fail };
  }

  release(): void {
    this.#held?.release();
    this.#held = null;
  }

  /** Every flush from now on fails. */
  fail(detail: string): void {
    if (this.#held === null) this.hold();
    this.#held?.fail(new Error(detail));
  }
}

/** Whether something has ended after everything has run that waits for nothing but a few turns of the event loop. */
export async function hasEnded(work: Promise<unknown>): Promise<boolean> {
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
  };
  work.then(end, end);
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return isEnded;
}
