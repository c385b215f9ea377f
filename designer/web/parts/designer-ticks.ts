import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import { shownAt } from '../draft/shown-at.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import type { Choice } from './thing-names.ts';

/**
 * Words of a list of the draft, ticked; without choices a single yes or no. Nothing ticked takes the member away.
 * What the list holds and nobody offers stays in it, and is shown.
 *
 * @example html`<designer-ticks .session=${session} at="/supervisors" label="Phân công" .choices=${roles}></designer-ticks>`
 */
@customElement('designer-ticks')
export class DesignerTicks extends LitElement {
  static override styles = [
    partStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--thutuc-space-5);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .hint,
      #problems {
        flex-basis: 100%;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the list, or of the yes or no. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  /** The words that can be ticked; absent for a yes or no. */
  @property({ attribute: false }) choices: readonly Choice[] | null = null;

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
    const problems = (this.session?.problems ?? []).filter(
      ({ pointer }) => pointer === this.at || pointer.startsWith(`${this.at}/`),
    );
    const said = html`${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div id="problems">${sayPlaceProblems(problems)}</div>`;
    if (this.choices === null) {
      return html`${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
      ${this.tick(this.label, value === true, (isTicked) => {
        this.session?.set(this.at, isTicked ? true : undefined);
      })}
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}`;
    }
    const list = Array.isArray(value) ? (value as readonly Json[]) : [];
    const foreign = list.flatMap((one) =>
      typeof one === 'string' && !this.choices?.some((choice) => choice.value === one)
        ? [{ value: one, label: one }]
        : [],
    );
    const all = [...this.choices, ...foreign];
    return html`<fieldset aria-describedby="problems">
      <legend>${this.label}</legend>
      ${said}
      ${all.map((choice) =>
        this.tick(choice.label, list.includes(choice.value), (isTicked) => {
          const next = all.flatMap((one) =>
            (one.value === choice.value ? isTicked : list.includes(one.value)) ? [one.value] : [],
          );
          this.session?.set(this.at, next.length === 0 ? undefined : next);
        }),
      )}
    </fieldset>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private tick(label: string, isTicked: boolean, put: (isTicked: boolean) => void): unknown {
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${isTicked}
        ?disabled=${this.session?.isEditable !== true}
        @change=${(event: Event) => {
          put((event.target as HTMLInputElement).checked);
        }}
      />${label}</label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-ticks': DesignerTicks;
  }
}
