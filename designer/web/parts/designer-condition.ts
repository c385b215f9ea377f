import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import { shownAt } from '../draft/shown-at.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-expression.ts';
import { onePerName } from './one-per-name.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';

/** What a condition is now: nothing, always, never, or a rule. */
type Standing = '' | 'true' | 'false' | 'rule';

/**
 * A condition of the draft: always, never, or while a rule holds.
 *
 * @example html`<designer-condition .session=${session} at="/fees/0/when" label="Thu khi" none="Luôn thu"></designer-condition>`
 */
@customElement('designer-condition')
export class DesignerCondition extends LitElement {
  static override styles = [
    partStyles,
    css`
      .rule {
        margin-block-start: var(--thutuc-space-2);
        padding-inline-start: var(--thutuc-space-4);
        border-inline-start: 3px solid var(--thutuc-line);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the condition. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  /** What it means where nothing is said; absent where something must be. */
  @property() none: string | undefined = undefined;
  /** Always and never are not offered, where only a rule makes sense; what the draft holds is shown all the same. */
  @property({ type: Boolean }) plain = false;
  /** What true and false are called here. */
  @property() always = '';
  @property() never = '';

  /** Where a rule is being written that is still empty. */
  @state() private begun = '';

  constructor() {
    super();
    new DraftController(
      this,
      () => this.session,
      (session) => shownAt(session, this.at),
    );
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const now = this.standing();
    const all: readonly (readonly [Standing, string])[] = [
      ...(this.none === undefined && now !== '' ? [] : ([['', this.none ?? texts.notChosen]] as const)),
      ...(this.plain && now !== 'true' ? [] : ([['true', this.always || texts.always]] as const)),
      ...(this.plain && now !== 'false' ? [] : ([['false', this.never || texts.never]] as const)),
      ['rule', texts.onlyIf],
    ];
    const options = onePerName(all, now);
    return html`<label for="choice">${this.label}</label>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div id="problems">
        ${now === 'rule' ? nothing : sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
      </div>
      <select
        id="choice"
        ?disabled=${this.session?.isEditable !== true}
        aria-describedby="${this.hint === '' ? '' : 'hint '}problems"
        @change=${this.handleChange}
      >
        ${options.map(([value, says]) => html`<option value=${value} .selected=${value === now}>${says}</option>`)}
      </select>
      ${
        now === 'rule'
          ? html`<div class="rule" @focusin=${this.handleRule}>
              <designer-expression
                .session=${this.session}
                .language=${this.language}
                at=${this.at}
                data-at=${this.at}
                expects="condition"
                .label=${fillText(texts.expression, { label: this.label })}
              ></designer-expression>
            </div>`
          : nothing
      }`;
  }

  override focus(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  private standing(): Standing {
    const value = valueAt(this.session?.document, this.at);
    if (typeof value === 'string' || (value === undefined && this.begun === this.at)) return 'rule';
    return typeof value === 'boolean' ? (value ? 'true' : 'false') : '';
  }

  /** A rule that somebody is in stays, also while nothing is left of it. */
  private readonly handleRule = (): void => {
    this.begun = this.at;
  };

  private readonly handleChange = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    this.begun = chosen === 'rule' ? this.at : '';
    this.session?.set(this.at, chosen === 'true' ? true : chosen === 'false' ? false : undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-condition': DesignerCondition;
  }
}
