import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import '../../../components/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import './connected-service.ts';
import './connected-tracker.ts';
import { FRAME_EVENTS, type FrameMessage } from './frame-message.ts';
import { embedStyles } from './embed-styles.ts';
import { siteAround } from './site-around.ts';

/**
 * The page that other sites show in a frame: a service by `?procedure=`, or the state of a case by `?code=`; `lang` is the
 * language. Cookies of a frame count for nothing in most browsers, so it signs in as the elements of other pages do:
 * through a window, with a token that stays in memory.
 */
@customElement('thutuc-embed-frame')
export class ThutucEmbedFrame extends LitElement {
  static override styles = [
    embedStyles,
    css`
      main {
        padding: var(--thutuc-space-2);
      }
    `,
  ];

  private readonly query = new URLSearchParams(location.search);
  private readonly language: Language = this.query.get('lang') === 'en' ? 'en' : 'vi';
  private readonly around = window.parent === window ? null : siteAround(window);
  private readonly size = new ResizeObserver(() => this.tellHeight());

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.language;
    this.size.observe(this);
    for (const name of FRAME_EVENTS) this.addEventListener(name, this.tellEvent);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    for (const name of FRAME_EVENTS) this.removeEventListener(name, this.tellEvent);
  }

  override render(): unknown {
    const procedure = this.query.get('procedure') ?? '';
    const code = this.query.get('code') ?? '';
    const { origin } = location;
    if (procedure === '' && code === '')
      return html`<main><p role="alert">${embedTextsOf(this.language).frameEmpty}</p></main>`;
    return html`<main>
      ${
        procedure === ''
          ? nothing
          : html`<thutuc-connected-service
              .procedure=${procedure}
              .server=${origin}
              .language=${this.language}
            ></thutuc-connected-service>`
      }
      ${
        code === ''
          ? nothing
          : html`<thutuc-connected-tracker
              .code=${code}
              .server=${origin}
              .language=${this.language}
            ></thutuc-connected-tracker>`
      }
    </main>`;
  }

  private tellHeight(): void {
    // Holds nobody's data, and the policy of this page says who may be around it.
    this.tell(
      { type: 'thutuc-frame-height', height: this.getBoundingClientRect().height },
      this.around ?? '*',
    );
  }

  private readonly tellEvent = (event: Event): void => {
    if (this.around === null || !(event instanceof CustomEvent)) return;
    this.tell({ type: 'thutuc-frame-event', name: event.type, detail: event.detail as unknown }, this.around);
  };

  private tell(message: FrameMessage, to: string): void {
    if (window.parent !== window) window.parent.postMessage(message, to);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-embed-frame': ThutucEmbedFrame;
  }
}
