import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isObject, keyFromLabel, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText, problemTexts, sayProblem } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-expression.ts';
import './designer-key.ts';
import './designer-removal.ts';
import { partStyles } from './part-styles.ts';

/** Values that a paper or a message computes by expressions, and which its text reads by their names. */
@customElement('designer-named-values')
export class DesignerNamedValues extends LitElement {
  static override styles = [
    partStyles,
    css`
      h4 {
        font-size: var(--thutuc-text);
      }
      .value {
        display: grid;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        align-items: end;
        margin-block: var(--thutuc-space-3);
      }
      .new {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-3);
        margin-block-start: var(--thutuc-space-3);
      }
      .new input {
        width: min(20rem, 100%);
      }
      @media (min-width: 48rem) {
        .value {
          grid-template-columns: 14rem minmax(0, 1fr) auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the map of names and expressions. */
  @property() at = '';

  @state() private refused = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    const { refused } = this;
    return html`<section aria-labelledby="title" data-at=${this.at}>
        <h4 id="title">${texts.values}</h4>
        <p class="hint">${texts.valuesHint}</p>
        ${repeat(
          this.names(),
          (name) => name,
          (name) => this.value(name, isFixed),
        )}
        <form class="new" novalidate @submit=${this.add}>
          <div>
            <label for="new">${fillText(texts.newOne, { one: texts.valuesOne })}</label>
            <div role="alert">
              ${refused === '' ? nothing : html`<p class="problem" id="new-problem">${refused}</p>`}
            </div>
            <input
              type="text"
              id="new"
              autocomplete="off"
              ?readonly=${isFixed}
              aria-invalid=${refused === '' ? nothing : 'true'}
              aria-describedby=${refused === '' ? nothing : 'new-problem'}
            />
          </div>
          <button class="button" ?disabled=${isFixed}>
            ${fillText(texts.add, { one: texts.valuesOne })}
          </button>
        </form>
      </section>
      <designer-removal .session=${this.session} .language=${this.language}></designer-removal>`;
  }

  private value(name: string, isFixed: boolean): unknown {
    const texts = partTextsOf(this.language);
    const at = this.at + pointerOf([name]);
    return html`<div class="value" data-at=${at}>
      <designer-key
        .session=${this.session}
        .language=${this.language}
        at=${at}
        name=""
        .label=${texts.valuesName}
      ></designer-key>
      <designer-expression
        .session=${this.session}
        .language=${this.language}
        at=${at}
        data-at=${at}
        .label=${fillText(texts.valuesExpression, { name })}
      ></designer-expression>
      <button
        type="button"
        class="button quiet"
        aria-label=${fillText(texts.takeOutNamed, { name })}
        ?disabled=${isFixed}
        @click=${() => void this.renderRoot.querySelector('designer-removal')?.ask(at, name)}
      >
        ${texts.takeOut}
      </button>
    </div>`;
  }

  private names(): readonly string[] {
    const values = valueAt(this.session?.document, this.at);
    return isObject(values) ? Object.keys(values) : [];
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#new');
    const label = input?.value.trim().normalize('NFC') ?? '';
    if (input === null || this.session === null) return;
    if (label === '') {
      this.refused = partTextsOf(this.language).needed;
      input.focus();
      return;
    }
    const key = keyFromLabel(label, new Set(this.names()));
    const outcome = this.session.edit('addThing', { at: this.at, value: '', key });
    this.refused = (outcome.problems ?? [])
      .map((problem) => sayProblem(problem, this.language, problemTexts).message)
      .join(' ');
    if (outcome.problems !== undefined) return;
    input.value = '';
    this.session.reveal(this.at + pointerOf([key]));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-named-values': DesignerNamedValues;
  }
}
