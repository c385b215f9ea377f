import type { ReactiveControllerHost } from 'lit';
import type { DisplayRow, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { placeName, type RevealOrder, type Reveals } from './reveal.ts';

/** The case whose answers are shown plain, and whom to ask for them. */
interface RevealAbout {
  readonly client: Pick<DeskClient, 'unmask'>;
  readonly caseId: string;
  readonly language: Language;
  readonly onFailure: (failure: Failure) => void;
}

/** The masked answers that somebody has asked to see plain. They stay so on this screen only. */
export class RevealedAnswers {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #about: () => RevealAbout;
  #seen: ReadonlyMap<string, DisplayRow | null> = new Map();
  #failed: Reveals['failed'] = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, about: () => RevealAbout) {
    this.#host = host;
    this.#about = about;
  }

  /** Covers everything again. */
  forget(): void {
    this.#seen = new Map();
    this.#failed = null;
  }

  /** What is seen, and the way to see more. */
  get reveals(): Reveals {
    return { seen: this.#seen, failed: this.#failed, ask: (order) => void this.#reveal(order) };
  }

  async #reveal(order: RevealOrder): Promise<void> {
    const { client, caseId, language, onFailure } = this.#about();
    const name = placeName(order);
    if (this.#seen.get(name) === null) return;
    this.#show(name, null);
    const isElsewhere = (): boolean => this.#about().caseId !== caseId;
    try {
      const { row } = await client.unmask(caseId, order);
      if (!isElsewhere()) this.#show(name, row);
    } catch (error) {
      const failure = failureOf(error);
      onFailure(failure);
      if (isElsewhere()) return;
      const rest = new Map(this.#seen);
      rest.delete(name);
      this.#seen = rest;
      this.#failed = { name, text: failureText(failure, language) };
      this.#host.requestUpdate();
    }
  }

  #show(name: string, row: DisplayRow | null): void {
    this.#failed = null;
    this.#seen = new Map(this.#seen).set(name, row);
    this.#host.requestUpdate();
  }
}
