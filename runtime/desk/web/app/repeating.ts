import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does something again and again while its element is on the screen and somebody looks at the page. */
export class Repeating implements ReactiveController {
  readonly #millis: number;
  readonly #work: () => Promise<void>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, millis: number, work: () => Promise<void>) {
    this.#millis = millis;
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#turn, this.#millis);
    document.addEventListener('visibilitychange', this.#turn);
    window.addEventListener('online', this.#turn);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#turn);
    window.removeEventListener('online', this.#turn);
  }

  readonly #turn = (): void => {
    if (document.visibilityState === 'visible') void this.#work();
  };
}
