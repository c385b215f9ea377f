import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import { shownAt } from '../draft/shown-at.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { onePerName } from './one-per-name.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import type { Choice } from './thing-names.ts';

/**
 * One word of the draft, chosen from a list. What the draft holds and nobody offers stays chosen, so that looking
 * changes nothing.
 *
 * @fires chosen when another word was chosen
 * @example html`<designer-choice .session=${session} at="/fees/0/due" label="Nộp khi" .choices=${moments}></designer-choice>`
 */
@customElement('designer-choice')
export class DesignerChoice extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of what is chosen. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** The choice of nothing, which takes the member away; absent where something must be chosen. */
  @property() none: string | undefined = undefined;

  constructor() {
    super();
    new DraftController(
      this,
      () => this.session,
      (session) => shownAt(session, this.at),
    );
  }

  override render(): unknown {
    const value = valueAt(this.session?.document, this.at);
    const chosen = typeof value === 'string' ? value : '';
    const problems = problemsAt(this.session?.problems ?? [], this.at);
    const isForeign = chosen !== '' && !this.choices.some((choice) => choice.value === chosen);
    const isEmptyShown = this.none !== undefined || chosen === '';
    const options = onePerName(
      [
        ...(isEmptyShown ? [['', this.none ?? partTextsOf(this.language).notChosen] as const] : []),
        ...(isForeign ? [[chosen, chosen] as const] : []),
        ...this.choices.map(({ value: one, label }) => [one, label] as const),
      ],
      chosen,
    );
    return html`<label for="choice">${this.label}</label>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div id="problems">${sayPlaceProblems(problems)}</div>
      <select
        id="choice"
        ?disabled=${this.session?.isEditable !== true}
        aria-describedby="${this.hint === '' ? '' : 'hint '}problems"
        aria-invalid=${problems.some(({ severity }) => severity === 'error') ? 'true' : nothing}
        @change=${this.handleChange}
      >
        ${options.map(
          ([one, says]) => html`<option value=${one} .selected=${live(one === chosen)}>${says}</option>`,
        )}
      </select>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  private readonly handleChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const chosen: Json | undefined = value === '' ? undefined : value;
    this.session?.set(this.at, chosen);
    this.dispatchEvent(new Event('chosen', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-choice': DesignerChoice;
  }
}
