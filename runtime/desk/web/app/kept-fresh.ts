import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onChange, type DeskChange } from './desk-changes.ts';

/** Between two looks where nothing tells of changes, in milliseconds. */
const EVERY = 20_000;

/**
 * Keeps what an element shows fresh while it is on the screen: reads anew when something was changed, here or elsewhere,
 * when the line is back, when somebody comes back to the page, and now and then. What comes while a look is under way
 * leads to one more look, however often it comes.
 *
 * @example new KeptFresh(this, () => this.refresh());
 */
export class KeptFresh implements ReactiveController {
  readonly #work: () => Promise<void>;
  readonly #every: number;
  readonly #concerns: (change: DeskChange) => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #stop: () => void = () => undefined;
  #isLooking = false;
  #again = false;

  /**
   * @param every milliseconds between two looks where nothing is told
   * @param concerns which changes are of interest; all where left out
   */
  constructor(
    host: ReactiveControllerHost,
    work: () => Promise<void>,
    every = EVERY,
    concerns: (change: DeskChange) => boolean = () => true,
  ) {
    this.#concerns = concerns;
    this.#work = work;
    this.#every = every;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#turn, this.#every);
    this.#stop = onChange((change) => {
      if (this.#concerns(change)) this.#turn();
    });
    document.addEventListener('visibilitychange', this.#turn);
    window.addEventListener('online', this.#turn);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#stop();
    document.removeEventListener('visibilitychange', this.#turn);
    window.removeEventListener('online', this.#turn);
  }

  readonly #turn = (): void => {
    if (document.visibilityState === 'visible') void this.#look();
  };

  async #look(): Promise<void> {
    this.#again = this.#isLooking;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#work();
    } finally {
      this.#isLooking = false;
    }
    if (this.#again) await this.#look();
  }
}
