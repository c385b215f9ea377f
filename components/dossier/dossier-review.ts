import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../engine/index.ts';
import type { ComponentState, Language } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { textsOf } from '../language/texts-of.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { listStyles } from '../styles/list-styles.ts';
import { fileNames } from '../uploader/file-names.ts';
import { dataText, receiptText } from './paper-standing.ts';

/**
 * The papers once more before an application is submitted: files that are attached, papers that will be brought or
 * sent, and data that stand for a paper, with the registry that gave them.
 *
 * @fires review-change - the person wants to change the papers
 */
@customElement('thutuc-dossier-review')
export class ThutucDossierReview extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    listStyles,
    css`
      .papers {
        margin-block-start: var(--thutuc-space-5);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        margin-block-end: var(--thutuc-space-3);
        border-block-end: 2px solid var(--thutuc-line-strong);
      }
      .paper-title {
        font-weight: 500;
      }
      .paper-title + * {
        margin-block-end: var(--thutuc-space-3);
      }
    `,
  ];

  /** The components of the dossier as they stand now. */
  @property({ attribute: false }) components: readonly ComponentState[] = [];
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** Whether there is a way back to the papers. */
  @property({ type: Boolean }) changeable = false;

  override render(): unknown {
    const texts = textsOf(this.language);
    const shown = this.components.filter(
      ({ files, receipt, satisfied, kind }) =>
        files.length > 0 || receipt !== null || (satisfied === 'data' && kind !== 'form'),
    );
    if (shown.length === 0) return nothing;
    return html`<section class="papers">
      <header>
        <h3>${texts.dossierTitle}</h3>
        ${this.changeable ? this.changeButton() : nothing}
      </header>
      ${shown.map(
        (component) =>
          html`<p class="paper-title">${inLanguage(component.title, this.language)}</p>
            ${this.standing(component)}`,
      )}
    </section>`;
  }

  private standing(component: ComponentState): unknown {
    const { files, receipt } = component;
    if (files.length > 0) return fileNames(files);
    if (receipt !== null) return html`<p class="small">${receiptText(receipt, this.language)}</p>`;
    const from = dataText(component, this.language);
    return html`<p class="small">${from === '' ? textsOf(this.language).componentKnown : from}</p>`;
  }

  private changeButton(): unknown {
    const texts = textsOf(this.language);
    return html`<button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.changeOf, { label: texts.dossierTitle })}
      @click=${() => {
        emit(this, 'review-change', { pointer: '/dossier' });
      }}
    >
      ${texts.change}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-dossier-review': ThutucDossierReview;
  }
}
