import { html, nothing } from 'lit';
import { fillText, readCoordinateList } from '../../../engine/index.ts';
import type { CoordinateList, CoordinatePair, Language } from '../../../engine/index.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { geoPolygonTexts } from './geo-polygon-texts.ts';

export interface VertexTable {
  /** Id of the first box. */
  readonly id: string;
  readonly language: Language;
  /** Names of the two coordinates. */
  readonly names: CoordinatePair;
  readonly pairs: readonly CoordinatePair[];
  /** Lines that cannot be read, counted from 0. */
  readonly wrong: ReadonlySet<number>;
  readonly describedBy: string;
  readonly mayGrow: boolean;
  readonly onPairs: (pairs: readonly CoordinatePair[]) => void;
  /** Whether the whole field has a problem, and whether it must be answered. */
  readonly invalid: 'true' | typeof nothing;
  readonly required: 'true' | typeof nothing;
  /** Id of what the table is called by. */
  readonly labelledBy: string;
  readonly onRemove: (line: number) => void;
  readonly onList: (list: CoordinateList, line: number) => void;
}

/** Lines that are shown at least. */
const LEAST_LINES = 3;

/** The vertices, a line each, with an empty line at the end for the next. */
export function vertexTable(table: VertexTable): unknown {
  const texts = geoPolygonTexts(table.language);
  const { pairs, names } = table;
  const lines = Math.max(LEAST_LINES, pairs.length + (table.mayGrow ? 1 : 0));
  return html`<div class="geo-sheet">
    <table class="geo-vertices" aria-labelledby=${table.labelledBy}>
      <thead>
        <tr>
          <th scope="col" class="geo-narrow">${texts.vertex}</th>
          <th scope="col">${names[0]}</th>
          <th scope="col">${names[1]}</th>
          <th scope="col" class="geo-narrow"><span class="visually-hidden">${texts.removeColumn}</span></th>
        </tr>
      </thead>
      <tbody>
        ${Array.from({ length: lines }, (_one, line) => tableLine(table, line))}
      </tbody>
    </table>
  </div>`;
}

function tableLine(table: VertexTable, line: number): unknown {
  const texts = geoPolygonTexts(table.language);
  return html`<tr>
    <th scope="row">${line + 1}</th>
    <td>${cell(table, line, 0)}</td>
    <td>${cell(table, line, 1)}</td>
    <td class="geo-narrow">
      ${
        line < table.pairs.length
          ? html`<button
              type="button"
              class="button quiet icon"
              aria-label=${fillText(texts.remove, { number: line + 1 })}
              @click=${() => {
                table.onRemove(line);
              }}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="1.75" />
              </svg>
            </button>`
          : nothing
      }
    </td>
  </tr>`;
}

function cell(table: VertexTable, line: number, column: 0 | 1): unknown {
  const { pairs, id } = table;
  const texts = geoPolygonTexts(table.language);
  const typed = onTyped((text) => {
    table.onPairs(withText(pairs, line, column, text));
  });
  return html`<input
    part="input"
    type="text"
    id=${line === 0 && column === 0 ? id : `${id}-${line}-${column}`}
    autocomplete="off"
    spellcheck="false"
    aria-label=${fillText(texts.cell, { number: line + 1, name: table.names[column] })}
    aria-describedby=${table.describedBy}
    aria-invalid=${isWrong(table, line) ? 'true' : nothing}
    aria-required=${line < LEAST_LINES ? table.required : nothing}
    ${restingValue(pairs[line]?.[column] ?? '')}
    @input=${typed.input}
    @compositionend=${typed.composed}
    @paste=${(event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const list = readCoordinateList(text);
      if (!/[\t\n]/.test(text.trim()) || list.pairs.length === 0) return;
      event.preventDefault();
      table.onList(list, line);
    }}
  />`;
}

/** A problem of no single vertex is one of those that must be given. */
function isWrong({ wrong, invalid }: VertexTable, line: number): boolean {
  return wrong.size > 0 ? wrong.has(line) : invalid === 'true' && line < LEAST_LINES;
}

function withText(
  pairs: readonly CoordinatePair[],
  line: number,
  column: 0 | 1,
  text: string,
): readonly CoordinatePair[] {
  const missing = Array.from({ length: Math.max(0, line + 1 - pairs.length) }, (): CoordinatePair => [
    '',
    '',
  ]);
  const [first, second] = pairs[line] ?? ['', ''];
  return [...pairs, ...missing].with(line, column === 0 ? [text, second] : [first, text]);
}
