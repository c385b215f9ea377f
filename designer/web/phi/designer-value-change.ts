import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fillText, formatDate, instantOf, localDateOf } from '../../../engine/index.ts';
import type { CalendarDate, Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { changedFrom, rowBefore } from './changed-from.ts';
import { readCell, writeCell, type CellKind, type CellMistake } from './parameter-cell.ts';
import { keyChoices, type CatalogueOf } from './key-choices.ts';
import type { Choice } from '../parts/thing-names.ts';
import { parameterShape, rowsInForce } from './parameter-shape.ts';

type Box = 'day' | 'value' | 'source' | `key-${number}`;

/** Gives a row of a parameter, or a part of what it stands for, another value from a day on: nobody splits rows by hand. */
@customElement('designer-value-change')
export class DesignerValueChange extends LitElement {
  static override styles = [
    partStyles,
    linesStyles,
    css`
      form {
        display: grid;
        gap: var(--thutuc-space-3);
        justify-items: start;
      }
      form > p {
        margin: 0;
      }
      .line {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the parameter. */
  @property() at = '';

  /** The catalogues that are here, for the names of keys. */
  @property({ attribute: false }) catalogue: CatalogueOf = () => undefined;

  @state() private wrong: { readonly box: Box; readonly why: string } | null = null;
  @state() private done = '';
  /** The row that was chosen to change; null: nobody chose, the first that is in force today. */
  @state() private chosen: number | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('at')) this.chosen = null;
  }

  override render(): unknown {
    const texts = phiTextsOf(this.language);
    const { keys, rows, type } = this.shape();
    const isFixed = this.session?.isEditable !== true;
    const open = this.openKeys();
    return html`<details>
      <summary>${texts.change}</summary>
      <form novalidate @submit=${this.change}>
        <p class="hint">${texts.changeHint}</p>
        <div class="line">
          ${
            rows.length > 1
              ? html`<div>
                  <label for="row">${texts.changeRow}</label>
                  <select
                    id="row"
                    ?disabled=${isFixed}
                    @change=${(event: Event) => {
                      this.chosen = Number((event.target as HTMLSelectElement).value);
                    }}
                  >
                    ${rows.map((row, index) => html`<option value=${index} .selected=${live(index === this.index)}>${this.rowInWords(row, index)}</option>`)}
                  </select>
                </div>`
              : nothing
          }
          ${open.map((place) => this.keyBox(place, fillText(texts.changeOnly, { key: keys[place] ?? '' })))}
          ${this.box('day', texts.from, 'dd/mm/yyyy')}
          ${
            type === 'boolean'
              ? html`<div>
                  <label for="value">${texts.changeValue}</label>
                  <select id="value" ?disabled=${isFixed}>
                    <option value="true">${texts.yes}</option>
                    <option value="false">${texts.no}</option>
                  </select>
                </div>`
              : this.box('value', texts.changeValue)
          }
          ${this.box('source', texts.changeSource)}
        </div>
        <button class="button" ?disabled=${isFixed}>${texts.changeDo}</button>
        <p role="status">${this.done}</p>
      </form>
    </details>`;
  }

  /** What narrows a key: chosen by name where its values have names. */
  private keyBox(place: number, label: string): unknown {
    const choices = this.choices()[place] ?? null;
    const id: Box = `key-${place}`;
    if (choices === null) return this.box(id, label, '*');
    const why = this.wrong?.box === id ? this.wrong.why : '';
    return html`<div>
      <label for=${id}>${label}</label>
      <div role="alert">${why === '' ? nothing : html`<p class="problem" id="${id}-problem">${why}</p>`}</div>
      <select
        id=${id}
        ?disabled=${this.session?.isEditable !== true}
        aria-invalid=${why === '' ? nothing : 'true'}
        aria-describedby=${why === '' ? nothing : `${id}-problem`}
      >
        <option value="">${phiTextsOf(this.language).keyAll}</option>
        ${choices.map(({ value, label: name }) => html`<option value=${value}>${name}</option>`)}
      </select>
    </div>`;
  }

  private choices(): readonly (readonly Choice[] | null)[] {
    const document = this.session?.document;
    if (document === undefined) return [];
    return keyChoices(document, this.at, this.language, this.catalogue).map(({ choices }) => choices);
  }

  private box(id: Box, label: string, placeholder = ''): unknown {
    const why = this.wrong?.box === id ? this.wrong.why : '';
    return html`<div>
      <label for=${id}>${label}</label>
      <div role="alert">${why === '' ? nothing : html`<p class="problem" id="${id}-problem">${why}</p>`}</div>
      <input
        type="text"
        id=${id}
        autocomplete="off"
        placeholder=${placeholder}
        ?readonly=${this.session?.isEditable !== true}
        aria-invalid=${why === '' ? nothing : 'true'}
        aria-describedby=${why === '' ? nothing : `${id}-problem`}
      />
    </div>`;
  }

  private rowInWords(row: Json, index: number): string {
    const { type } = this.shape();
    const { key, value } = (row ?? {}) as { readonly key?: Json; readonly value?: Json };
    const choices = this.choices();
    const nameOf = (code: string, place: number): string =>
      code === '*' && choices[place] != null
        ? phiTextsOf(this.language).keyAny
        : (choices[place]?.find((one) => one.value === code)?.label ?? code);
    const keys = Array.isArray(key) ? `${key.map(String).map(nameOf).join(', ')}: ` : '';
    return `${index + 1}. ${keys}${writeCell(value, type)}`;
  }

  /** Places of the keys of which the row stands for all values. */
  private openKeys(): readonly number[] {
    return this.rowKey().flatMap((part, place) => (part === '*' ? [place] : []));
  }

  /** The keys of the row with what was typed to narrow them; null where nothing was. */
  private narrowedKey(): readonly string[] | null {
    const typed = this.rowKey().map((part, place) =>
      part === '*' ? this.typed(`key-${place}`).trim() || '*' : part,
    );
    return typed.every((part, place) => part === this.rowKey()[place]) ? null : typed;
  }

  private rowKey(): readonly string[] {
    const { key } = (this.shape().rows[this.index] ?? {}) as { readonly key?: Json };
    return Array.isArray(key) ? key.map(String) : [];
  }

  private get index(): number {
    if (this.chosen !== null) return this.chosen;
    const [first = 0] = rowsInForce(this.shape().rows, localDateOf(instantOf(Date.now())));
    return first;
  }

  private shape() {
    return parameterShape(this.session?.document, this.at, this.language);
  }

  private typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
  }

  private readonly change = (event: Event): void => {
    event.preventDefault();
    const texts = phiTextsOf(this.language);
    const { rows, type } = this.shape();
    const day = this.read('day', 'date');
    if (day === undefined) return;
    const value = this.read('value', type);
    if (value === undefined) return;
    const source = this.typed('source').trim().normalize('NFC');
    const from = day as CalendarDate;
    const key = this.narrowedKey();
    const before = key === null ? -1 : rowBefore(rows, this.index, key, from);
    if (before >= 0) {
      const [place = 0] = this.openKeys();
      this.say(`key-${place}`, fillText(texts.changeTaken, { number: before + 1 }));
      return;
    }
    const next = changedFrom(rows, this.index, {
      from,
      value,
      ...(source === '' ? {} : { source }),
      ...(key === null ? {} : { key }),
    });
    if (next === null) {
      this.say('day', texts.changeBadDay);
      return;
    }
    this.wrong = null;
    this.session?.set(`${this.at}/rows`, next);
    this.chosen = null;
    this.done = fillText(texts.changeDone, { date: formatDate(from) });
  };

  /** What was typed into a box that must be filled; undefined where it cannot be read, which is told. */
  private read(box: Box, kind: CellKind): Json | undefined {
    const read = readCell(this.typed(box), kind);
    const mistake: CellMistake | null =
      'mistake' in read
        ? read.mistake
        : read.value === undefined
          ? box === 'day'
            ? 'notDate'
            : 'missing'
          : null;
    if (mistake !== null) this.say(box, phiTextsOf(this.language).mistakes[mistake]);
    return 'value' in read ? read.value : undefined;
  }

  private say(box: Box, why: string): void {
    this.wrong = { box, why };
    this.done = '';
    this.renderRoot.querySelector<HTMLElement>(`#${box}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-value-change': DesignerValueChange;
  }
}
