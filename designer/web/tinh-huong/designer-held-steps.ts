import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { sayRefusal } from '../parts/say-refusal.ts';
import { stepName } from './step-words.ts';
import { lastOf, withoutFirstHeld, type Trial } from './trial.ts';
import { trialStyles } from './trial-styles.ts';

/** The steps of a trial that cannot be done any more: which one stands in the way, why, and how it is got over. */
@customElement('designer-held-steps')
export class DesignerHeldSteps extends LitElement {
  static override styles = trialStyles;

  @property({ attribute: false }) trial!: Trial;
  @property() language: Language = 'vi';
  /** Opens the first of the steps with what was filled in; null where it is offered to nobody. */
  @property({ attribute: false }) onRedo: (() => void) | null = null;
  @property({ attribute: false }) onTrial: (trial: Trial) => void = () => undefined;

  override render(): unknown {
    const { held } = this.trial;
    const texts = tinhHuongTextsOf(this.language);
    const [first] = held?.steps ?? [];
    if (held === null || first === undefined) return nothing;
    const { procedure, case: current } = lastOf(this.trial);
    const step = stepName(procedure, first, this.language, current?.states);
    const message = sayRefusal(held.problems, this.language);
    return html`<thutuc-notice tone="warning" .language=${this.language}>
      <p>${fillText(texts.heldTitle, { count: held.steps.length })}</p>
      <p>${fillText(texts.heldWhy, { step, message })}</p>
      <div class="buttons">
        ${
          this.onRedo === null
            ? nothing
            : html`<button type="button" class="button primary" @click=${this.onRedo}>
                ${fillText(texts.heldDo, { step })}
              </button>`
        }
        <button
          type="button"
          class="button"
          @click=${() => {
            this.onTrial(withoutFirstHeld(this.trial));
          }}
        >
          ${texts.heldSkip}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.onTrial({ ...this.trial, held: null });
          }}
        >
          ${texts.heldDrop}
        </button>
      </div>
    </thutuc-notice>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-held-steps': DesignerHeldSteps;
  }
}
