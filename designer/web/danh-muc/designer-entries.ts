import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  fillText,
  foldText,
  inLanguage,
  type CatalogueDocument,
  type Language,
} from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { danhMucTextsOf } from '../language/danh-muc-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';

/** So many entries are shown; the rest is found by typing. */
const SHOWN = 50;

/** The entries of a catalogue, fetched when somebody wants to see them. */
@customElement('designer-entries')
export class DesignerEntries extends LitElement {
  static override styles = [
    partStyles,
    css`
      summary {
        min-height: var(--thutuc-target);
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
      input {
        max-width: 24rem;
      }
      .list {
        max-height: 20rem;
        margin-block-start: var(--thutuc-space-2);
        overflow: auto;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--thutuc-space-1) var(--thutuc-space-4);
      }
      dt {
        color: var(--thutuc-ink-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Id of the catalogue. */
  @property() catalogue = '';
  /** What it is called. */
  @property() name = '';

  @state() private document: CatalogueDocument | null = null;
  @state() private isLost = false;
  @state() private wanted = '';

  override render(): unknown {
    const texts = danhMucTextsOf(this.language);
    return html`<details @toggle=${this.handleToggle}>
      <summary>${fillText(texts.look, { name: this.name })}</summary>
      ${this.document === null ? html`<p role="status">${this.isLost ? texts.failed : texts.loading}</p>` : this.list(this.document)}
    </details>`;
  }

  private list({ entries }: CatalogueDocument): unknown {
    const texts = danhMucTextsOf(this.language);
    const wanted = foldText(this.wanted);
    const found = entries.filter(
      ({ code, name }) => wanted === '' || foldText(`${code} ${name.vi} ${name.en ?? ''}`).includes(wanted),
    );
    const says = found.length > SHOWN ? texts.foundFirst : texts.found;
    return html`<label for="find">${texts.find}</label>
      <input
        type="text"
        id="find"
        autocomplete="off"
        @input=${(event: Event) => {
          this.wanted = (event.target as HTMLInputElement).value;
        }}
      />
      <p class="hint" role="status">${fillText(says, { count: found.length, shown: SHOWN })}</p>
      <div class="list" tabindex="0" role="region" aria-label=${this.name}>
        <dl>
          ${found.slice(0, SHOWN).map(
            ({ code, name }) =>
              html`<dt>${code}</dt>
                <dd>${inLanguage(name, this.language)}</dd>`,
          )}
        </dl>
      </div>`;
  }

  private readonly handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && this.document === null) void this.load();
  };

  private async load(): Promise<void> {
    this.isLost = false;
    try {
      this.document = (await this.client.wholeCatalogue(this.catalogue)).document;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.isLost = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-entries': DesignerEntries;
  }
}
