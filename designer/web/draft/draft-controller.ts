import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DraftSession } from './draft-session.ts';

/**
 * Draws a screen again whenever its draft changes, or whenever what it shows of the draft does: a form has hundreds of
 * boxes, and each letter changes one of them.
 *
 * @example
 * new DraftController(this, () => this.session);
 * new DraftController(this, () => this.session, ({ document }) => [valueAt(document, this.at)]);
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionOf: () => DraftSession | null;
  readonly #shows: ((session: DraftSession) => readonly unknown[]) | null;
  #shown: readonly unknown[] = [];
  #heard: DraftSession | null = null;

  /** @param shows what of the draft is drawn, part for part; absent: anything */
  constructor(
    host: ReactiveControllerHost,
    sessionOf: () => DraftSession | null,
    shows: ((session: DraftSession) => readonly unknown[]) | null = null,
  ) {
    this.#host = host;
    this.#sessionOf = sessionOf;
    this.#shows = shows;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hear(this.#sessionOf());
  }

  hostUpdated(): void {
    if (this.#shows !== null && this.#heard !== null) this.#shown = this.#shows(this.#heard);
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
    const now = this.#heard === null ? undefined : this.#shows?.(this.#heard);
    if (now?.every((part, index) => part === this.#shown[index]) === true) return;
    this.#host.requestUpdate();
  };
}
