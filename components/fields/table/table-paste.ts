import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { CompiledField, Language } from '../../../engine/index.ts';
import { pasteTextsOf } from '../../language/table-texts.ts';
import type { FormServices } from '../../services/form-services.ts';
import { choice } from '../shared/choice.ts';
import { readPaste, suggestPlan } from './paste-plan.ts';
import type { ColumnPlan, PastedRow, PastePlan } from './paste-plan.ts';
import { isPastable } from './pasted-value.ts';
import { readCells } from './spreadsheet-text.ts';
import { tablePasteStyles } from './table-paste-styles.ts';

/** Rows that are shown before they are taken; rows with something unreadable are always shown. */
const SHOWN = 20;

/** What was copied in a spreadsheet, and what to do with it. */
export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly columns: ColumnPlan;
}

/**
 * Shows what a piece of a spreadsheet will be in a table, before it is taken: which column goes where, and each cell
 * that cannot be read.
 */
@customElement('thutuc-table-paste')
export class ThutucTablePaste extends LitElement {
  static override styles = tablePasteStyles;

  /** Fields of a row, in the order of the columns. */
  @property({ attribute: false }) columns: readonly CompiledField[] = [];
  /** What it asks of the world around: catalogues for the columns that need them. */
  @property({ attribute: false }) services!: FormServices;
  /** Language of the texts. */
  @property() language: Language = 'vi';

  @state() private cells: readonly (readonly string[])[] = [];
  @state() private plan: PastePlan = { header: false, columns: [] };
  @state() private rows: readonly PastedRow[] = [];
  /** How many rows there is room for. */
  @state() private room = Infinity;
  private from: string | undefined;
  private answer: (pasted: Pasted | null) => void = () => undefined;
  private reading = 0;

  override render(): unknown {
    const texts = pasteTextsOf(this.language);
    return html`<dialog aria-labelledby="title" @close=${this.handleClose} @cancel=${this.handleCancel}>
      <form method="dialog">
        <h2 id="title">${texts.title}</h2>
        <div class="part">
          <label for="cells">${texts.cells}</label>
          <p class="soft" id="guidance">${texts.guidance}</p>
          <textarea
            id="cells"
            rows="4"
            spellcheck="false"
            aria-describedby="guidance"
            @input=${this.handleInput}
          ></textarea>
        </div>
        ${this.cells.length === 0 ? nothing : this.planPart()}
        <p class="part" role="status">${this.summary()}</p>
        ${this.rows.length === 0 ? nothing : this.preview()}
        <div class="buttons">
          <button class="button primary" value="take" ?disabled=${this.rows.length === 0}>
            ${texts.take}
          </button>
          <button class="button" value="">${texts.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  /**
   * Opens the dialog; settles with the rows to take, or null.
   *
   * @param text what was pasted already; an empty text where it is still to come
   * @param room how many rows there is room for
   * @param from key of the column that was pasted into
   */
  async ask(text: string, room: number, from?: string): Promise<Pasted | null> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    const box = this.renderRoot.querySelector('textarea');
    if (dialog === null || box === null || dialog.open) return null;
    this.from = from;
    this.room = room;
    box.value = text;
    this.take(text);
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private planPart(): unknown {
    const texts = pasteTextsOf(this.language);
    const [first = []] = this.cells;
    return html`<fieldset class="part">
      <legend>${texts.columns}</legend>
      ${choice({
        type: 'checkbox',
        id: 'header',
        name: 'header',
        label: texts.header,
        checked: this.plan.header,
        invalid: nothing,
        onChange: (header) => {
          this.change({ ...this.plan, header });
        },
      })}
      <div class="columns">
        ${this.plan.columns.map(
          (key, index) =>
            html`<div>
              <label for="column-${index}"
                >${fillText(texts.column, { n: index + 1, sample: first[index] ?? '' })}</label
              >
              <select
                id="column-${index}"
                @change=${(event: Event) => {
                  this.assign(index, (event.target as HTMLSelectElement).value);
                }}
              >
                <option value="" ?selected=${key === null}>${texts.leaveOut}</option>
                ${this.columns
                  .filter(isPastable)
                  .map(
                    ({ field }) =>
                      html`<option value=${field.key} ?selected=${field.key === key}>
                        ${inLanguage(field.label, this.language)}
                      </option>`,
                  )}
              </select>
            </div>`,
        )}
      </div>
    </fieldset>`;
  }

  private preview(): unknown {
    const texts = pasteTextsOf(this.language);
    const shown = this.rows
      .map((row, index) => ({ row, index }))
      .filter(({ row, index }) => index < SHOWN || troublesIn(row) > 0);
    const used = this.plan.columns.flatMap((key, index) => (key === null ? [] : [{ key, index }]));
    const label = (key: string) =>
      this.columns.find(({ field }) => field.key === key)?.field.label ?? { vi: key };
    return html`<div class="scroll" role="region" aria-label=${texts.preview} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${texts.row}</th>
              ${used.map(({ key }) => html`<th scope="col">${inLanguage(label(key), this.language)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              ({ row, index }) =>
                html`<tr>
                  <th scope="row">${index + 1}</th>
                  ${used.map((column) => this.cell(row, column.index))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        shown.length < this.rows.length
          ? html`<p class="soft">${fillText(texts.more, { count: this.rows.length - shown.length })}</p>`
          : nothing
      }`;
  }

  private cell({ texts, cells }: PastedRow, index: number): unknown {
    const cell = cells[index] ?? null;
    const trouble = cell !== null && 'trouble' in cell ? cell.trouble : null;
    if (trouble === null) return html`<td>${texts[index] ?? ''}</td>`;
    return html`<td class="wrong">
      ${texts[index]} <span class="trouble">${pasteTextsOf(this.language).trouble[trouble]}</span>
    </td>`;
  }

  private summary(): string {
    const texts = pasteTextsOf(this.language);
    if (this.rows.length === 0) return texts.nothing;
    const over = Math.max(0, this.rows.length - this.room);
    const troubles = this.rows.reduce((sum, row) => sum + troublesIn(row), 0);
    return [
      fillText(texts.summary, { count: this.rows.length - over }),
      troubles === 0 ? '' : fillText(texts.troubles, { count: troubles }),
      over === 0 ? '' : fillText(texts.overflow, { count: over, max: this.room }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  private take(text: string): void {
    this.cells = readCells(text);
    this.change(suggestPlan(this.cells, this.columns, this.from));
  }

  /** A column of the table can come from one column of the spreadsheet only. */
  private assign(index: number, key: string): void {
    const columns = this.plan.columns.map((other, at) =>
      at === index ? key || null : other === key ? null : other,
    );
    this.change({ ...this.plan, columns });
  }

  private change(plan: PastePlan): void {
    this.plan = plan;
    this.reading += 1;
    const number = this.reading;
    void readPaste(this.cells, plan, this.columns, this.services).then((rows) => {
      if (number === this.reading) this.rows = plan.columns.some((key) => key !== null) ? rows : [];
    });
  }

  private readonly handleInput = (event: Event): void => {
    this.take((event.target as HTMLTextAreaElement).value);
  };

  /** The field around it must not take the dialog's Escape for its own. */
  private readonly handleCancel = (event: Event): void => {
    event.stopPropagation();
  };

  private readonly handleClose = (event: Event): void => {
    const taken = (event.target as HTMLDialogElement).returnValue === 'take';
    this.answer(taken ? { rows: this.rows, columns: this.plan.columns } : null);
  };
}

function troublesIn({ cells }: PastedRow): number {
  return cells.filter((cell) => cell !== null && 'trouble' in cell).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-table-paste': ThutucTablePaste;
  }
}
