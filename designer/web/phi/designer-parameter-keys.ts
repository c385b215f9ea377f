import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyFromLabel, keysOf, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { controlsOf } from '../parts/controls.ts';
import { partStyles } from '../parts/part-styles.ts';
import { keyChoices, type CatalogueOf } from './key-choices.ts';
import { parameterShape } from './parameter-shape.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** What the value of a parameter depends on: the keys of its table, with a column for each. */
@customElement('designer-parameter-keys')
export class DesignerParameterKeys extends LitElement {
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
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      .line > * {
        max-width: 16rem;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the parameter. */
  @property() at = '';

  /** The catalogues that are here, for the names of keys. */
  @property({ attribute: false }) catalogue: CatalogueOf = () => undefined;

  @state() private refused = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = phiTextsOf(this.language);
    const { box, pair } = controlsOf(this.session, this.language);
    const { keys } = parameterShape(this.session?.document, this.at, this.language);
    const isFixed = this.session?.isEditable !== true;
    return html`<fieldset>
      <legend>${texts.keys}</legend>
      <p class="hint">${texts.keysHint}</p>
      ${keys.map(
        (name, index) =>
          html`<div class="line">
            ${box(`${this.at}/keys/${index}`, fillText(texts.keyName, { number: index + 1 }))}
            <button
              type="button"
              class="button quiet"
              ?disabled=${isFixed}
              @click=${() => {
                this.session?.edit('removeParameterKey', { at: this.at, index });
                this.renderRoot.querySelector<HTMLElement>('#new')?.focus();
              }}
            >
              ${fillText(texts.keyTakeOut, { name })}
            </button>
          </div>`,
      )}
      ${this.nameless().map((code) =>
        pair(pointerOf([...keysOf(this.at), 'names', code]), fillText(texts.keyCodeName, { code })),
      )}
      <form class="line" novalidate @submit=${this.add}>
        <div>
          <label for="new">${texts.keyNew}</label>
          <div role="alert">
            ${this.refused === '' ? nothing : html`<p class="problem" id="refused">${this.refused}</p>`}
          </div>
          <input type="text" id="new" autocomplete="off" ?readonly=${isFixed} />
        </div>
        <button class="button" ?disabled=${isFixed}>${texts.keyAdd}</button>
      </form>
    </fieldset>`;
  }

  /** Codes that only the parameter itself can name: expressions write them, and rows count for them. */
  private nameless(): readonly string[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    const found = keyChoices(document, this.at, this.language, this.catalogue).flatMap(
      ({ nameless }) => nameless,
    );
    return [...new Set(found)];
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#new');
    const label = input?.value.trim() ?? '';
    if (input === null || label === '') {
      input?.focus();
      return;
    }
    const { keys } = parameterShape(this.session?.document, this.at, this.language);
    const outcome = this.session?.edit('addParameterKey', { at: this.at, key: keyFromLabel(label, keys) });
    this.refused = sayRefusal(outcome?.problems, this.language);
    if (this.refused === '') input.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-parameter-keys': DesignerParameterKeys;
  }
}
