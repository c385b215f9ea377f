import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  fillText,
  formLimits,
  inLanguage,
  kindOf,
  learnKinds,
  tableKind,
  tableTotals,
} from '../../../engine/index.ts';
import type { TableField } from '../../../engine/index.ts';
import { focusFirstControl } from '../shared/focus-pointer.ts';
import { textsOf } from '../../language/texts-of.ts';
import { listStyles } from '../../styles/list-styles.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, problemList } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import type { Members } from '../shared/members.ts';
import { rowButtons } from './row-buttons.ts';
import { copiedRows } from './copied-rows.ts';
import { pastedRows } from './paste-plan.ts';
import { isPastable } from './pasted-value.ts';
import { copyOf, depthOf, isBlank, moved, rowsOf, withInserted, without } from './rows.ts';
import type { Row } from './rows.ts';
import { tableFigures, tableFoot } from './table-foot.ts';
import { gridHead, layoutOf, noCatalogues } from './table-layout.ts';
import type { ThutucTablePaste } from './table-paste.ts';

learnKinds([tableKind(kindOf)]);

type Undo =
  | { readonly said: string; readonly index: number; readonly row: Row }
  | { readonly said: string; readonly rows: readonly Row[]; readonly ids: readonly number[] };

/**
 * Rows of the same fields, each a card with a headed line. Cards instead of a grid: a row has up to a dozen fields
 * with hints and problems, and phones come first.
 *
 * Focus goes where the work is: into a new row, beside a removed one, with a moved one; each is also announced. A
 * removed row can be brought back.
 */
@customElement('thutuc-table-field')
export class ThutucTableField extends FieldElement<TableField> {
  /** Draws the fields of a row. */
  @property({ attribute: false }) members!: Members;

