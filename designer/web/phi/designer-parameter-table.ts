import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isWithin } from '../../../engine/authoring/index.ts';
import { fillText, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { sayPlaceProblems } from '../parts/place-problems.ts';
import type { Choice } from '../parts/thing-names.ts';
import { readCell, writeCell, type CellMistake } from './parameter-cell.ts';
import { keyChoices, type CatalogueOf } from './key-choices.ts';
import { parameterShape, rowsInForce, type Column } from './parameter-shape.ts';
import { tableStyles } from './table-styles.ts';

/**
 * The values of a parameter as a table. A cell is in the draft when it is left or Enter is pressed; what cannot be
 * read stays in its cell and is named below the row.
 */
@customElement('designer-parameter-table')
export class DesignerParameterTable extends LitElement {
  static override styles = [
    partStyles,
    tableStyles,
    css`
      td.now::after {
        display: block;
        color: var(--thutuc-success);
        font-size: var(--thutuc-text-small);
        font-weight: 600;
        content: attr(data-now);
      }
      td.work {
        white-space: nowrap;
      }
      td.work .button {
        padding-inline: var(--thutuc-space-1);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the parameter. */
  @property() at = '';
  /** What the parameter is called. */
  @property() name = '';

  /** The catalogues that are here, for the names of keys. */
  @property({ attribute: false }) catalogue: CatalogueOf = () => undefined;

  /** Cells that cannot be read, by their JSON pointers. */
  @state() private wrong: ReadonlyMap<string, CellMistake> = new Map();

  /** What can be chosen for each key; null where it is typed. */
  private choices: readonly (readonly Choice[] | null)[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = phiTextsOf(this.language);
    const { columns, rows } = this.shape();
    const document = this.session?.document;
    this.choices =
      document === undefined
        ? []
        : keyChoices(document, this.at, this.language, this.catalogue).map(({ choices }) => choices);
    const inForce = rowsInForce(rows, localDateOf(instantOf(Date.now())));
    return html`<p class="hint">${texts.tableHint}</p>
      <div
        class="scrolls"
        role="region"
        tabindex="0"
        aria-label=${fillText(texts.table, { name: this.name })}
      >
        <table>
          <thead>
            <tr>
              ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${rows.map((_row, index) => this.row(index, columns, inForce.has(index), rows.length))}
          </tbody>
        </table>
      </div>
      <button type="button" class="button" id="add" ?disabled=${this.isFixed} @click=${this.add}>
        ${texts.rowAdd}
      </button>`;
  }

  override updated(): void {
    // The value of a box that somebody types in is never written from outside.
    const active = (this.renderRoot as ShadowRoot).activeElement;
    for (const input of this.renderRoot.querySelectorAll('input')) {
      const { cell = '', kind = '' } = input.dataset;
      if (input === active || this.wrong.has(cell)) continue;
      const text = writeCell(valueAt(this.session?.document, cell), kind as Column['kind']);
      if (input.value !== text) input.value = text;
    }
  }

  private row(index: number, columns: readonly Column[], isInForce: boolean, count: number): unknown {
    const texts = phiTextsOf(this.language);
    const parts = partTextsOf(this.language);
    const at = `${this.at}/rows/${index}`;
    const number = index + 1;
    const problems = (this.session?.problems ?? []).filter(({ pointer }) => isWithin(pointer, at));
    const mistakes = [...this.wrong].filter(([cell]) => isWithin(cell, at));
    const button = (says: string, name: string, isOff: boolean, work: () => void): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-label=${fillText(name, { number })}
        ?disabled=${isOff || this.isFixed}
        @click=${work}
      >
        ${says}
      </button>`;
    return html`<tr data-at=${at}>
        ${columns.map((column) => this.cell(column, at, number, isInForce))}
        <td class="work">
          ${button(parts.up, texts.rowUp, index === 0, () => {
            this.move(index, index - 1);
          })}
          ${button(parts.down, texts.rowDown, index === count - 1, () => {
            this.move(index, index + 1);
          })}
          ${button(parts.takeOut, texts.rowTakeOut, count === 1, () => {
            this.takeOut(index);
          })}
        </td>
      </tr>
      ${
        problems.length + mistakes.length === 0
          ? nothing
          : html`<tr class="told">
              <td colspan=${columns.length + 1} role="status">
                ${mistakes.map(
                  ([cell, mistake]) =>
                    html`<p class="problem">
                      ${fillText(texts.mistakeAt, {
                        text: this.typedIn(cell),
                        cell: columns.find(({ below }) => cell === at + below)?.name ?? '',
                        mistake: texts.mistakes[mistake],
                      })}
                    </p>`,
                )}
                ${sayPlaceProblems(problems)}
              </td>
            </tr>`
      }`;
  }

  private cell(column: Column, row: string, number: number, isInForce: boolean): unknown {
    const texts = phiTextsOf(this.language);
    const at = row + column.below;
    const label = fillText(texts.row, { column: column.name, number });
    const isValue = column.below === '/value';
    return html`<td
      data-at=${at}
      class="${column.kind} ${isValue && isInForce ? 'now' : ''}"
      data-now=${isValue ? texts.now : nothing}
    >
      ${this.control(column, at, label)}
    </td>`;
  }

  private control(column: Column, at: string, label: string): unknown {
    if (column.kind === 'boolean') return this.yesNo(at, label);
    const choices =
      column.kind === 'key' ? (this.choices[Number(column.below.slice('/key/'.length))] ?? null) : null;
    return choices === null ? this.box(at, column, label) : this.choice(at, label, choices);
  }

  /** A key whose values have names is chosen by them; one that is none of them stays, and is called what it is. */
  private choice(at: string, label: string, choices: readonly Choice[]): unknown {
    const texts = phiTextsOf(this.language);
    const value = valueAt(this.session?.document, at);
    const code = typeof value === 'string' ? value : '*';
    const known = code === '*' || choices.some((one) => one.value === code);
    return html`<select
      aria-label=${label}
      ?disabled=${this.isFixed}
      @change=${(event: Event) => {
        this.session?.set(at, (event.target as HTMLSelectElement).value);
      }}
    >
      <option value="*" .selected=${code === '*'}>${texts.keyAny}</option>
      ${
        known
          ? nothing
          : html`<option value=${code} .selected=${true}>${fillText(texts.keyUnknown, { code })}</option>`
      }
      ${choices.map((one) => html`<option value=${one.value} .selected=${one.value === code}>${one.label}</option>`)}
    </select>`;
  }

  private box(at: string, column: Column, label: string): unknown {
    const isNumber = ['money', 'integer', 'number'].includes(column.kind);
    return html`<input
      type="text"
      autocomplete="off"
      aria-label=${label}
      data-cell=${at}
      data-kind=${column.kind}
      inputmode=${isNumber ? 'decimal' : nothing}
      placeholder=${column.kind === 'date' ? 'dd/mm/yyyy' : nothing}
      ?readonly=${this.isFixed}
      aria-invalid=${this.wrong.has(at) ? 'true' : nothing}
      @change=${(event: Event) => {
        this.take(at, column, (event.target as HTMLInputElement).value);
      }}
    />`;
  }

  private yesNo(at: string, label: string): unknown {
    const texts = phiTextsOf(this.language);
    const value = valueAt(this.session?.document, at);
    return html`<select
      aria-label=${label}
      ?disabled=${this.isFixed}
      @change=${(event: Event) => {
        this.session?.set(at, (event.target as HTMLSelectElement).value === 'true');
      }}
    >
      <option value="true" .selected=${value === true}>${texts.yes}</option>
      <option value="false" .selected=${value !== true}>${texts.no}</option>
    </select>`;
  }

  private take(at: string, { kind, below }: Column, typed: string): void {
    const read = readCell(typed, kind);
    const wrong = new Map(this.wrong);
    wrong.delete(at);
    if ('mistake' in read) wrong.set(at, read.mistake);
    else if (read.value === undefined && below === '/value') wrong.set(at, 'missing');
    else this.session?.set(at, read.value);
    this.wrong = wrong;
  }

  private typedIn(cell: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`)?.value ?? '';
  }

  private move(from: number, to: number): void {
    this.wrong = new Map();
    this.session?.edit('moveItem', { at: `${this.at}/rows/${from}`, to });
    void this.focusCell(to);
  }

  private takeOut(index: number): void {
    this.wrong = new Map();
    this.session?.set(`${this.at}/rows`, this.shape().rows.toSpliced(index, 1));
    void this.focusCell(Math.max(0, index - 1));
  }

  private readonly add = (): void => {
    const { keys, rows, type } = this.shape();
    const blanks: Readonly<Record<string, Json>> = { text: '', boolean: false, date: '' };
    const value = blanks[type] ?? 0;
    const row: Json = keys.length === 0 ? { value } : { key: keys.map(() => '*'), value };
    this.session?.set(`${this.at}/rows`, [...rows, row]);
    void this.focusCell(rows.length);
  };

  private async focusCell(row: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`tr[data-at="${this.at}/rows/${row}"] :is(input, select)`)
      ?.focus();
  }

  private shape() {
    return parameterShape(this.session?.document, this.at, this.language);
  }

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-parameter-table': DesignerParameterTable;
  }
}
