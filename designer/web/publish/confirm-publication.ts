import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText, formatDateTime } from '../../../engine/index.ts';
import type { Instant, Language } from '../../../engine/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';

/** What is about to be published. */
export interface Publication {
  readonly title: string;
  readonly version: number | string;
  /** Null: at once. */
  readonly effectiveFrom: Instant | null;
}

/** Asks once more before a version is published for good. */
@customElement('confirm-publication')
export class ConfirmPublication extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      dialog {
        width: min(34rem, calc(100vw - 2rem));
        padding: var(--thutuc-space-5);
        border: 0;
        border-block-start: 4px solid var(--thutuc-lacquer);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-surface);
        color: inherit;
        box-shadow: var(--thutuc-shadow);
      }
      dialog::backdrop {
        background: rgb(34 30 26 / 55%);
      }
      p {
        margin-block-start: var(--thutuc-space-3);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
        margin-block-start: var(--thutuc-space-5);
      }
    `,
  ];

  @property() language: Language = 'vi';
  @property({ attribute: false }) publication: Publication = { title: '', version: '', effectiveFrom: null };

  private answer: (isSure: boolean) => void = () => undefined;

  override render(): unknown {
    const texts = designerTextsOf(this.language);
    const { title, version, effectiveFrom } = this.publication;
    const what =
      effectiveFrom === null
        ? fillText(texts.confirmNow, { title, version })
        : fillText(texts.confirmFrom, { title, version, date: formatDateTime(effectiveFrom) });
    return html`<dialog aria-labelledby="title" aria-describedby="what" @close=${this.handleClose}>
      <form method="dialog">
        <h2 id="title">${fillText(texts.confirmTitle, { version })}</h2>
        <div id="what">
          <p>${what}</p>
          <p>${texts.confirmForGood}</p>
        </div>
        <div class="buttons">
          <button class="button primary" value="yes">${texts.publish}</button>
          <button class="button" value="no" autofocus>${texts.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Opens the question; settles with what the person chose. Escape means no. */
  async ask(): Promise<boolean> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || dialog.open) return false;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private readonly handleClose = (event: Event): void => {
    this.answer((event.target as HTMLDialogElement).returnValue === 'yes');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-publication': ConfirmPublication;
  }
}
