import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { Assignee } from '../../../api/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';

/** Gives one task to a colleague who may do it. */
@customElement('desk-assign')
export class DeskAssign extends LitElement {
  static override styles = actionStyles;

  @property() language: Language = 'vi';
  /** What the task is called. */
  @property() name = '';
  @property({ attribute: false }) busy = false;
  /** Asks who may do it. */
  @property({ attribute: false }) people: () => Promise<readonly Assignee[]> = () => Promise.resolve([]);
  @property({ attribute: false }) onAssign: (to: string, reason: string) => void = () => undefined;

  @state() private isOpen = false;
  @state() private found: readonly Assignee[] | null = null;
  @state() private isMissing = false;

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<button
        type="button"
        class="button quiet"
        aria-label="${texts.assign}: ${this.name}"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        @click=${() => void this.toggle()}
      >
        ${texts.assign}
      </button>
      ${this.isOpen ? this.form() : nothing}`;
  }

  private form(): unknown {
    const texts = deskTextsOf(this.language);
    return html`<form
      novalidate
      class="assign"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.send(new FormData(event.target as HTMLFormElement));
      }}
    >
      <div>
        <label for="to">${texts.assignTo}</label>
        <select id="to" name="to" aria-describedby="to-wrong">
          <option value="">${this.found === null ? texts.loading : texts.substituteChoose}</option>
          ${(this.found ?? []).map(({ account, name }) => html`<option value=${account}>${name}</option>`)}
        </select>
        <p class="wrong" id="to-wrong">${this.isMissing ? texts.assignMissing : nothing}</p>
        ${this.found?.length === 0 ? html`<p class="soft small">${texts.assignNobody}</p>` : nothing}
      </div>
      <div>
        <label for="reason">${texts.reasonOptional}</label>
        <input id="reason" name="reason" maxlength="1000" autocomplete="off" />
      </div>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${fillText(texts.send, { label: texts.assign })}
        </button>
      </p>
    </form>`;
  }

  private async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    if (!this.isOpen) return;
    this.found = await this.people().catch(() => []);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#to')?.focus();
  }

  private send(form: FormData): void {
    if (this.busy) return;
    const to = String(form.get('to') ?? '');
    this.isMissing = to === '';
    if (!this.isMissing) this.onAssign(to, String(form.get('reason') ?? '').trim());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-assign': DeskAssign;
  }
}
