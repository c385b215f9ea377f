import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../../../../components/styles/index.ts';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { CounterIdentity } from '../../../api/index.ts';
import { counterStyles } from '../counter/counter-styles.ts';
import { identityFields, readIdentity } from '../counter/person-fields.ts';
import { servingTextsOf } from './serving-texts.ts';

/**
 * Asks for the identity paper that the clerk has seen, and that the applicant has signed what is about to be sent.
 * While it is open nothing behind it can change, so that what is sent is what was signed.
 */
@customElement('desk-serve-confirm')
export class DeskServeConfirm extends LitElement {
  static override styles = [
    counterStyles,
    dialogStyles,
    css`
      dialog {
        width: min(36rem, calc(100vw - 2rem));
      }
      h2 {
        margin-block-start: 0;
      }
      label.check {
        display: flex;
        gap: var(--thutuc-space-3);
        align-items: center;
        min-height: var(--thutuc-target);
      }
    `,
  ];

  @property() language: Language = 'vi';
  /** Name of the applicant. */
  @property() applicant = '';

  @state() private attempted = false;
  /** The paper as it was written down; it stays for the next thing that is done for the same person. */
  @state() private identity: CounterIdentity | undefined;
  @state() private isSigned = false;
  private settle: (identity: CounterIdentity | null) => void = () => undefined;

  override render(): unknown {
    const texts = servingTextsOf(this.language);
    const isUnsigned = this.attempted && !this.isSigned;
    const isNumberless = this.attempted && (this.identity?.number ?? '') === '';
    return html`<dialog aria-labelledby="heading" aria-describedby="lead" @close=${this.handleClose}>
      <form method="dialog" novalidate @submit=${this.handleSubmit}>
        <h2 id="heading">${texts.confirmTitle}</h2>
        <p id="lead">${fillText(texts.confirmLead, { name: this.applicant })}</p>
        ${identityFields({
          language: this.language,
          prefix: 'serve',
          wrong: isNumberless ? { '/identity/number': texts.numberNeeded } : {},
        })}
        <div>
          <label class="check choice"
            ><input
              type="checkbox"
              name="signed"
              .checked=${this.isSigned}
              aria-invalid=${isUnsigned ? 'true' : nothing}
              aria-describedby=${isUnsigned ? 'unsigned' : nothing}
              @change=${(event: Event) => {
                this.isSigned = (event.target as HTMLInputElement).checked;
              }}
            /><span>${texts.signed}</span></label
          >
          ${isUnsigned ? html`<p class="wrong" id="unsigned">${texts.signNeeded}</p>` : nothing}
        </div>
        <div class="buttons">
          <button class="button primary" value="send">${texts.send}</button>
          <button class="button" type="button" @click=${this.handleBack}>${texts.back}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** Opens the question; settles with the paper that was seen, or with null where nothing is to be sent. */
  async ask(): Promise<CounterIdentity | null> {
    this.attempted = false;
    // Each thing that is sent is signed by itself.
    this.isSigned = false;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || dialog.open) return null;
    dialog.returnValue = '';
    dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('#serve-number')?.focus();
    return new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    this.attempted = true;
    this.identity = readIdentity(new FormData(event.target as HTMLFormElement));
    if (this.identity.number !== '' && this.isSigned) return;
    event.preventDefault();
    const missing = this.identity.number === '' ? '#serve-number' : '[name=signed]';
    this.renderRoot.querySelector<HTMLElement>(missing)?.focus();
  };

  private readonly handleBack = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  private readonly handleClose = (event: Event): void => {
    const isSent = (event.target as HTMLDialogElement).returnValue === 'send';
    this.settle(isSent ? (this.identity ?? null) : null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-serve-confirm': DeskServeConfirm;
  }
}
