import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';

/** Two sheets, drawn: few fonts have a letter for it. */
const copySign = html`<svg
  class="sign"
  viewBox="0 0 16 16"
  width="14"
  height="14"
  fill="none"
  stroke="currentColor"
  stroke-width="1.5"
  aria-hidden="true"
>
  <path d="M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3" />
</svg>`;

/** What the buttons of a row do. */
export interface RowActions {
  removeRow(index: number): void;
  moveRow(index: number, by: 1 | -1): void;
  duplicateRow(index: number): void;
}

/** What may be done with the rows now. */
interface RowRights {
  readonly remove: boolean;
  readonly duplicate: boolean;
  /** How many rows, all of them first, stay where they are. */
  readonly locked: number;
}

/** Up, down, duplicate and remove, as far as the row may be touched, each named with its row for whoever hears them out of context. */
export function rowButtons(
  row: string,
  index: number,
  count: number,
  may: RowRights,
  language: Language,
  actions: RowActions,
): TemplateResult {
  const texts = textsOf(language);
  const name = (text: string) =>
    fillText(text, { row: row.charAt(0).toLocaleLowerCase('vi') + row.slice(1), n: index + 1 });
  const move = (by: 1 | -1, label: string, sign: string) =>
    html`<button
      type="button"
      class="button quiet icon"
      data-move=${by < 0 ? 'up' : 'down'}
      aria-label=${name(label)}
      ?disabled=${by < 0 ? index === may.locked : index === count - 1}
      @click=${() => {
        actions.moveRow(index, by);
      }}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="row-buttons">
    ${index >= may.locked && count - may.locked > 1 ? [move(-1, texts.rowUp, '↑'), move(1, texts.rowDown, '↓')] : ''}
    ${
      may.duplicate
        ? html`<button
            type="button"
            class="button quiet"
            data-duplicate
            aria-label=${name(texts.rowDuplicate)}
            @click=${() => {
              actions.duplicateRow(index);
            }}
          >
            ${copySign}<span class="word">${texts.rowDuplicateShort}</span>
          </button>`
        : ''
    }
    ${
      may.remove && index >= may.locked
        ? html`<button
            type="button"
            class="button quiet"
            data-remove
            aria-label=${name(texts.rowRemove)}
            @click=${() => {
              actions.removeRow(index);
            }}
          >
            <span class="sign" aria-hidden="true">✕</span><span class="word">${texts.rowRemoveShort}</span>
          </button>`
        : ''
    }
  </div>`;
}
