import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DraftSession } from './draft-session.ts';

/**
 * Draws a screen again whenever its draft changes.
 *
 * @example private readonly draft = new DraftController(this, () => this.session);
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionOf: () => DraftSession | null;
  #heard: DraftSession | null = null;

  constructor(host: ReactiveControllerHost, sessionOf: () => DraftSession | null) {
    this.#host = host;
    this.#sessionOf = sessionOf;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hear(this.#sessionOf());
  }

  hostDisconnected(): void {
    this.#hear(null);
  }

  #hear(session: DraftSession | null): void {
    if (session === this.#heard) return;
    this.#heard?.removeEventListener('change', this.#handleChange);
    this.#heard = session;
    session?.addEventListener('change', this.#handleChange);
  }

  readonly #handleChange = (): void => {
    this.#host.requestUpdate();
  };
}
