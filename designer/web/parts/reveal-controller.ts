import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DraftSession } from '../draft/draft-session.ts';

/** An element that shows places of the draft: parts of it say by `data-at` which one they are about. */
type RevealHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Leads to a place when the draft says so: scrolls there, puts the focus into it and marks it for a moment. The
 * part with the longest beginning of the pointer is taken, also inside of parts that have a shadow of their own.
 */
export class RevealController implements ReactiveController {
  readonly #host: RevealHost;
  readonly #sessionOf: () => DraftSession | null;
  #heard: DraftSession | null = null;
  #waits = '';

  constructor(host: RevealHost, sessionOf: () => DraftSession | null) {
    this.#host = host;
    this.#sessionOf = sessionOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const session = this.#sessionOf();
    if (session !== this.#heard) {
      this.#heard?.removeEventListener('reveal', this.#handleReveal);
      this.#heard = session;
      session?.addEventListener('reveal', this.#handleReveal);
      this.#waits = session?.place ?? '';
    }
    if (this.#waits !== '') this.#show();
  }

  hostDisconnected(): void {
    this.#heard?.removeEventListener('reveal', this.#handleReveal);
    this.#heard = null;
  }

  readonly #handleReveal = (event: Event): void => {
    this.#waits = (event as CustomEvent<string>).detail;
    this.#host.requestUpdate();
  };

  #show(): void {
    const at = this.#waits;
    this.#waits = '';
    // What has just been put into the page draws what is inside of it in its own time.
    requestAnimationFrame(() => {
      const found = nearest(this.#host.renderRoot, at);
      if (found === null) return;
      unfoldAround(found);
      found.scrollIntoView({ block: 'center' });
      if (!focusInside(found)) return;
      found.classList.add('revealed');
      found.addEventListener(
        'focusout',
        () => {
          found.classList.remove('revealed');
        },
        { once: true },
      );
    });
  }
}

/** The element whose place is the longest beginning of a pointer. */
function nearest(root: ParentNode, at: string): HTMLElement | null {
  let best: { readonly element: HTMLElement; readonly length: number } | null = null;
  const look = (inside: ParentNode): void => {
    for (const element of inside.querySelectorAll<HTMLElement>('*')) {
      const place = element.dataset['at'];
      if (
        place !== undefined &&
        (at === place || at.startsWith(`${place}/`)) &&
        place.length >= (best?.length ?? 0)
      )
        best = { element, length: place.length };
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(root);
  return (best as { readonly element: HTMLElement } | null)?.element ?? null;
}

/** Opens what is folded around an element, also outside of the shadow that it is in. */
function unfoldAround(element: Element): void {
  for (let node: Element | null = element; node !== null; node = around(node)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Puts the focus on the first thing inside that takes it. */
function focusInside(element: HTMLElement): boolean {
  const parts =
    'designer-box, designer-pair, designer-expression, designer-size, designer-choice, designer-ticks, designer-condition, designer-key, ' +
    'input, select, textarea, button, [tabindex]';
  const target = element.matches(parts) ? element : element.querySelector<HTMLElement>(parts);
  target?.focus();
  return target !== null;
}
