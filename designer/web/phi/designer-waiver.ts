import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';

/** One case in which less is to be paid. */
@customElement('designer-waiver')
export class DesignerWaiver extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the waiver. */
  @property() at = '';

  /** The waiver whose amount is being written and is still empty. */
  @state() private begun = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at } = this;
    const texts = phiTextsOf(this.language);
    const { box, expression, key, pair } = controlsOf(this.session, this.language);
    const isLess = this.begun === at || valueAt(this.session?.document, `${at}/amount`) !== undefined;
    return html`${pair(`${at}/reason`, texts.reason)}
      ${expression(`${at}/when`, texts.waiverWhen, 'condition')}
      <div class="line">
        <div>
          <label for="how">${texts.waiverHow}</label>
          <select id="how" ?disabled=${this.session?.isEditable !== true} @change=${this.handleHow}>
            ${choicesOf(texts.waiverHows).map(
              ({ value, label }) =>
                html`<option value=${value} .selected=${(value === 'less') === isLess}>${label}</option>`,
            )}
          </select>
        </div>
        ${box(`${at}/legalBasis`, texts.legalBasis)}
      </div>
      ${isLess ? expression(`${at}/amount`, texts.waiverAmount, 'number') : nothing} ${key(at, 'key')}`;
  }

  private readonly handleHow = (event: Event): void => {
    const isLess = (event.target as HTMLSelectElement).value === 'less';
    this.begun = isLess ? this.at : '';
    if (!isLess) this.session?.set(`${this.at}/amount`, undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-waiver': DesignerWaiver;
  }
}
