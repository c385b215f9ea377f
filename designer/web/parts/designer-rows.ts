import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';

/**
 * A list of the draft: rows that are added, moved up and down, and taken out, by mouse and keyboard alike.
 *
 * @example
 * html`<designer-rows .session=${session} at="/legalBasis" label="Căn cứ pháp lý" one="văn bản"
 *   .blank=${{ document: '' }} .row=${(at) => html`<designer-box at="${at}/document"></designer-box>`}></designer-rows>`
 */
@customElement('designer-rows')
export class DesignerRows extends LitElement {
  static override styles = [
    partStyles,
    css`
      h3 {
        font-size: var(--thutuc-text);
      }
      ol {
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--thutuc-space-3);
        margin-block: var(--thutuc-space-3);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-1);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the list. */
  @property() at = '';
  /** What the list is. */
  @property() label = '';
  @property() hint = '';
  /** What one of its rows is called, in the middle of a sentence. */
  @property() one = '';
  /** A new row. */
  @property({ attribute: false }) blank: Json = '';
  /** What is edited of a row, by its JSON pointer. */
  @property({ attribute: false }) row: (at: string, index: number) => unknown = () => nothing;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = partTextsOf(this.language);
    const items = this.items();
    const isFixed = this.session?.isEditable !== true;
    const button = (says: string, name: string, isOff: boolean, work: () => void): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-label=${name}
        ?disabled=${isOff || isFixed}
        @click=${work}
      >
        ${says}
      </button>`;
    return html`<section aria-labelledby="label" data-at=${this.at}>
      <h3 id="label">${this.label}</h3>
      ${this.hint === '' ? nothing : html`<p class="hint">${this.hint}</p>`}
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], this.at))}
      <ol>
        ${items.map((_item, index) => {
          const number = index + 1;
          const name = (text: string) => fillText(text, { one: this.one, number });
          return html`<li data-at="${this.at}/${index}">
            ${this.row(`${this.at}/${index}`, index)}
            <div class="buttons">
              ${button(texts.up, name(texts.upOf), index === 0, () => {
                this.move(index, index - 1);
              })}
              ${button(texts.down, name(texts.downOf), number === items.length, () => {
                this.move(index, index + 1);
              })}
              ${button(texts.takeOut, name(texts.takeOutOf), false, () => {
                this.put(items.toSpliced(index, 1));
              })}
            </div>
          </li>`;
        })}
      </ol>
      <button
        type="button"
        class="button"
        ?disabled=${isFixed}
        @click=${() => {
          this.put([...items, this.blank]);
          void this.focusRow(items.length);
        }}
      >
        ${fillText(texts.add, { one: this.one })}
      </button>
    </section>`;
  }

  private items(): readonly Json[] {
    const value = valueAt(this.session?.document, this.at);
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  }

  private put(items: readonly Json[]): void {
    this.session?.set(this.at, items.length === 0 ? undefined : items);
  }

  private move(from: number, to: number): void {
    const items = this.items();
    const item = items[from];
    if (item === undefined) return;
    this.put(items.toSpliced(from, 1).toSpliced(to, 0, item));
    void this.focusRow(to);
  }

  private async focusRow(index: number): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`li:nth-child(${index + 1})`);
    row
      ?.querySelector<HTMLElement>('designer-box, designer-pair, designer-expression, input, select')
      ?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-rows': DesignerRows;
  }
}
