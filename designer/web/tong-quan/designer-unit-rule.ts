import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  fillText,
  foldText,
  inLanguage,
  type CatalogueDocument,
  type Language,
} from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { tongQuanTextsOf } from '../language/tong-quan-texts-of.ts';
import { applicationFields, type ApplicationField } from '../parts/application-fields.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { unitRule, type UnitRule } from './unit-rule.ts';

/** So many units are offered; the rest is found by typing. */
const OFFERED = 60;

type How = UnitRule['how'];

/** How a unit is found: by an address of the application, always the same one, or by a rule. */
@customElement('designer-unit-rule')
export class DesignerUnitRule extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the expression. */
  @property() at = '';
  @property() label = '';
  /** What it means where nothing is said; empty where something must be. */
  @property() none = '';
  /** The units to choose from; null while they are not known. */
  @property({ attribute: false }) units: CatalogueDocument | null = null;

  /** What was chosen and says nothing yet. */
  @state() private begun: How | null = null;
  @state() private wanted = '';

  /** Codes and names of the units without tones, in their order, to be searched. */
  private folded: readonly string[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('units'))
      this.folded = (this.units?.entries ?? []).map(({ code, name }) => foldText(`${code} ${name.vi}`));
  }

  override render(): unknown {
    const texts = tongQuanTextsOf(this.language);
    const addresses = this.addresses();
    const rule = this.rule(addresses);
    const how = this.begun ?? rule.how;
    const { none, ...hows } = texts.unitHows;
    const options =
      this.none === '' && how !== 'none' ? hows : { none: this.none === '' ? none : this.none, ...hows };
    return html`<div data-at=${this.at}>
        <label for="how">${this.label}</label>
        ${how === 'rule' ? nothing : sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
        <select id="how" ?disabled=${this.isFixed} @change=${this.handleHow}>
          ${choicesOf(options).map(
            ({ value, label }) => html`<option value=${value} .selected=${value === how}>${label}</option>`,
          )}
        </select>
      </div>
      ${this.detail(how, rule, addresses)}`;
  }

  private detail(how: How, rule: UnitRule, addresses: readonly ApplicationField[]): unknown {
    const texts = tongQuanTextsOf(this.language);
    const { choice, expression } = controlsOf(this.session, this.language);
    if (how === 'rule') return expression(this.at, texts.unitExpression, 'text');
    if (how === 'address') {
      if (addresses.length === 0) return html`<p class="problem warning">${texts.unitNoAddress}</p>`;
      const places = addresses.flatMap(({ path, label }) => [
        { value: `${path}.xa`, label: fillText(texts.unitCommune, { label }) },
        { value: `${path}.tinh`, label: fillText(texts.unitProvince, { label }) },
      ]);
      return choice(this.at, texts.unitAddress, places);
    }
    return how === 'fixed' ? this.unitPicker(rule) : nothing;
  }

  private unitPicker(rule: UnitRule): unknown {
    const texts = tongQuanTextsOf(this.language);
    const { units, wanted } = this;
    if (units === null) return html`<p role="status">${texts.unitsLoading}</p>`;
    const code = rule.how === 'fixed' ? rule.code : '';
    const folded = foldText(wanted);
    const found = units.entries.filter(
      (_unit, index) => wanted !== '' && this.folded[index]?.includes(folded) === true,
    );
    const chosen = units.entries.find((unit) => unit.code === code);
    const offered = [
      ...(chosen === undefined ? [] : [chosen]),
      ...(wanted === '' ? units.entries.filter(({ parent }) => parent === undefined) : found)
        .filter((unit) => unit !== chosen)
        .slice(0, OFFERED),
    ];
    return html`<div class="line">
      <div>
        <label for="find">${texts.unitFind}</label>
        <input
          type="text"
          id="find"
          autocomplete="off"
          @input=${(event: Event) => {
            this.wanted = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      <div>
        <label for="unit">${texts.unitFixed}</label>
        <select id="unit" ?disabled=${this.isFixed} @change=${this.handleUnit}>
          ${
            chosen === undefined
              ? html`<option value="" selected>${code === '' ? texts.unitNone : code}</option>`
              : nothing
          }
          ${offered.map(
            (unit) =>
              html`<option value=${unit.code} .selected=${unit.code === code}>
                ${inLanguage(unit.name, this.language)} (${unit.code})
              </option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  private addresses(): readonly ApplicationField[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    return applicationFields(document, this.language).filter(({ type }) => type === 'address');
  }

  private rule(addresses: readonly ApplicationField[]): UnitRule {
    const text = valueAt(this.session?.document, this.at);
    return unitRule(
      text,
      addresses.map(({ path }) => path),
    );
  }

  private readonly handleHow = (event: Event): void => {
    const how = (event.target as HTMLSelectElement).value as How;
    const [first] = this.addresses();
    this.begun = how;
    if (how === 'none') this.session?.set(this.at, undefined);
    else if (how === 'address' && first !== undefined) this.session?.set(this.at, `${first.path}.xa`);
    // What was chosen begins with what stands there: a rule is the same one, to be read and changed.
    if (how === 'none' || (how === 'address' && first !== undefined)) this.begun = null;
  };

  private readonly handleUnit = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.begun = null;
    if (value !== '') this.session?.set(this.at, JSON.stringify(value));
  };

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-unit-rule': DesignerUnitRule;
  }
}
