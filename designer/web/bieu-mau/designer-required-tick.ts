import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { partStyles } from '../parts/part-styles.ts';

/**
 * Whether a field must always be filled, by one tick beside its label. Where a rule decides it, this is said here and
 * the rule stays where it is edited: a tick would throw it away.
 *
 * @example html`<designer-required-tick .session=${session} at="/forms/don/pages/0/sections/0/fields/0"></designer-required-tick>`
 */
@customElement('designer-required-tick')
export class DesignerRequiredTick extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the field. */
  @property() at = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const required = valueAt(this.session?.document, `${this.at}/required`);
    const isRule = typeof required === 'string';
    const label = formWordsOf(this.language).members['required'] ?? '';
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${live(required === true)}
        .indeterminate=${live(isRule)}
        ?disabled=${isRule || this.session?.isEditable !== true}
        @change=${this.handleChange}
      />${label}${isRule ? html` <span class="hint">(${bieuMauTextsOf(this.language).requiredByRule})</span>` : nothing}</label
    >`;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private readonly handleChange = (event: Event): void => {
    const isTicked = (event.target as HTMLInputElement).checked;
    this.session?.set(`${this.at}/required`, isTicked ? true : undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-required-tick': DesignerRequiredTick;
  }
}
