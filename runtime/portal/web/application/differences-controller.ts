import type { ReactiveControllerHost } from 'lit';
import type { Difference, differences } from './differences.ts';

/** Tells what differs from a draft that was saved elsewhere. Few drafts ever are: what tells it is fetched then. */
export class DifferencesController {
  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private tell: typeof differences | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.host = host;
  }

  /** The differences; none before what tells them is here, which has the host drawn again. */
  between(...about: Parameters<typeof differences>): readonly Difference[] {
    if (this.tell !== null) return this.tell(...about);
    void import('./differences.ts').then((part) => {
      this.tell = part.differences;
      this.host.requestUpdate();
    }, reportError);
    return [];
  }
}
