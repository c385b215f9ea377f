import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';
import type { SupplementChoice, SupplementGroup, SupplementReasons } from './supplement-choices.ts';

/** Builds a supplement request: everything that is missing or wrong, each with its reason, all at once. */
@customElement('desk-supplement')
export class DeskSupplement extends LitElement {
  static override styles = actionStyles;

  @property({ attribute: false }) groups: readonly SupplementGroup[] = [];
  @property({ attribute: false }) reasons: SupplementReasons = {};
  @property() language: Language = 'vi';
  /** Whether missing reasons are complained of: not before the person tried to send. */
  @property({ type: Boolean }) attempted = false;
  @property({ attribute: false }) onReasons: (reasons: SupplementReasons) => void = () => undefined;

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const count = Object.keys(this.reasons).length;
    const isEmpty = this.attempted && count === 0;
    return html`<fieldset class="supplement" aria-describedby="hint ${isEmpty ? 'empty' : ''}">
      <legend>${texts.supplement}</legend>
      <p id="hint" class="hint">${texts.supplementHint}</p>
      ${isEmpty ? html`<p id="empty" class="problem error">${texts.supplementEmpty}</p>` : nothing}
      ${this.groups.map(
        ({ title, choices }) =>
          html`<fieldset class="choices-of">
            <legend>${title}</legend>
            ${choices.map((choice) => this.choice(choice))}
          </fieldset>`,
      )}
      <p class="soft small" role="status">
        ${count === 0 ? nothing : fillText(texts.supplementCount, { count })}
      </p>
    </fieldset>`;
  }

  /** Moves the focus to the first thing that is missing. True where something is. */
  focusMissing(): boolean {
    const first = this.renderRoot.querySelector<HTMLElement>('input[aria-invalid="true"]');
    const box = first ?? this.renderRoot.querySelector<HTMLElement>('input[type="checkbox"]');
    const isMissing = first !== null || Object.keys(this.reasons).length === 0;
    if (isMissing) box?.focus();
    return isMissing;
  }

  /** Moves the focus to the last reason. */
  focusLast(): void {
    const reasons = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.why input')];
    reasons.at(-1)?.focus();
  }

  private choice(choice: SupplementChoice): unknown {
    const texts = deskTextsOf(this.language);
    const { key, label, given, depth } = choice;
    const reason = this.reasons[key];
    const isChosen = reason !== undefined;
    const isMissing = this.attempted && isChosen && reason.trim() === '';
    const value = given === '' ? texts.supplementNothing : fillText(texts.supplementGiven, { value: given });
    return html`<div class="want depth-${Math.min(depth, 3)} ${isChosen ? 'chosen' : ''}">
      <label>
        <input
          type="checkbox"
          .checked=${isChosen}
          @change=${(event: Event) => {
            this.toggle(key, (event.target as HTMLInputElement).checked);
          }}
        />
        <span>${label} <span class="soft small">${value}</span></span>
      </label>
      ${
        isChosen
          ? html`<div class="why">
              ${isMissing ? html`<p class="problem error" id="problem-${key}">${fillText(texts.supplementReasonMissing, { label })}</p>` : nothing}
              <input
                type="text"
                maxlength="2000"
                aria-label=${fillText(texts.supplementReason, { label })}
                aria-invalid=${isMissing ? 'true' : nothing}
                aria-describedby=${isMissing ? `problem-${key}` : nothing}
                .value=${reason}
                @input=${(event: Event) => {
                  this.change({ ...this.reasons, [key]: (event.target as HTMLInputElement).value });
                }}
              />
            </div>`
          : nothing
      }
    </div>`;
  }

  private toggle(key: string, isChosen: boolean): void {
    const { [key]: _dropped, ...rest } = this.reasons;
    this.change(isChosen ? { ...rest, [key]: '' } : rest);
    if (!isChosen) return;
    void this.updateComplete.then(() => {
      const chosen = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.want.chosen')];
      const here = chosen.find((one) => one.contains(this.shadowRoot?.activeElement ?? null));
      here?.querySelector<HTMLInputElement>('.why input')?.focus();
    });
  }

  private change(reasons: SupplementReasons): void {
    this.reasons = reasons;
    this.onReasons(reasons);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-supplement': DeskSupplement;
  }
}
