import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isKey, keyFromLabel, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { danhMucTextsOf } from '../language/danh-muc-texts-of.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import '../parts/designer-removal.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';

/** Values of a map of the draft by their names: each with its name and what is said of it. */
@customElement('designer-named-values')
export class DesignerNamedValues extends LitElement {
  static override styles = [
    partStyles,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .row,
      .new {
        display: grid;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
        align-items: end;
        margin-block: var(--thutuc-space-2);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the map. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  /** What one of the values is called. */
  @property() one = '';
  /** A new value. */
  @property({ attribute: false }) blank: Json = '';
  /** What is edited of a value, by its JSON pointer. */
  @property({ attribute: false }) row: (at: string) => unknown = () => nothing;

  @state() private isRefused = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = danhMucTextsOf(this.language);
    const parts = partTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    const { key } = controlsOf(this.session, this.language);
    return html`<fieldset data-at=${this.at}>
        <legend>${this.label}</legend>
        <p class="hint">${this.hint}</p>
        ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
        ${this.names().map((name) => {
          const at = this.at + pointerOf([name]);
          return html`<div class="row" data-at=${at}>
            ${key(at, '', texts.name, '')} ${this.row(at)}
            <button
              type="button"
              class="button quiet"
              aria-label=${fillText(parts.takeOutNamed, { name })}
              ?disabled=${isFixed}
              @click=${() => void this.renderRoot.querySelector('designer-removal')?.ask(at, name)}
            >
              ${parts.takeOut}
            </button>
          </div>`;
        })}
        <form class="new" novalidate @submit=${this.add}>
          <div>
            <label for="new">${fillText(texts.newName, { one: this.one })}</label>
            <div role="alert">
              ${this.isRefused ? html`<p class="problem">${texts.nameWrong}</p>` : nothing}
            </div>
            <input
              type="text"
              id="new"
              autocomplete="off"
              ?readonly=${isFixed}
              aria-invalid=${this.isRefused ? 'true' : nothing}
            />
          </div>
          <button class="button" ?disabled=${isFixed}>${fillText(parts.add, { one: this.one })}</button>
        </form>
      </fieldset>
      <designer-removal
        .session=${this.session}
        .language=${this.language}
        @removed=${() => {
          this.renderRoot.querySelector<HTMLElement>('#new')?.focus();
        }}
      ></designer-removal>`;
  }

  private names(): readonly string[] {
    const value = valueAt(this.session?.document, this.at);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#new');
    const typed = input?.value.trim().normalize('NFC') ?? '';
    const name = isKey(typed) ? typed : keyFromLabel(typed);
    this.isRefused = typed === '' || this.names().includes(name);
    if (this.isRefused || input === null) {
      input?.focus();
      return;
    }
    input.value = '';
    const at = this.at + pointerOf([name]);
    this.session?.set(at, this.blank);
    this.session?.reveal(at);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-named-values': DesignerNamedValues;
  }
}
