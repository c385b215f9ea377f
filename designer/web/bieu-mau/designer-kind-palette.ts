import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { foldText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { emit } from './emit.ts';
import { kindGroups } from './kind-groups.ts';

/**
 * Every kind of field, to add one behind what is selected. Found by its name, with or without diacritics.
 *
 * @fires kind-choose - `{ type }`: a kind was chosen
 */
@customElement('designer-kind-palette')
export class DesignerKindPalette extends LitElement {
  static override styles = [
    partStyles,
    css`
      input {
        width: 100%;
      }
      h3 {
        margin-block: var(--thutuc-space-3) var(--thutuc-space-1);
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
      }
      .kinds {
        display: grid;
        gap: var(--thutuc-space-1);
      }
      .button {
        justify-content: start;
        padding-inline: var(--thutuc-space-3);
        text-align: start;
        user-select: none;
      }
    `,
  ];

  @property() language: Language = 'vi';
  /** Nothing can be added. */
  @property({ type: Boolean }) closed = false;
  @state() private sought = '';

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { kinds: names } = formWordsOf(this.language);
    const sought = foldText(this.sought);
    const groups = kindGroups.flatMap(({ id, kinds }) => {
      const found = kinds.filter((kind) => foldText(names[kind] ?? kind).includes(sought));
      return found.length === 0 ? [] : [{ id, found }];
    });
    return html`<label for="find">${texts.find}</label>
      <input id="find" type="search" autocomplete="off" @input=${this.handleInput} />
      <div role="status">${groups.length === 0 ? texts.noKind : ''}</div>
      ${groups.map(
        ({ id, found }) =>
          html`<h3 id=${id}>${texts.groups[id]}</h3>
            <div class="kinds" role="group" aria-labelledby=${id}>
              ${found.map(
                (type) =>
                  html`<button
                    type="button"
                    class="button quiet"
                    data-kind=${type}
                    ?disabled=${this.closed}
                    @click=${() => {
                      emit(this, 'kind-choose', { type });
                    }}
                  >
                    ${names[type]}
                  </button>`,
              )}
            </div>`,
      )}`;
  }

  private readonly handleInput = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-kind-palette': DesignerKindPalette;
  }
}
