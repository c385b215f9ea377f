import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt, thingsOf, type Choice } from '../parts/thing-names.ts';
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

  /** The fee whose amount is to be written as a rule, though it is none yet. */
  @state() private begun = '';

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
    return how === 'parameter' ? choice(`${this.at}/amount`, texts.parameter, this.parameters()) : nothing;
  }

  private formula(): unknown {
    const texts = phiTextsOf(this.language);
    const { expression } = controlsOf(this.session, this.language);
    return expression(`${this.at}/amount`, texts.formula, 'number', texts.formulaHint);
  }

  private how(): HowMuch {
    if (this.begun === this.at) return 'formula';
    const names = this.parameters().map(({ value }) => value);
    return howOfAmount(valueAt(this.session?.document, `${this.at}/amount`), names);
  }

  /** Plain parameters of money: those that are an amount by themselves. */
  private parameters(): readonly Choice[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    return thingsOf(document, 'parameters', this.language).filter(({ value }) => {
      const type = valueAt(document, `/parameters/${value}/type`);
      const keys = valueAt(document, `/parameters/${value}/keys`);
      return (type === 'money' || type === 'integer') && (!Array.isArray(keys) || keys.length === 0);
    });
  }

  private readonly handleHow = (event: Event): void => {
    const how = (event.target as HTMLSelectElement).value as HowMuch;
    this.begun = how === 'formula' ? this.at : '';
    const [first] = this.parameters();
    const next: Json | undefined = how === 'fixed' ? '0' : first?.value;
    if (how !== 'formula' && this.how() !== how) this.session?.set(`${this.at}/amount`, next);
    this.requestUpdate();
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
