import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { TableField } from '../../../engine/index.ts';
import { focusFirstControl } from '../shared/focus-pointer.ts';
import { textsOf } from '../../language/texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, problemList } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import type { Members } from '../shared/members.ts';
import { rowButtons } from './row-buttons.ts';
import { moved, rowsOf, withInserted, without } from './rows.ts';
import type { Row } from './rows.ts';

/**
 * Rows of the same fields, each a card with a headed line. Cards instead of a grid: a row has up to a dozen fields
 * with hints and problems, and phones come first.
 *
 * Focus goes where the work is: into a new row, beside a removed one, with a moved one; each is also announced. A
 * removed row can be brought back.
 */
@customElement('thutuc-table-field')
export class ThutucTableField extends FieldElement<TableField> {
  @property({ attribute: false }) members!: Members;

  @state() private announcement = '';
  @state() private removed: { readonly index: number; readonly row: Row } | null = null;
  /** One id per row, so that a moved row keeps its elements and what is typed in them. */
  private ids: readonly number[] = [];
  private lastId = 0;

  override willUpdate(): void {
    const { length } = rowsOf(this.state.value);
    if (length < this.ids.length) this.ids = this.ids.slice(0, length);
    while (this.ids.length < length) this.ids = [...this.ids, this.newId()];
  }

  override render(): unknown {
    const texts = textsOf(this.language);
    const rows = rowsOf(this.state.value);
    return groupedField(this, () => {
      return html`<div class="table">
        ${rows.length === 0 ? html`<p class="no-rows soft">${texts.rowsNone}</p>` : nothing}
        ${repeat(
          rows,
          (_row, index) => this.ids[index],
          (_row, index) => this.row(index, rows.length),
        )}
        ${this.footer(rows.length)}
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </div>`;
    });
  }

  private row(index: number, count: number): unknown {
    const pointer = `${this.pointer}/${index}`;
    const heading = `${fieldIds(pointer).control}-heading`;
    return html`<section
      class="row"
      part="row"
      data-row=${index}
      data-pointer=${pointer}
      aria-labelledby=${heading}
    >
      <header class="row-head">
        <h4 id=${heading} tabindex="-1">${this.rowName()} ${index + 1}</h4>
        ${this.state.readonly ? nothing : rowButtons(this.rowName(), index, count, this.mayRemove(count), this.language, this)}
      </header>
      ${problemList(this.members.problemsAt(pointer), this.language, `${heading}-problem`)}
      <div class="fields">
        ${this.compiled.fields.map((member) => this.members.draw(member, `${pointer}/${member.field.key}`))}
      </div>
    </section>`;
  }

  private footer(count: number): unknown {
    if (this.state.readonly) return nothing;
    const texts = textsOf(this.language);
    const { maxRows } = this.compiled.field;
    const full = maxRows !== undefined && count >= maxRows;
    return html`<div class="table-foot">
      ${
        this.removed === null
          ? nothing
          : html`<p class="undo">
              ${fillText(texts.rowRemoved, { row: this.rowName(), n: this.removed.index + 1 })}.
              <button type="button" class="button quiet" data-undo @click=${this.restore}>
                ${texts.rowRestore}
              </button>
            </p>`
      }
      ${
        full
          ? html`<p class="soft small">${fillText(texts.rowsFull, { max: maxRows })}</p>`
          : html`<button type="button" class="button" data-add @click=${this.add}>
              <span aria-hidden="true">+</span> ${fillText(texts.rowAdd, { row: this.rowName('lower') })}
            </button>`
      }
    </div>`;
  }

  private readonly add = (): void => {
    const rows = rowsOf(this.state.value);
    this.removed = null;
    this.change(
      [...rows, this.members.newRow(this.pointer)],
      [...this.ids, this.newId()],
      'rowAdded',
      rows.length,
    );
    this.focusRow(rows.length, 'fields');
  };

  removeRow(index: number): void {
    const rows = rowsOf(this.state.value);
    const row = rows[index];
    if (row === undefined) return;
    // An empty row is nothing to bring back.
    this.removed = Object.values(row).some((value) => value !== null) ? { index, row } : null;
    this.change(without(rows, index), without(this.ids, index), 'rowRemoved', index);
    this.focusRow(Math.min(index, rows.length - 2), 'heading');
  }

  private readonly restore = (): void => {
    if (this.removed === null) return;
    const { index, row } = this.removed;
    const rows = rowsOf(this.state.value);
    this.removed = null;
    this.change(
      withInserted(rows, index, row),
      withInserted(this.ids, index, this.newId()),
      'rowRestored',
      index,
    );
    this.focusRow(index, 'heading');
  };

  moveRow(index: number, by: 1 | -1): void {
    const rows = rowsOf(this.state.value);
    const to = index + by;
    if (to < 0 || to >= rows.length) return;
    this.change(moved(rows, index, to), moved(this.ids, index, to), 'rowMoved', to);
    this.focusRow(to, by < 0 ? 'up' : 'down');
  }

  private change(
    rows: readonly Row[],
    ids: readonly number[],
    said: 'rowAdded' | 'rowRemoved' | 'rowRestored' | 'rowMoved',
    index: number,
  ): void {
    this.ids = ids;
    this.announcement = fillText(textsOf(this.language)[said], { row: this.rowName(), n: index + 1 });
    emitFieldChange(this, this.pointer, rows.length === 0 ? null : rows);
  }

  /** Moves the focus once the form has drawn the changed rows. */
  private focusRow(index: number, where: 'fields' | 'heading' | 'up' | 'down'): void {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    void this.afterRedraw().then(() => {
      const row = find(`[data-row="${index}"]`);
      if (row === null) find('[data-add]')?.focus();
      else if (where === 'fields') focusFirstControl(row.querySelector('.fields') ?? row);
      else {
        const button = row.querySelector<HTMLButtonElement>(`[data-move="${where}"]:not([disabled])`);
        (button ?? row.querySelector<HTMLElement>('h4'))?.focus();
      }
    });
  }

  /** The form takes the event, then draws itself, then this table, then the fields of the row. */
  private async afterRedraw(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
  }

  private mayRemove(count: number): boolean {
    return count > (this.compiled.field.minRows ?? 0) || count > 1;
  }

  private rowName(letters: 'as is' | 'lower' = 'as is'): string {
    const { rowLabel } = this.compiled.field;
    const name = rowLabel === undefined ? textsOf(this.language).row : inLanguage(rowLabel, this.language);
    return letters === 'as is' ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
  }

  private newId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
