import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles, controlStyles } from '../../../components/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import { findEntries, searchEntries, type SearchEntry } from './search-draft.ts';

/** As many results are shown. */
const MOST = 50;

/** Finds anything of a draft by its label, key or code, and leads there. */
@customElement('designer-search')
export class DesignerSearch extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    controlStyles,
    css`
      dialog {
        width: min(44rem, calc(100vw - 2rem));
        max-height: min(40rem, calc(100vh - 4rem));
        margin: 3rem auto auto;
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
        color: var(--thutuc-ink);
      }
      dialog::backdrop {
        background: rgb(34 30 26 / 45%);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--thutuc-space-3);
      }
      h2 {
        font-size: var(--thutuc-text-large);
      }
      ul {
        margin-block-start: var(--thutuc-space-2);
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--thutuc-space-4);
        width: 100%;
        min-height: var(--thutuc-target);
        padding: var(--thutuc-space-2) var(--thutuc-space-3);
        border: 0;
        border-radius: var(--thutuc-radius);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      li button:hover,
      li button:focus {
        background: var(--thutuc-primary-soft);
      }
      .within {
        grid-column: 1 / -1;
      }
      .hits {
        margin-block-start: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  @state() private entries: readonly SearchEntry[] = [];
  @state() private text = '';

  override render(): unknown {
    const texts = editorTextsOf(this.language);
    const found = findEntries(this.entries, this.text);
    const shown = found.slice(0, MOST);
    const says =
      this.text.trim() === ''
        ? ''
        : found.length === 0
          ? fillText(texts.searchNone, { text: this.text.trim() })
          : found.length > MOST
            ? fillText(texts.searchFirst, { shown: MOST, count: found.length })
            : fillText(texts.searchCount, { count: found.length });
    return html`<dialog aria-labelledby="title" @keydown=${this.handleKey}>
      <div class="head">
        <h2 id="title">${texts.searchTitle}</h2>
        <button type="button" class="button quiet" @click=${this.close}>${texts.close}</button>
      </div>
      <label for="text">${texts.searchLabel}</label>
      <input
        id="text"
        type="text"
        autocomplete="off"
        spellcheck="false"
        autofocus
        @input=${(event: Event) => {
          this.text = (event.target as HTMLInputElement).value;
        }}
      />
      <p class="soft small hits" role="status">${says}</p>
      <ul>
        ${shown.map(
          (entry) =>
            html`<li>
              <button type="button" class="hit" @click=${() => this.jump(entry)}>
                <span>${entry.label}</span>
                ${entry.key === '' ? nothing : html`<code>${entry.key}</code>`}
                ${entry.within === '' ? nothing : html`<span class="within soft small">${entry.within}</span>`}
              </button>
            </li>`,
        )}
      </ul>
    </dialog>`;
  }

  /** Opens the search over the draft as it is now. */
  async open(): Promise<void> {
    this.entries = searchEntries(this.session?.document);
    this.text = '';
    await this.updateComplete;
    const input = this.renderRoot.querySelector('input');
    if (input !== null) input.value = '';
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  private jump({ at }: SearchEntry): void {
    this.close();
    this.session?.reveal(at);
  }

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  /** The arrows lead from the box through the hits and back; Enter in the box takes the first. */
  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const hits = [...this.renderRoot.querySelectorAll<HTMLElement>('.hit')];
    const input = this.renderRoot.querySelector('input');
    const here = (this.renderRoot as ShadowRoot).activeElement;
    const index = here === null ? -1 : hits.indexOf(here as HTMLElement);
    if (event.key === 'Enter' && here === input) hits[0]?.click();
    else if (event.key === 'ArrowDown') hits[Math.min(index + 1, hits.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (index <= 0 ? input : hits[index - 1])?.focus();
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-search': DesignerSearch;
  }
}
