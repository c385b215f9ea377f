import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thoiHanTextsOf } from '../language/thoi-han-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { partStyles } from '../parts/part-styles.ts';
import { rungInWords } from './deadline-words.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import './designer-rung.ts';

type How = 'amount' | 'expression' | 'until';

/** One deadline with everything that belongs to it. */
@customElement('designer-deadline')
export class DesignerDeadline extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the deadline. */
  @property() at = '';

  /** The deadline whose end is being written as a rule that is still empty. */
  @state() private begun = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at } = this;
    const texts = thoiHanTextsOf(this.language);
    const { box, choice, key, pair, ticks, uses } = controlsOf(this.session, this.language);
    const how = this.how();
    return html`${pair(`${at}/title`, texts.title)}
      <div class="line">
        <div>
          <label for="how">${texts.how}</label>
          <select id="how" ?disabled=${this.isFixed} @change=${this.handleHow}>
            ${choicesOf(texts.hows).map(
              ({ value, label }) => html`<option value=${value} .selected=${value === how}>${label}</option>`,
            )}
          </select>
        </div>
        ${how === 'amount' ? box(`${at}/amount`, texts.amount, { kind: 'decimal' }) : nothing}
        ${choice(`${at}/unit`, texts.unit, choicesOf(texts.units))}
      </div>
      ${this.rule(how)}
      <div class="line">
        ${choice(`${at}/effect`, texts.effect, choicesOf(texts.effects))}
        ${box(`${at}/legalBasis`, texts.legalBasis)}
      </div>
      <div class="line">${box(`${at}/cutoff`, texts.cutoff, { hint: texts.cutoffHint })} ${key(at, '')}</div>
      ${ticks(`${at}/outlasts`, texts.outlasts, null, texts.outlastsHint)}
      <designer-things
        .session=${this.session}
        .language=${this.language}
        at="${at}/rungs"
        data-at="${at}/rungs"
        .label=${texts.rungs}
        .hint=${texts.rungsHint}
        level="4"
        .one=${texts.rung}
        untitled="moc"
        .blank=${() => ({ before: 1 })}
        .nameOf=${(rung: string) =>
          rungInWords(
            valueAt(this.session?.document, rung),
            valueAt(this.session?.document, `${at}/unit`),
            this.language,
          )}
        .row=${(rung: string) =>
          html`<designer-rung
            .session=${this.session}
            .language=${this.language}
            at=${rung}
          ></designer-rung>`}
      ></designer-things>
      ${uses(at)}`;
  }

  private rule(how: How): unknown {
    const texts = thoiHanTextsOf(this.language);
    const { expression } = controlsOf(this.session, this.language);
    if (how === 'expression')
      return expression(`${this.at}/amount`, texts.expression, 'number', texts.expressionHint);
    return how === 'until' ? expression(`${this.at}/until`, texts.until, 'any', texts.untilHint) : nothing;
  }

  private how(): How {
    const { document } = this.session ?? {};
    if (this.begun === this.at || valueAt(document, `${this.at}/until`) !== undefined) return 'until';
    return typeof valueAt(document, `${this.at}/amount`) === 'string' ? 'expression' : 'amount';
  }

  private readonly handleHow = (event: Event): void => {
    const how = (event.target as HTMLSelectElement).value as How;
    const value = valueAt(this.session?.document, this.at);
    if (typeof value !== 'object' || value === null) return;
    const { amount, until: _until, title = null, ...rest } = value as Readonly<Record<string, Json>>;
    const number = typeof amount === 'number' ? amount : Number(amount);
    const known = amount !== undefined && Number.isFinite(number) ? number : 1;
    this.begun = how === 'until' ? this.at : '';
    const next: Json =
      how === 'until'
        ? { title, ...rest }
        : { title, amount: how === 'amount' ? known : String(known), ...rest };
    this.session?.set(this.at, next);
  };

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-deadline': DesignerDeadline;
  }
}
