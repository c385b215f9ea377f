import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HandOverView, Language } from '../../../../engine/index.ts';
import type { HandOverItem, HandOverList } from '../../../api/index.ts';
import { handOverLines } from '../case/case-hand-over.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';

/** How far the system has come that does a task, and what a clerk can do about it. */
@customElement('desk-hand-over')
export class DeskHandOver extends LitElement {
  static override styles = actionStyles;

  /** Id of the task. */
  @property() task = '';
  /** What the task is called, for the names of the buttons. */
  @property() name = '';
  @property({ attribute: false }) handOver!: HandOverView;
  @property() language: Language = 'vi';
  /** Revision of the case: with another one the sending is asked about anew. */
  @property({ type: Number }) revision = 0;
  @property({ attribute: false }) busy = false;
  /** Asks how the sendings of the case stand. */
  @property({ attribute: false }) sendings: () => Promise<HandOverList> = () =>
    Promise.resolve({ items: [] });
  /** Sends the task again, or takes it over; `label` says what is done. */
  @property({ attribute: false }) onOrder: (type: 'resend' | 'byHand', label: string) => void = () =>
    undefined;

  @state() private sending: HandOverItem | null = null;
  private asked = '';

  override updated(): void {
    const about = `${this.task}@${this.revision}`;
    if (this.asked === about) return;
    this.asked = about;
    if (this.handOver.state === 'asked') void this.ask(about);
    else this.sending = null;
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const { mayResend, mayTakeOver } = this.handOver;
    return html`${handOverLines(this.handOver, this.language, this.sending)}
    ${
      mayResend || mayTakeOver
        ? html`<p class="buttons">
            ${mayResend ? this.button('resend', texts.handOverResend) : nothing}
            ${mayTakeOver ? this.button('byHand', texts.handOverTake) : nothing}
          </p>`
        : nothing
    }`;
  }

  private button(type: 'resend' | 'byHand', label: string): unknown {
    return html`<button
      type="button"
      class="button"
      aria-label="${label}: ${this.name}"
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${() => {
        if (!this.busy) this.onOrder(type, label);
      }}
    >
      ${label}
    </button>`;
  }

  /** What cannot be learned is left out: the case says the rest. */
  private async ask(about: string): Promise<void> {
    const items = await this.sendings().then(
      (list) => list.items,
      () => [],
    );
    if (this.asked === about) this.sending = items.find(({ task }) => task === this.task) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-hand-over': DeskHandOver;
  }
}
