import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import { shownAt } from '../draft/shown-at.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { partTextsOf } from '../language/part-texts-of.ts';
import { valueAt } from '../draft/value-at.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';

/**
 * One text of the draft, typed into a box. Each letter is in the draft at once; the letters of one visit are undone
 * together. The value of a box that somebody types in is never written from outside: what another person puts there
 * meanwhile stands below it, and comes into the box when it is left.
 *
 * @example html`<designer-box .session=${session} at="/code" label="Mã thủ tục"></designer-box>`
 */
@customElement('designer-box')
export class DesignerBox extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the text. */
  @property() at = '';
  /** What stands over the box. */
  @property() label = '';
  /** What stands under the label; empty for nothing. */
  @property() hint = '';
  /** Rows of the box; 1 for a single line. */
  @property({ type: Number }) rows = 1;
  /**
   * A number is kept as a number where it is one, a whole one or one with a decimal comma; a day, typed as people
   * write it, as yyyy-mm-dd.
   */
  @property() kind: 'text' | 'number' | 'decimal' | 'date' = 'text';
  /** Language of the text itself, for screen readers. */
  @property({ attribute: 'text-language' }) textLanguage = '';
  /** The text can be read only. */
  @property({ type: Boolean }) fixed = false;
  /** The label is read by screen readers alone: what stands around the box says it to the eye. */
  @property({ type: Boolean }) bare = false;

  /** What somebody else has put there while the person types; null for nothing. */
  @state() private foreign: string | null = null;
  private isComposing = false;

  constructor() {
    super();
    new DraftController(
      this,
      () => this.session,
      (session) => shownAt(session, this.at),
    );
  }

  override render(): unknown {
    const problems = problemsAt(this.session?.problems ?? [], this.at);
    const wrong = problems.some(({ severity }) => severity === 'error');
    const isFixed = this.fixed || this.session?.isEditable !== true;
    const described = `${this.hint === '' ? '' : 'hint '}${problems.length > 0 ? 'problems' : ''}`.trim();
    const shared = {
      describedBy: described === '' ? nothing : described,
      invalid: wrong ? 'true' : nothing,
      lang: this.textLanguage === '' ? nothing : this.textLanguage,
    };
    return html`<label for="box" class=${this.bare ? 'visually-hidden' : nothing}>${this.label}</label>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div role="status">
        ${
          this.foreign === null
            ? nothing
            : html`<p class="problem warning">
                ${fillText(partTextsOf(this.language).foreign, { text: this.foreign })}
              </p>`
        }
      </div>
      <div id="problems">${sayPlaceProblems(problems)}</div>
      ${
        this.rows > 1
          ? html`<textarea
              id="box"
              rows=${this.rows}
              lang=${shared.lang}
              ?readonly=${isFixed}
              aria-describedby=${shared.describedBy}
              aria-invalid=${shared.invalid}
              @input=${this.handleInput}
              @blur=${this.write}
            ></textarea>`
          : html`<input
              id="box"
              type="text"
              class=${this.kind}
              autocomplete="off"
              inputmode=${this.kind === 'number' ? 'numeric' : this.kind === 'decimal' ? 'decimal' : nothing}
              placeholder=${this.kind === 'date' ? 'dd/mm/yyyy' : nothing}
              lang=${shared.lang}
              ?readonly=${isFixed}
              aria-describedby=${shared.describedBy}
              aria-invalid=${shared.invalid}
              @input=${this.handleInput}
              @blur=${this.write}
            />`
      }`;
  }

  override updated(): void {
    this.write();
  }

  override focus(): void {
    this.box()?.focus();
  }

  private box(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('#box');
  }

  /** Shows what the draft holds, unless somebody types. */
  private readonly write = (event?: Event): void => {
    const box = this.box();
    if (box === null) return;
    const value = valueAt(this.session?.document, this.at);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const shown = this.shown(text);
    const isTypedIn = event === undefined && (this.renderRoot as ShadowRoot).activeElement === box;
    const typed = String(this.meant(box.value) ?? '');
    this.foreign = isTypedIn && typed !== text && !this.isComposing ? shown : null;
    if (isTypedIn) return;
    if (box.value !== shown) box.value = shown;
  };

  private readonly handleInput = (event: Event): void => {
    this.isComposing = (event as InputEvent).isComposing;
    this.session?.set(this.at, this.meant((event.target as HTMLInputElement).value), this.at);
  };

  /** A text of the draft as people write it. */
  private shown(text: string): string {
    if (this.kind === 'date') return dayFirst(text);
    return this.kind === 'decimal' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
  }

  /** The value of the draft that a typed text means; undefined for an empty one. */
  private meant(text: string): string | number | undefined {
    const typed = text.normalize('NFC');
    if (typed === '') return undefined;
    if (this.kind === 'number' && /^\d{1,9}$/.test(typed.trim())) return Number(typed);
    if (this.kind === 'decimal' && /^\d{1,9}([.,]\d{1,6})?$/.test(typed.trim()))
      return Number(typed.replace(',', '.'));
    return this.kind === 'date' ? yearFirst(typed) : typed;
  }
}

/** A date as people write it; what is none stays as it is. */
function dayFirst(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** A date as the draft holds it; what is none stays as it is, and is named as a problem. */
function yearFirst(text: string): string {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-box': DesignerBox;
  }
}
