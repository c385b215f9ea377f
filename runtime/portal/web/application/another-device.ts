import { css, html, LitElement, nothing, svg, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles } from '../../../../components/styles/index.ts';
import { fillText, localTimeOf, type Language } from '../../../../engine/index.ts';
import type { DraftCode } from '../../../api/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import { referenceStyles } from './reference-styles.ts';

/** Takes an application along to another device: opened, it shows a code for that. */
@customElement('thutuc-another-device')
export class ThutucAnotherDevice extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    referenceStyles,
    css`
      summary {
        display: list-item;
        min-block-size: 2.75rem;
        align-content: center;
        cursor: pointer;
      }
      .code {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-4);
        margin-block-end: var(--thutuc-space-4);
      }
      .code svg {
        inline-size: 10rem;
        block-size: 10rem;
        background: #fff;
      }
      .code p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** Makes a code; null where none could be made, which is told elsewhere. */
  @property({ attribute: false }) make!: () => Promise<DraftCode | null>;

  @state() private made: DraftCode | null = null;

  override render(): unknown {
    return html`<details @toggle=${this.handleToggle}>
      <summary>${webTextsOf(this.language).otherDevice}</summary>
      ${this.made === null ? nothing : this.code(this.made)}
    </details>`;
  }

  private code({ code, address, qr, expiresAt }: DraftCode): unknown {
    const texts = webTextsOf(this.language);
    return html`<div class="code">
      <svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${texts.codeQr}>
        ${svg`<path d=${qr.path} />`}
      </svg>
      <div role="status">
        <p>${texts.otherDeviceLead}</p>
        <p><strong class="reference">${code}</strong> ${address.replace(/\?.*$/, '')}</p>
        <p class="soft">${fillText(texts.codeUntil, { time: localTimeOf(expiresAt) })}</p>
      </div>
    </div>`;
  }

  /** Each opening makes a code of its own: the one before may have been used. */
  private readonly handleToggle = async ({ target }: Event): Promise<void> => {
    this.made = null;
    if ((target as HTMLDetailsElement).open) this.made = await this.make();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-another-device': ThutucAnotherDevice;
  }
}
