import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isKey, isObject, keyFromLabel, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-expression.ts';
import './designer-key.ts';
import './designer-removal.ts';
import { partStyles } from './part-styles.ts';
import { sayRefusal } from './say-refusal.ts';

/**
 * Values of a map of the draft by their names. Where nothing else is said they are those that a paper or a message
 * computes by expressions, and which its text reads.
 */
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
  /** JSON pointer of the map of names and what is said of them. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  /** What one of the values is called, in the middle of a sentence. */
  @property() one = '';
  /** A new value. */
  @property() blank = '';
  /** What is edited of a value, by its JSON pointer; absent: its expression. */
  @property({ attribute: false }) row: ((at: string) => unknown) | null = null;

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
        <h4 id="title">${this.label || texts.values}</h4>
        <p class="hint">${this.hint || texts.valuesHint}</p>
        ${repeat(
          this.names(),
          (name) => name,
          (name) => this.value(name, isFixed),
        )}
        <form class="new" novalidate @submit=${this.add}>
          <div>
            <label for="new">${fillText(texts.newOne, { one: this.one || texts.valuesOne })}</label>
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
            ${fillText(texts.add, { one: this.one || texts.valuesOne })}
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
      ${this.row?.(at) ?? this.expression(at, name)}
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

  private expression(at: string, name: string): unknown {
    return html`<designer-expression
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${fillText(partTextsOf(this.language).valuesExpression, { name })}
    ></designer-expression>`;
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
    const key = isKey(label) ? label : keyFromLabel(label, this.names());
    const outcome = this.session.edit('addThing', { at: this.at, value: this.blank, key });
    this.refused = sayRefusal(outcome.problems, this.language);
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
