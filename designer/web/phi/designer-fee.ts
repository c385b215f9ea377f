import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, type Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt } from '../parts/thing-names.ts';
import { amountChoices, type AmountChoices } from './amount-choices.ts';
import './designer-waiver.ts';
import { howOfAmount, type HowMuch } from './fee-words.ts';

/** One fee: how much, when it is charged and paid, who pays less. */
@customElement('designer-fee')
export class DesignerFee extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the fee. */
  @property() at = '';

  /** How the amount of a fee is to be said from now on, though it is not said so yet. */
  @state() private begun: { readonly at: string; readonly how: HowMuch } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at } = this;
    const texts = phiTextsOf(this.language);
    const { box, choice, condition, key, pair, uses } = controlsOf(this.session, this.language);
    return html`${pair(`${at}/title`, texts.feeTitle)} ${this.amount()}
      ${condition(`${at}/when`, texts.when, { none: texts.whenAlways, never: texts.whenNever, plain: true })}
      <div class="line">
        ${choice(`${at}/due`, texts.due, choicesOf(texts.dues))} ${box(`${at}/legalBasis`, texts.legalBasis)}
      </div>
      ${pair(`${at}/note`, texts.note)} ${key(at, 'key')}
      <designer-things
        .session=${this.session}
        .language=${this.language}
        at="${at}/waivers"
        data-at="${at}/waivers"
        .label=${texts.waivers}
        .hint=${texts.waiversHint}
        level="4"
        .one=${texts.waiver}
        .blank=${(reason: string) => ({ reason: { vi: reason } })}
        .nameOf=${(waiver: string) =>
          this.session === null ? '' : textAt(this.session.document, `${waiver}/reason`, this.language)}
        .row=${(waiver: string) =>
          html`<designer-waiver
            .session=${this.session}
            .language=${this.language}
            at=${waiver}
          ></designer-waiver>`}
      ></designer-things>
      ${uses(at)}`;
  }

  private amount(): unknown {
    const texts = phiTextsOf(this.language);
    const how = this.how();
    return html`<div class="line" data-at="${this.at}/amount">
        <div>
          <label for="how">${texts.how}</label>
          <select id="how" ?disabled=${this.isFixed} @change=${this.handleHow}>
            ${choicesOf(texts.hows).map(
              ({ value, label }) => html`<option value=${value} .selected=${value === how}>${label}</option>`,
            )}
          </select>
        </div>
        ${this.simpleAmount(how)}
      </div>
      ${how === 'formula' ? this.formula() : nothing}`;
  }

  private simpleAmount(how: HowMuch): unknown {
    const texts = phiTextsOf(this.language);
    const { box, choice } = controlsOf(this.session, this.language);
    if (how === 'fixed') return box(`${this.at}/amount`, texts.amount);
    if (how !== 'parameter') return nothing;
    const { choices, unanswered } = this.parameters();
    const hint =
      unanswered.length === 0
        ? ''
        : fillText(texts.parameterUnanswered, { parameters: unanswered.join('”, “') });
    return choice(`${this.at}/amount`, texts.parameter, choices, { none: texts.parameterNone, hint });
  }

  private formula(): unknown {
    const texts = phiTextsOf(this.language);
    const { expression } = controlsOf(this.session, this.language);
    return expression(`${this.at}/amount`, texts.formula, 'number', texts.formulaHint);
  }

  private how(): HowMuch {
    if (this.begun?.at === this.at) return this.begun.how;
    const names = this.parameters().choices.map(({ value }) => value);
    return howOfAmount(valueAt(this.session?.document, `${this.at}/amount`), names);
  }

  private parameters(): AmountChoices {
    const document = this.session?.document;
    if (document === undefined) return { choices: [], unanswered: [] };
    return amountChoices(document, `${this.at}/amount`, this.language);
  }

  private readonly handleHow = (event: Event): void => {
    const how = (event.target as HTMLSelectElement).value as HowMuch;
    if (this.how() === how) return;
    this.begun = how === 'fixed' ? null : { at: this.at, how };
    // Which parameter it is, only the author knows: nothing is charged until one is chosen.
    if (how !== 'formula') this.session?.set(`${this.at}/amount`, how === 'fixed' ? '0' : undefined);
  };

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-fee': DesignerFee;
  }
}
