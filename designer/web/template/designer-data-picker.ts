import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dialogStyles } from '../../../components/styles/index.ts';
import type { Language } from '../../../engine/index.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { dataNamed, type TemplateDatum } from './template-data.ts';

/** What is done with a datum. */
type DataUse = 'print' | 'if' | 'unless';

/** What was chosen. */
export interface DataChoice {
  readonly datum: TemplateDatum;
  readonly use: DataUse;
}

/**
 * Data to insert into a template, by the names that people know them by.
 *
 * @fires data with the DataChoice
 */
@customElement('designer-data-picker')
export class DesignerDataPicker extends LitElement {
  static override styles = [
    partStyles,
    dialogStyles,
    css`
      dialog {
        width: min(44rem, calc(100vw - 2rem));
      }
      .asks {
        display: grid;
        gap: var(--thutuc-space-3);
        margin-block: var(--thutuc-space-3);
      }
      @media (min-width: 40rem) {
        .asks {
          grid-template-columns: 1fr 1fr;
        }
      }
      .found {
        height: min(24rem, 50vh);
        overflow: auto;
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      h3 {
        padding: var(--thutuc-space-2) var(--thutuc-space-3);
        background: var(--thutuc-sunken);
        font-size: var(--thutuc-text-small);
      }
      li > button {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--thutuc-space-3);
        width: 100%;
        min-height: 2.25rem;
        padding: var(--thutuc-space-1) var(--thutuc-space-3);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      li > button:hover,
      li > button:focus-visible {
        background: var(--thutuc-sunken);
      }
      li > button:focus-visible {
        outline-offset: -3px;
      }
      ul {
        list-style: none;
      }
      code {
        color: var(--thutuc-ink-soft);
        font-size: var(--thutuc-text-small);
        overflow-wrap: anywhere;
      }
      .empty {
        padding: var(--thutuc-space-3);
      }
    `,
  ];

  @property() language: Language = 'vi';

  @state() private data: readonly TemplateDatum[] | null = null;
  @state() private words = '';
  @state() private use: DataUse = 'print';

  override render(): unknown {
    const texts = templateTextsOf(this.language);
    if (this.data === null) return nothing;
    const found = dataNamed(this.data, this.words).filter(({ print, test }) =>
      this.use === 'print' ? print !== null : test !== null,
    );
    const groups = [...new Set(found.map(({ group }) => group))];
    const uses: readonly (readonly [DataUse, string])[] = [
      ['print', texts.howValue],
      ['if', texts.howIf],
      ['unless', texts.howUnless],
    ];
    return html`<dialog aria-labelledby="title" @close=${this.forget}>
      <h2 id="title">${texts.picker}</h2>
      <div class="asks">
        <div>
          <label for="words">${texts.search}</label>
          <input
            type="text"
            id="words"
            autocomplete="off"
            autofocus
            @input=${(event: Event) => {
              this.words = (event.target as HTMLInputElement).value;
            }}
            @keydown=${this.handleKey}
          />
        </div>
        <div>
          <label for="use">${texts.how}</label>
          <select
            id="use"
            @change=${(event: Event) => {
              this.use = (event.target as HTMLSelectElement).value as DataUse;
            }}
          >
            ${uses.map(([use, says]) => html`<option value=${use} .selected=${use === this.use}>${says}</option>`)}
          </select>
        </div>
      </div>
      <div class="found" @keydown=${this.handleKey}>
        ${found.length === 0 ? html`<p class="empty" role="status">${texts.none}</p>` : nothing}
        ${groups.map(
          (group, index) =>
            html`<section aria-labelledby="group-${index}">
              <h3 id="group-${index}">${group}</h3>
              <ul>
                ${found.filter((datum) => datum.group === group).map((datum) => this.item(datum))}
              </ul>
            </section>`,
        )}
      </div>
      <div class="buttons">
        <button type="button" class="button" @click=${this.close}>${texts.close}</button>
      </div>
    </dialog>`;
  }

  private item(datum: TemplateDatum): unknown {
    const texts = templateTextsOf(this.language);
    return html`<li>
      <button
        type="button"
        @click=${() => {
          this.choose(datum);
        }}
      >
        <span>${datum.label}${datum.isPrivate ? ` (${texts.private})` : ''}</span>
        <code>${this.use === 'print' && !datum.isBlock ? datum.print : datum.id}</code>
      </button>
    </li>`;
  }

  /** Opens with what can be inserted now. */
  async open(data: readonly TemplateDatum[]): Promise<void> {
    this.data = data;
    this.words = '';
    this.use = 'print';
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private choose(datum: TemplateDatum): void {
    const { use } = this;
    this.close();
    this.dispatchEvent(new CustomEvent<DataChoice>('data', { detail: { datum, use } }));
  }

  /** Arrows go through what was found; Enter in the box takes the first of it. */
  private readonly handleKey = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.found button')];
    const here = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    if (event.key === 'Enter' && here === -1) buttons[0]?.click();
    else if (event.key === 'ArrowDown') buttons[here + 1]?.focus();
    else if (event.key === 'ArrowUp' && here > 0) buttons[here - 1]?.focus();
    else if (event.key === 'ArrowUp' && here === 0) this.renderRoot.querySelector('input')?.focus();
    else return;
    event.preventDefault();
  };

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  private readonly forget = (): void => {
    this.data = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-data-picker': DesignerDataPicker;
  }
}
