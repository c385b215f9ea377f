import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../styles/base-styles.ts';
import { buttonStyles } from '../styles/button-styles.ts';
import { dialogStyles } from '../styles/dialog-styles.ts';

/**
 * Asks once more before something that cannot be taken back.
 *
 * @example
 * confirm.question = 'Kết thúc hồ sơ này?';
 * if (await confirm.ask()) close();
 */
@customElement('thutuc-confirm')
export class ThutucConfirm extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    css`
      dialog {
        width: min(32rem, calc(100vw - 2rem));
      }
      p {
        margin-block-start: var(--thutuc-space-3);
      }
    `,
  ];

  // Not "title": that would be a tooltip.
  /** Title of the dialog. */
  @property({ attribute: false }) heading = '';
  /** One paragraph, or several. */
  @property({ attribute: false }) question: string | readonly string[] = '';
  /** What the button that goes on says. */
  @property({ attribute: false }) yes = '';
  /** What the button that leaves everything as it is says. */
  @property({ attribute: false }) no = '';
  /** How the button that goes on looks. */
  @property() tone: 'primary' | 'danger' = 'primary';

  private answer: (isSure: boolean) => void = () => undefined;

  override render(): unknown {
    const paragraphs = typeof this.question === 'string' ? [this.question] : this.question;
    return html`<dialog aria-labelledby="heading" aria-describedby="question" @close=${this.handleClose}>
      <form method="dialog">
        <h2 id="heading">${this.heading}</h2>
        <div id="question">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
        <div class="buttons">
          <button class="button ${this.tone}" value="yes">${this.yes}</button>
          <button class="button" value="no" autofocus>${this.no}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Opens the question; settles with what the person chose. Escape means no, and so does asking while it is open. */
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
    'thutuc-confirm': ThutucConfirm;
  }
}
