import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isKey, isObject, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { propertyTextsOf } from '../language/property-texts-of.ts';
import { controlsOf } from './controls.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';

/** Names with an expression each, or the type of a value each: what is sent to a system, and what comes back. */
@customElement('designer-names')
export class DesignerNames extends LitElement {
  static override styles = [
    partStyles,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: var(--thutuc-space-2);
        margin-block-end: var(--thutuc-space-3);
      }
      select,
      .row input {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the object whose members the names are. */
  @property() at = '';
  @property() label = '';
  @property() hint = '';
  /** An expression for each name, or one of these types. */
  @property({ attribute: false }) each: 'rule' | readonly string[] = 'rule';

  /** The type of a new value of a name, where it is known; the first of `each` elsewhere. */
  @property({ attribute: false }) typeOf:
    ((document: DraftDocument, at: string, name: string) => string | undefined) | undefined = undefined;

  /** Why the name that was typed last was not taken; empty where it was. */
  @state() private refused = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = propertyTextsOf(this.language);
    const isFixed = this.session?.isEditable !== true;
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.hint === '' ? nothing : html`<p class="hint">${this.hint}</p>`}
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
      ${this.names().map(
        (name) =>
          html`<div class="row">
            ${this.value(name)}
            <button
              type="button"
              class="button quiet"
              aria-label=${fillText(texts.takeOutOf, { name })}
              ?disabled=${isFixed}
              @click=${() => {
                this.session?.set(this.at + pointerOf([name]), undefined);
                this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
              }}
            >
              ${texts.takeOut}
            </button>
          </div>`,
      )}
      <form class="row" novalidate @submit=${this.add}>
        <div>
          <label for="name">${texts.nameNew}</label>
          ${this.refused === '' ? nothing : html`<p class="problem" id="refused" role="alert">${this.refused}</p>`}
          <input
            id="name"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            ?readonly=${isFixed}
            aria-invalid=${this.refused === '' ? nothing : 'true'}
            aria-describedby=${this.refused === '' ? nothing : 'refused'}
          />
        </div>
        <button class="button" ?disabled=${isFixed}>${texts.add}</button>
      </form>
    </fieldset>`;
  }

  private value(name: string): unknown {
    const { session, language, each } = this;
    const at = this.at + pointerOf([name]);
    if (typeof each === 'string') return controlsOf(session, language).expression(at, name, 'any');
    const { choices } = propertyTextsOf(language);
    const types = each.map((type) => ({ value: type, label: choices[`output.${type}`] ?? type }));
    return controlsOf(session, language).choice(at, name, types);
  }

  private names(): readonly string[] {
    const value = valueAt(this.session?.document, this.at);
    return isObject(value) ? Object.keys(value) : [];
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const texts = propertyTextsOf(this.language);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#name');
    const name = input?.value.trim() ?? '';
    const isTaken = this.names().includes(name);
    this.refused = isTaken ? texts.nameTaken : isKey(name) ? '' : texts.nameShape;
    if (input === null || this.refused !== '') {
      input?.focus();
      return;
    }
    input.value = '';
    const { session, at, each } = this;
    if (session === null) return;
    const known = this.typeOf?.(session.document, at, name);
    session.set(at + pointerOf([name]), typeof each === 'string' ? name : (known ?? each[0] ?? ''));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-names': DesignerNames;
  }
}
