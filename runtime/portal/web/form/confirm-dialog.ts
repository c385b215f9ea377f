import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';

/** Asks once more before something that cannot be taken back. */
@customElement('thutuc-confirm')
export class ThutucConfirm extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      dialog {
        width: min(30rem, calc(100vw - 2rem));
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
        margin-block: var(--thutuc-space-3) var(--thutuc-space-5);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
      }
    `,
  ];

  // Not "title": that would be a tooltip.
  @property({ attribute: false }) heading = '';
  @property({ attribute: false }) question = '';
  /** What the button that goes on says. */
  @property({ attribute: false }) yes = '';
  @property({ attribute: false }) no = '';

  private answer: (isSure: boolean) => void = () => undefined;

  override render(): unknown {
    return html`<dialog aria-labelledby="heading" aria-describedby="question" @close=${this.handleClose}>
      <form method="dialog">
        <h2 id="heading">${this.heading}</h2>
        <p id="question">${this.question}</p>
        <div>
          <button class="button danger" value="yes">${this.yes}</button>
          <button class="button" value="no" autofocus>${this.no}</button>
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
    'thutuc-confirm': ThutucConfirm;
  }
}
