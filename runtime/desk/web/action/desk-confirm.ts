import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';

/** Asks once more before something that cannot be taken back. */
@customElement('desk-confirm')
export class DeskConfirm extends LitElement {
  static override styles = actionStyles;

  @property() language: Language = 'vi';
  @property({ attribute: false }) question = '';
  /** What the button that goes on says. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) tone: 'primary' | 'neutral' | 'danger' = 'neutral';

  private answer: (isSure: boolean) => void = () => undefined;

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<dialog aria-labelledby="title" aria-describedby="question" @close=${this.handleClose}>
      <form method="dialog">
        <h2 id="title">${texts.confirmTitle}</h2>
        <p id="question">${this.question}</p>
        <div class="buttons">
          <button class="button ${this.tone === 'danger' ? 'danger' : 'primary'}" value="yes">
            ${this.label}
          </button>
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
    'desk-confirm': DeskConfirm;
  }
}
