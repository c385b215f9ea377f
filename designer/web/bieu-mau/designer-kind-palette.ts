import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { foldText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { emit } from './emit.ts';
import { kindGroups } from './kind-groups.ts';

/** Something that can be added. */
interface PaletteItem {
  readonly type: string;
  readonly label: string;
  /** Id of the fragment that a group takes over. */
  readonly use?: string;
}

/**
 * Every kind of field, to add one behind what is selected. Found by its name, with or without diacritics.
 *
 * @fires kind-choose - `{ type, use }`: a kind was chosen, or a group that takes over a fragment
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
  /** Fields that procedures share. */
  @property({ attribute: false }) fragments: readonly FragmentItem[] = [];
  @state() private sought = '';

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { kinds: names } = formWordsOf(this.language);
    const sought = foldText(this.sought);
    const isSought = ({ label }: PaletteItem): boolean => foldText(label).includes(sought);
    const all = [
      ...kindGroups.map(({ id, kinds }) => ({
        id,
        items: kinds.map((type): PaletteItem => ({ type, label: names[type] ?? type })),
      })),
      {
        id: 'shared' as const,
        items: this.fragments.map(({ id, title }): PaletteItem => ({
          type: 'group',
          label: inLanguage(title, this.language),
          use: id,
        })),
      },
    ];
    const groups = all
      .map(({ id, items }) => ({ id, items: items.filter(isSought) }))
      .filter(({ items }) => items.length > 0);
    return html`<label for="find">${texts.find}</label>
      <input id="find" type="text" enterkeyhint="search" autocomplete="off" @input=${this.handleInput} />
      <div role="status">${groups.length === 0 ? texts.noKind : ''}</div>
      ${groups.map(
        ({ id, items }) =>
          html`<h3 id=${id}>${texts.groups[id]}</h3>
            <div class="kinds" role="group" aria-labelledby=${id}>
              ${items.map((item) => this.item(item))}
            </div>`,
      )}`;
  }

  private item({ type, label, use }: PaletteItem): unknown {
    return html`<button
      type="button"
      class="button quiet"
      data-kind=${type}
      data-use=${use ?? nothing}
      ?disabled=${this.closed}
      @click=${() => {
        emit(this, 'kind-choose', { type, ...(use === undefined ? {} : { use }) });
      }}
    >
      ${label}
    </button>`;
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
