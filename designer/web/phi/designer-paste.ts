import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readCells } from '../../../components/index.ts';
import { dialogStyles } from '../../../components/styles/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { keyChoices, type CatalogueOf } from './key-choices.ts';
import { parameterShape } from './parameter-shape.ts';
import { guessRoles, readPasted, type ColumnRole, type PasteTarget } from './pasted-table.ts';
import { tableStyles } from './table-styles.ts';

/** Takes rows out of a spreadsheet into the table of a parameter, with a look at them before. */
@customElement('designer-paste')
export class DesignerPaste extends LitElement {
  static override styles = [
    partStyles,
    dialogStyles,
    tableStyles,
    css`
      dialog {
        width: min(60rem, calc(100vw - 2rem));
      }
      textarea {
        font-family: monospace;
      }
      .scrolls {
        max-height: 40vh;
        overflow: auto;
      }
      td.wrong {
        background: var(--thutuc-lacquer-soft);
        color: var(--thutuc-lacquer);
        font-weight: 600;
      }
      td.left {
        color: var(--thutuc-ink-soft);
        text-decoration: line-through;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2);
        margin-block-start: var(--thutuc-space-4);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the parameter. */
  @property() at = '';

  /** The catalogues that are here, for the names of keys. */
  @property({ attribute: false }) catalogue: CatalogueOf = () => undefined;

  @state() private isOpen = false;
  @state() private text = '';
  /** What the columns are, where somebody chose it; null while it is guessed. */
  @state() private chosen: readonly ColumnRole[] | null = null;

  override render(): unknown {
    const texts = phiTextsOf(this.language);
    return html`<button
        type="button"
        class="button"
        ?disabled=${this.session?.isEditable !== true}
        @click=${() => void this.open()}
      >
        ${texts.paste}
      </button>
      ${this.isOpen ? this.dialog() : nothing}`;
  }

  private dialog(): unknown {
    const texts = phiTextsOf(this.language);
    const target = this.target();
    const cells = readCells(this.text);
    const roles = this.chosen ?? guessRoles(cells, target);
    const pasted = readPasted(cells, roles, target);
    const isReady = pasted.rows.length > 0 && pasted.mistakes === 0;
    return html`<dialog aria-labelledby="title" @close=${this.forget}>
      <h2 id="title">${texts.paste}</h2>
      <label for="box">${texts.pasteBox}</label>
      <p class="hint" id="hint">${texts.pasteHint}</p>
      <textarea
        id="box"
        rows="5"
        autofocus
        spellcheck="false"
        aria-describedby="hint"
        @input=${(event: Event) => {
          this.text = (event.target as HTMLTextAreaElement).value;
          this.chosen = null;
        }}
      ></textarea>
      ${
        cells.length === 0
          ? nothing
          : html`<h3>${texts.pastePreview}</h3>
              ${this.preview(roles, pasted.cells)}`
      }
      <div role="status">
        ${
          cells.length === 0
            ? nothing
            : html`<p>${fillText(texts.pasteRows, { count: pasted.rows.length })}</p>
                ${this.mistakes(roles, pasted.mistakes)}`
        }
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          ?disabled=${!isReady}
          @click=${() => {
            this.put(pasted.rows);
          }}
        >
          ${texts.pasteReplace}
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${!isReady}
          @click=${() => {
            this.put([...this.shape().rows, ...pasted.rows]);
          }}
        >
          ${texts.pasteAppend}
        </button>
        <button type="button" class="button" @click=${this.close}>${texts.pasteCancel}</button>
      </div>
    </dialog>`;
  }

  private mistakes(roles: readonly ColumnRole[], count: number): unknown {
    const texts = phiTextsOf(this.language);
    if (count === 0) return nothing;
    const says = roles.includes('value') ? fillText(texts.pasteMistakes, { count }) : texts.pasteNoValue;
    return html`<p class="problem">${says}</p>`;
  }

  private preview(roles: readonly ColumnRole[], rows: ReturnType<typeof readPasted>['cells']): unknown {
    const texts = phiTextsOf(this.language);
    return html`<div class="scrolls" role="region" tabindex="0" aria-label=${texts.pastePreview}>
      <table>
        <thead>
          <tr>
            ${roles.map(
              (role, index) =>
                html`<th scope="col">
                  <select
                    aria-label=${fillText(texts.pasteColumn, { number: index + 1 })}
                    @change=${(event: Event) => {
                      const chosen = (event.target as HTMLSelectElement).value as ColumnRole;
                      this.chosen = roles.map((one, at) =>
                        at === index ? chosen : one === chosen && chosen !== '' ? '' : one,
                      );
                    }}
                  >
                    ${this.roleNames().map(
                      ([value, name]) =>
                        html`<option value=${value} .selected=${value === role}>${name}</option>`,
                    )}
                  </select>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map(
                  ({ text, mistake }, index) =>
                    html`<td class=${mistake !== null ? 'wrong' : roles[index] === '' ? 'left' : nothing}>
                      ${text}${mistake === null ? nothing : html` <span>(${texts.mistakes[mistake]})</span>`}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private roleNames(): readonly (readonly [ColumnRole, string])[] {
    const texts = phiTextsOf(this.language);
    return [
      ['', texts.pasteIgnored],
      ...this.target().keys.map((name, index): [ColumnRole, string] => [`key${index}`, name]),
      ['from', texts.from],
      ['to', texts.to],
      ['value', texts.value],
      ['source', texts.source],
    ];
  }

  private target(): PasteTarget {
    const { keys, type } = this.shape();
    const document = this.session?.document;
    const choices =
      document === undefined
        ? []
        : keyChoices(document, this.at, this.language, this.catalogue).map((one) => one.choices);
    return { keys, type, choices };
  }

  private shape() {
    return parameterShape(this.session?.document, this.at, this.language);
  }

  private put(rows: ReturnType<typeof readPasted>['rows']): void {
    this.session?.set(`${this.at}/rows`, rows);
    this.close();
  }

  private async open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  private readonly forget = (): void => {
    this.isOpen = false;
    this.text = '';
    this.chosen = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-paste': DesignerPaste;
  }
}
