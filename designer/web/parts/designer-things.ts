import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { freeKey, isWithin, keysOf, pointerOf, type JsonObject } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import './designer-removal.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import { textAt } from './thing-names.ts';
import { thingsStyles } from './things-styles.ts';
import { sayRefusal } from './say-refusal.ts';

/** One thing of a list or map. */
interface Row {
  readonly at: string;
  readonly name: string;
  readonly index: number;
}

/**
 * Things of the draft that have a key and a title, in a list or a map: each a row that opens to be edited, one at a
 * time. They are added by their title, copied, moved up and down, and taken out once it was read what uses them.
 *
 * @example
 * html`<designer-things .session=${session} at="/deadlines" label="Thời hạn" one="thời hạn"
 *   .blank=${(title) => ({ title: { vi: title }, amount: 1, unit: 'workingDay', effect: 'none' })}
 *   .row=${(at) => html`<designer-pair at="${at}/title"></designer-pair>`}></designer-things>`
 */
@customElement('designer-things')
export class DesignerThings extends LitElement {
  static override styles = [partStyles, thingsStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the list or map. */
  @property() at = '';
  /** What the things are. */
  @property() label = '';
  @property() hint = '';
  /** What one of them is called, in the middle of a sentence. */
  @property() one = '';
  /** Level of the heading in the outline of the page. */
  @property({ type: Number }) level = 2;
  /** The key stands before the name, where people know the things by it. */
  @property({ type: Boolean }) coded = false;
  /** The list may be empty; otherwise it goes with the last thing in it. */
  @property({ type: Boolean }) keeps = false;
  /** A new thing, by its title; its key is made from that. */
  @property({ attribute: false }) blank: (title: string) => JsonObject = (title) => ({
    title: { vi: title },
  });
  /** Things without a title are added by a button alone; their keys are made from this word. */
  @property() untitled = '';
  /** What a thing is called, where that is not its title. */
  @property({ attribute: false }) nameOf: ((at: string) => string) | null = null;
  /** A few words about a thing, beside its name. */
  @property({ attribute: false }) summary: (at: string) => unknown = () => nothing;
  /** What is edited of a thing, by its JSON pointer. */
  @property({ attribute: false }) row: (at: string) => unknown = () => nothing;

  /** JSON pointer of the thing that is open; empty for none. */
  @state() private open = '';
  @state() private refused = '';
  private heard: DraftSession | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
    this.addEventListener('renamed', this.handleRenamed);
  }

  override willUpdate(): void {
    if (this.session === this.heard) return;
    this.heard?.removeEventListener('reveal', this.handleReveal);
    this.heard = this.session;
    this.heard?.addEventListener('reveal', this.handleReveal);
    this.openPlace(this.heard?.place ?? '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.heard?.addEventListener('reveal', this.handleReveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heard?.removeEventListener('reveal', this.handleReveal);
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const rows = this.rows();
    return html`<section aria-labelledby="label" data-at=${this.at}>
        <h3 id="label" aria-level=${this.level}>${this.label}</h3>
        ${this.hint === '' ? nothing : html`<p class="hint">${this.hint}</p>`}
        ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
        ${rows.length === 0 ? html`<p class="soft">${fillText(texts.noneYet, { one: this.one })}</p>` : nothing}
        ${
          rows.length === 0
            ? nothing
            : html`<ol>
                ${rows.map((row) => this.thing(row, rows.length))}
              </ol>`
        }
        ${this.adder()}
      </section>
      <designer-removal
        .session=${this.session}
        .language=${this.language}
        @removed=${this.handleRemoved}
      ></designer-removal>`;
  }

  private thing(row: Row, count: number): unknown {
    const isOpen = this.open === row.at;
    const texts = partTextsOf(this.language);
    const key = this.keyOf(row.at);
    return html`<li data-at=${row.at} class=${isOpen ? 'open' : nothing}>
      <h4 aria-level=${this.level + 1}>
        <button
          type="button"
          class="head"
          id="head-${row.index}"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            this.open = isOpen ? '' : row.at;
          }}
        >
          ${this.coded ? html`<span class="code">${key}</span>` : nothing}
          <span class="name">${row.name}</span>
          <span class="summary">${this.summary(row.at)}</span>
          ${this.badges(row.at)}
        </button>
      </h4>
      ${
        isOpen
          ? html`<div class="body">
              ${this.ownProblems(row.at)} ${this.row(row.at)}
              <div class="buttons">
                ${this.button(texts.up, texts.upNamed, row, row.index === 0, () => {
                  this.move(row, row.index - 1, 'up');
                })}
                ${this.button(texts.down, texts.downNamed, row, row.index === count - 1, () => {
                  this.move(row, row.index + 1, 'down');
                })}
                ${this.button(texts.copy, texts.copyNamed, row, false, () => {
                  this.show(this.session?.edit('duplicateThing', { at: row.at }).at);
                })}
                ${this.button(texts.takeOut, texts.takeOutNamed, row, false, () => {
                  void this.renderRoot.querySelector('designer-removal')?.ask(row.at, row.name);
                })}
              </div>
            </div>`
          : nothing
      }
    </li>`;
  }

  private button(says: string, name: string, row: Row, isOff: boolean, work: () => void): unknown {
    return html`<button
      type="button"
      class="button quiet"
      aria-label=${fillText(name, { name: row.name })}
      ?disabled=${isOff || this.isFixed}
      @click=${work}
    >
      ${says}
    </button>`;
  }

  private badges(at: string): unknown {
    const texts = partTextsOf(this.language);
    const inside = (this.session?.problems ?? []).filter(({ pointer }) => isWithin(pointer, at));
    const errors = inside.filter(({ severity }) => severity === 'error').length;
    const badge = (count: number, text: string, tone: string): unknown =>
      count === 0 ? nothing : html`<span class="badge ${tone}">${fillText(text, { count })}</span>`;
    return html`${badge(errors, texts.errors, 'error')}${badge(inside.length - errors, texts.warnings, '')}`;
  }

  /** A problem of the thing as a whole stands over its parts. */
  private ownProblems(at: string): unknown {
    return sayPlaceProblems(problemsAt(this.session?.problems ?? [], at));
  }

  private adder(): unknown {
    const texts = partTextsOf(this.language);
    const { refused } = this;
    if (this.untitled !== '')
      return html`<button
        type="button"
        class="button"
        id="new"
        ?disabled=${this.isFixed}
        @click=${this.addUntitled}
      >
        ${fillText(texts.add, { one: this.one })}
      </button>`;
    return html`<form class="new" novalidate @submit=${this.add}>
      <div>
        <label for="new">${fillText(texts.newOne, { one: this.one })}</label>
        <div role="alert">
          ${refused === '' ? nothing : html`<p class="problem" id="new-problem">${refused}</p>`}
        </div>
        <input
          type="text"
          id="new"
          autocomplete="off"
          ?readonly=${this.isFixed}
          aria-invalid=${refused === '' ? nothing : 'true'}
          aria-describedby=${refused === '' ? nothing : 'new-problem'}
        />
      </div>
      <button class="button" ?disabled=${this.isFixed}>${fillText(texts.add, { one: this.one })}</button>
    </form>`;
  }

  private rows(): readonly Row[] {
    const { unnamed } = partTextsOf(this.language);
    const value = valueAt(this.session?.document, this.at);
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).map((key, index) => {
      const at = this.at + pointerOf([key]);
      return { at, index, name: this.nameAt(at) || this.keyOf(at) || unnamed };
    });
  }