  @state() private announcement = '';
  /** What can be taken back: a row that was removed, or the rows as they were before a paste. */
  @state() private undo: Undo | null = null;
  /** Whether the dialog of spreadsheets has been fetched. */
  @state() private dialogCame = false;
  /** One id per row, so that a moved row keeps its elements and what is typed in them. */
  private ids: readonly number[] = [];
  private lastId = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, listStyles);
  }

  override willUpdate(): void {
    const { length } = rowsOf(this.state.value);
    if (length < this.ids.length) this.ids = this.ids.slice(0, length);
    while (this.ids.length < length) this.ids = [...this.ids, this.newId()];
  }

  override render(): unknown {
    const texts = textsOf(this.language);
    const rows = rowsOf(this.state.value);
    return groupedField(this, () => {
      const { field } = this.compiled;
      const layout = layoutOf(this.compiled);
      const figures = rows.length === 0 ? [] : tableTotals(this.compiled, rows, this.language, noCatalogues);
      return html`<div class="table ${layout}" data-columns=${field.fields.length} @paste=${this.handlePaste}>
        ${layout === 'grid' && rows.length > 0 ? gridHead(this.compiled, this.language) : nothing}
        ${rows.length === 0 ? html`<p class="no-rows soft">${texts.rowsNone}</p>` : nothing}
        ${repeat(
          rows,
          (_row, index) => this.ids[index],
          (_row, index) => this.row(index, rows.length),
        )}
        ${tableFigures(figures)} ${this.footer(rows.length)}
        ${
          !this.dialogCame || this.state.readonly
            ? nothing
            : html`<thutuc-table-paste
                data-own
                .columns=${this.compiled.fields}
                .services=${this.services}
                .language=${this.language}
              ></thutuc-table-paste>`
        }
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
        <h4 id=${heading} tabindex="-1" aria-level=${4 + depthOf(this.pointer)}>
          <span class="row-name">${this.rowName()}&nbsp;</span>${index + 1}
        </h4>
        ${this.state.readonly ? nothing : rowButtons(this.rowName(), index, count, this.rights(count), this.language, this)}
      </header>
      ${problemList(this.members.problemsAt(pointer), this.language, `${heading}-problem`)}
      <div class="fields">
        ${this.compiled.fields.map((member) => this.members.draw(member, `${pointer}/${member.field.key}`))}
      </div>
    </section>`;
  }

  private footer(count: number): unknown {
    const { field, fields } = this.compiled;
    return tableFoot({
      language: this.language,
      rowName: this.rowName('lower'),
      readonly: this.state.readonly,
      max: field.maxRows !== undefined && count >= field.maxRows ? field.maxRows : null,
      undo: this.undo?.said ?? null,
      pastable: fields.some(isPastable),
      copyable: count > 0,
      actions: {
        add: this.add,
        restore: this.restore,
        paste: () => {
          void this.paste('', count);
        },
        copy: () => {
          void this.copy();
        },
      },
    });
  }

  private readonly add = (): void => {
    const rows = rowsOf(this.state.value);
    this.undo = null;
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
    const said = fillText(textsOf(this.language).rowRemoved, { row: this.rowName(), n: index + 1 });
    this.undo = isBlank(row) ? null : { said, index, row };
    this.change(without(rows, index), without(this.ids, index), 'rowRemoved', index);
    this.focusRow(Math.min(index, rows.length - 2), 'heading');
  }

  private readonly restore = (): void => {
    const { undo } = this;
    this.undo = null;
    if (undo === null) return;
    if ('rows' in undo) {
      this.change(undo.rows, undo.ids, 'rowsRestored', 0);
      return;
    }
    const { index, row } = undo;
    this.change(
      withInserted(rowsOf(this.state.value), index, row),
      withInserted(this.ids, index, this.newId()),
      'rowRestored',
      index,
    );
    this.focusRow(index, 'heading');
  };

  duplicateRow(index: number): void {
    const rows = rowsOf(this.state.value);
    const row = rows[index];
    if (row === undefined) return;
    this.undo = null;
    // Rows that cannot be changed stay the first ones.
    const at = Math.max(index + 1, this.state.lockedRows ?? 0);
    this.change(
      withInserted(rows, at, copyOf(row, this.compiled.fields)),
      withInserted(this.ids, at, this.newId()),
      'rowAdded',
      at,
    );
    this.focusRow(at, 'fields');
  }

  /** Several cells that are pasted into one go to the dialog; text without tabs stays a text of that cell. */
  private readonly handlePaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pointer]') : null;
    const [index, key] = (cell?.dataset['pointer'] ?? '').slice(this.pointer.length + 1).split('/');
    if (this.state.readonly || !text.includes('\t') || index === undefined || !/^\d+$/.test(index)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.paste(text, Number(index), key);
  };

  private async paste(text: string, at: number, from?: string): Promise<void> {
    await import('./table-paste.ts');
    this.dialogCame = true;
    await this.updateComplete;
    const dialog = this.querySelector<ThutucTablePaste>(':scope thutuc-table-paste[data-own]');
    const maxRows = this.compiled.field.maxRows ?? formLimits.rowsPerTable;
    const pasted = (await dialog?.ask(text, maxRows - at, from)) ?? null;
    if (pasted === null) return;
    const before = rowsOf(this.state.value);
    const newRow = () => this.members.newRow(this.pointer);
    const rows = pastedRows(before, pasted.rows, pasted.columns, { at, maxRows, newRow });
    const count = Math.min(pasted.rows.length, maxRows - at);
    const said = fillText(textsOf(this.language).rowsPasted, { count });
    this.undo = { said, rows: before, ids: this.ids };
    this.change(
      rows,
      [...this.ids, ...rows.slice(this.ids.length).map(() => this.newId())],
      'rowsPasted',
      count - 1,
    );
    this.focusRow(at, 'heading');
  }

  private async copy(): Promise<void> {
    const texts = textsOf(this.language);
    const text = await copiedRows(
      rowsOf(this.state.value),
      this.compiled.fields,
      this.services,
      this.language,
    );
    this.announcement = await navigator.clipboard.writeText(text).then(
      () => texts.rowsCopied,
      () => texts.rowsCopyFailed,
    );
  }

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
    said: 'rowAdded' | 'rowRemoved' | 'rowRestored' | 'rowMoved' | 'rowsPasted' | 'rowsRestored',
    index: number,
  ): void {
    this.ids = ids;
    this.announcement = fillText(textsOf(this.language)[said], {
      row: this.rowName(),
      n: index + 1,
      count: index + 1,
    });
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

  private rights(count: number): Parameters<typeof rowButtons>[3] {
    const { minRows = 0, maxRows = formLimits.rowsPerTable } = this.compiled.field;
    const { lockedRows: locked = 0 } = this.state;
    return { remove: count > minRows || count > 1, duplicate: count < maxRows, locked };
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
