import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';

/** What the bar says of itself. */
const TEXTS = {
  vi: { signOut: 'Đăng xuất', signedInAs: 'Đang đăng nhập', other: 'English' },
  en: { signOut: 'Sign out', signedInAs: 'Signed in as', other: 'Tiếng Việt' },
} as const;

/**
 * The bar at the top of a working screen: where one is, who one is, the other language, the way out.
 *
 * @slot - a few links to other parts of the screen, beside the name
 * @slot places - many links, in a line of their own below
 * @fires language-change - the person chose the other language
 * @fires sign-out - the person wants to leave
 * @csspart bar, title, person
 */
@customElement('thutuc-app-bar')
export class ThutucAppBar extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        border-block-end: 3px solid var(--thutuc-lacquer);
        background: var(--thutuc-surface);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--thutuc-space-1) var(--thutuc-space-5);
        max-width: 84rem;
        margin-inline: auto;
        padding: var(--thutuc-space-2) clamp(1rem, 3vw, 2rem);
      }
      .title {
        display: inline-flex;
        align-items: center;
        min-height: var(--thutuc-target);
        color: var(--thutuc-ink);
        font-weight: 700;
        text-decoration: none;
      }
      .title:hover {
        text-decoration: underline;
      }
      .person {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--thutuc-space-2);
        margin-inline-start: auto;
      }
      ::slotted([slot='places']) {
        flex: 1 0 100%;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Language of the texts, and the one that the switch shows as chosen. */
  @property() language: Language = 'vi';
  /** Name of the working place. */
  @property({ attribute: false }) area = '';
  /** Address that the name leads to. */
  @property() href = '/';
  /** Name of the person; empty where nobody is signed in. */
  @property({ attribute: false }) person = '';

  override render(): unknown {
    const texts = TEXTS[this.language];
    const other: Language = this.language === 'vi' ? 'en' : 'vi';
    return html`<header class="bar" part="bar">
      <a class="title" part="title" href=${this.href}>${this.area}</a>
      <slot></slot>
      <div class="person" part="person">
        ${
          this.person === ''
            ? nothing
            : html`<span class="small"
                  ><span class="visually-hidden">${texts.signedInAs}: </span
                  ><strong>${this.person}</strong></span
                ><button
                  type="button"
                  class="button quiet"
                  @click=${() => {
                    emit(this, 'sign-out', null);
                  }}
                >
                  ${texts.signOut}
                </button>`
        }
        <button
          type="button"
          class="button quiet"
          lang=${other}
          @click=${() => {
            emit(this, 'language-change', { language: other });
          }}
        >
          ${texts.other}
        </button>
      </div>
      <slot name="places"></slot>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-app-bar': ThutucAppBar;
  }
}
