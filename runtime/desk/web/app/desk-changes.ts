import type { ReactiveController, ReactiveControllerHost } from 'lit';

const CHANNEL = 'thutuc-desk';

/** Tells every window of the desk in this browser that something was done, so that its lists are read anew at once. */
export function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Does something whenever another part of the desk, in this window or another, has changed something. */
export class OnChanges implements ReactiveController {
  readonly #work: () => void;
  #channel: BroadcastChannel | null = null;

  constructor(host: ReactiveControllerHost, work: () => void) {
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.addEventListener('message', this.#work);
  }

  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