  private nameAt(at: string): string {
    if (this.nameOf !== null) return this.nameOf(at);
    const document = this.session?.document;
    return document === undefined ? '' : textAt(document, `${at}/title`, this.language);
  }

  private keyOf(at: string): string {
    const isList = Array.isArray(valueAt(this.session?.document, this.at));
    const key: Json | undefined = isList
      ? valueAt(this.session?.document, `${at}/key`)
      : (keysOf(at).at(-1) ?? '');
    return typeof key === 'string' ? key : '';
  }

  private move(row: Row, to: number, direction: 'up' | 'down'): void {
    const isList = Array.isArray(valueAt(this.session?.document, this.at));
    const moved = this.session?.edit(isList ? 'moveItem' : 'moveMember', { at: row.at, to });
    if (moved?.at == null) return;
    this.open = moved.at;
    void this.focusMoved(direction);
  }

  /** At an end of the list the button of one direction is off: the focus goes to the other one. */
  private async focusMoved(direction: 'up' | 'down'): Promise<void> {
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLButtonElement>('li.open > .body > .buttons button');
    const [up, down] = buttons;
    const wanted = direction === 'up' ? up : down;
    (wanted?.disabled === true ? (direction === 'up' ? down : up) : wanted)?.focus();
  }

  private show(at: string | null | undefined): void {
    if (at == null) return;
    this.open = at;
    this.session?.reveal(at);
  }

  private openPlace(place: string): void {
    const [key] = isWithin(place, this.at) ? keysOf(place).slice(keysOf(this.at).length) : [];
    if (key !== undefined) this.open = this.at + pointerOf([key]);
  }

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#new');
    const title = input?.value.trim().normalize('NFC') ?? '';
    if (input === null || this.session === null) return;
    if (title === '') {
      this.refused = partTextsOf(this.language).needed;
      input.focus();
      return;
    }
    const outcome = this.session.edit('addThing', { at: this.at, value: this.blank(title) });
    this.refused = sayRefusal(outcome.problems, this.language);
    if (outcome.problems !== undefined) return;
    input.value = '';
    this.show(outcome.at);
  };

  private readonly addUntitled = (): void => {
    const key = freeKey(
      this.untitled,
      this.rows().map(({ at }) => this.keyOf(at)),
    );
    this.show(this.session?.edit('addThing', { at: this.at, key, value: this.blank('') }).at);
  };

  private readonly handleReveal = (event: Event): void => {
    this.openPlace((event as CustomEvent<string>).detail);
  };

  private readonly handleRenamed = (event: Event): void => {
    const at = (event as CustomEvent<string>).detail;
    if (keysOf(at).length === keysOf(this.at).length + 1 && isWithin(at, this.at)) this.open = at;
  };

  private readonly handleRemoved = (): void => {
    this.open = '';
    const left = valueAt(this.session?.document, this.at);
    if (!this.keeps && typeof left === 'object' && left !== null && Object.keys(left).length === 0)
      this.session?.set(this.at, undefined);
    this.renderRoot.querySelector<HTMLElement>('#new')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-things': DesignerThings;
  }
}
