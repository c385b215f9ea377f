import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-box.ts';
import { partStyles } from './part-styles.ts';

/**
 * A text in both languages, Vietnamese first.
 *
 * @example html`<designer-pair .session=${session} at="/title" label="Tên thủ tục"></designer-pair>`
 */
@customElement('designer-pair')
export class DesignerPair extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .pair {
        display: grid;
        gap: var(--thutuc-space-3) var(--thutuc-space-5);
      }
      @container (min-width: 34rem) {
        .pair {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          align-items: end;
        }
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the text. */
  @property() at = '';
  /** What the text is. */
  @property() label = '';
  @property() hint = '';
  @property({ type: Number }) rows = 1;

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const box = (language: Language, label: string, hint: string): unknown =>
      html`<designer-box
        .session=${this.session}
        .language=${this.language}
        at="${this.at}/${language}"
        .label=${label}
        .hint=${hint}
        .rows=${this.rows}
        text-language=${language}
        data-at="${this.at}/${language}"
      ></designer-box>`;
    return html`<div class="pair" data-at=${this.at}>
      ${box('vi', this.label, this.hint)} ${box('en', fillText(texts.inEnglish, { label: this.label }), '')}
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('designer-box')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-pair': DesignerPair;
  }
}
