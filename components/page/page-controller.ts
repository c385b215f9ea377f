import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../engine/index.ts';
import type { LanguageDetail } from '../events/session-events.ts';
import { keepLanguage, pageLanguage } from './page-language.ts';

/** An element that fills a page: its `main` takes the focus when the navigation is skipped. */
export type PageHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * What the screens that fill a page have in common: the language that was chosen, the way past the navigation, and
 * moving between places without loading a page. The host is redrawn when the language or the place changes.
 *
 * @example
 * private readonly page = new PageController(this, (path) => deskRoute(path).place !== 'unknown');
 */
export class PageController implements ReactiveController {
  private readonly host: PageHost;
  private readonly isPlace: (path: string) => boolean;
  private chosen: Language = pageLanguage();
  private place = location.pathname;

  /** @param isPlace whether a path is a place of the host; links to other paths load a page. */
  constructor(host: PageHost, isPlace: (path: string) => boolean) {
    this.host = host;
    this.isPlace = isPlace;
    host.addController(this);
  }

  get language(): Language {
    return this.chosen;
  }

  /** Path of the place that is shown, e.g. `/can-bo`. */
  get path(): string {
    return this.place;
  }

  /** What the address asks of the place now, e.g. `?q=Lan`. */
  get search(): string {
    return location.search;
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.handleMove);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.handleMove);
  }

  readonly handleLanguage = ({ detail }: CustomEvent<LanguageDetail>): void => {
    this.chosen = detail.language;
    keepLanguage(detail.language);
    this.host.requestUpdate();
  };

  readonly handleSkip = (event: Event): void => {
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  /** Links to a place of the host change the place without loading a page. */
  readonly handleLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === undefined || !isPlain || link.target !== '' || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || !this.isPlace(link.pathname)) return;
    event.preventDefault();
    this.go(link.href);
  };

  /** Moves to a place of the host, as a link to it would. */
  readonly go = (path: string): void => {
    // Pressed twice, a link leads to one place, and one step back leads away from it.
    if (new URL(path, location.href).href !== location.href) history.pushState(null, '', path);
    this.handleMove();
    window.scrollTo(0, 0);
  };

  private readonly handleMove = (): void => {
    this.place = location.pathname;
    this.host.requestUpdate();
  };
}
