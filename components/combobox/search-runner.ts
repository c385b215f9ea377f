import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CatalogueHit } from '../services/form-services.ts';

export type Search = (query: string) => Promise<readonly CatalogueHit[]>;

/** Milliseconds without a key before the search is sent. */
const PAUSE = 150;

/** Runs searches one pause after the last key, and lets only the answer to the newest query count. */
export class SearchRunner implements ReactiveController {
  hits: readonly CatalogueHit[] = [];
  status: 'idle' | 'searching' | 'ready' | 'failed' = 'idle';
  private newest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Searches after the pause, or at once. */
  run(search: Search, query: string, pause = PAUSE): void {
    this.cancel();
    this.status = 'searching';
    this.host.requestUpdate();
    const number = this.newest;
    this.timer = setTimeout(() => {
      search(query).then(
        (hits) => {
          this.settle(number, 'ready', hits);
        },
        () => {
          this.settle(number, 'failed', []);
        },
      );
    }, pause);
  }

  /** Forgets the search under way; its answer will not count. */
  cancel(): void {
    clearTimeout(this.timer);
    this.newest += 1;
  }

  private settle(number: number, status: 'ready' | 'failed', hits: readonly CatalogueHit[]): void {
    if (number !== this.newest) return;
    this.status = status;
    this.hits = hits;
    this.host.requestUpdate();
  }
}
