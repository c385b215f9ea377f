import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import { valueAt } from '../draft/value-at.ts';
import { expressionTextsOf } from '../language/expression-texts-of.ts';
import { partStyles } from './part-styles.ts';
import { sayPlaceProblems } from './place-problems.ts';
import { problemsBeside, readExpression, type Expects, type ReadExpression } from './read-expression.ts';

/**
 * A condition or formula of the draft. It is checked while it is typed, against the names that may be read at its
 * place, and said in the words of the draft.
 *
 * @example
 * html`<designer-expression .session=${session} at="/fees/0/amount" label="Mức thu" expects="number"></designer-expression>`
 */
@customElement('designer-expression')
export class DesignerExpression extends LitElement {
  static override styles = [
    partStyles,
    css`
      textarea {
        field-sizing: content;
        min-height: var(--thutuc-target);
        font-family: ui-monospace, monospace;
        font-size: 0.9375rem;
        overflow-wrap: anywhere;
      }
      .sentence {
        margin-block: var(--thutuc-space-1) 0;
        color: var(--thutuc-ink-soft);
        overflow-wrap: anywhere;
      }
      .sentence b {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the text. */
  @property() at = '';
  /** What the expression decides or gives. */
  @property() label = '';
  /** What stands under the label; empty for nothing. */
  @property() hint = '';
  /** What the place wants. */
  @property() expects: Expects = 'any';
  /** The label is read by screen readers alone: what stands around the box says it to the eye. */
  @property({ type: Boolean }) bare = false;

  /** What somebody else has put there while the person types; null for nothing. */
  @state() private foreign: string | null = null;

  private isComposing = false;
  private read: ReadExpression | null = null;
  private readFor: readonly unknown[] = [];
  /** The problems of the draft that were known when the text was last typed: they speak of what stood there before. */
  private outdated: readonly FoundProblem[] | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = expressionTextsOf(this.language);
    const read = this.reading();
    const problems = this.session?.problems ?? [];
    const beside = problems === this.outdated || read === null ? [] : problemsBeside(read, problems, this.at);
    const own = read?.problems ?? [];
    const wrong = [...own, ...beside].some(({ severity }) => severity === 'error');
    const described = [
      this.hint === '' ? '' : 'hint',
      own.length + beside.length > 0 ? 'problems' : '',
      read?.sentence === '' ? '' : 'sentence',
    ].filter((id) => id !== '');
    return html`<label for="box" class=${this.bare ? 'visually-hidden' : nothing}>${this.label}</label>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div role="status">
        ${
          this.foreign === null
            ? nothing
            : html`<p class="problem warning">${fillText(texts.foreign, { text: this.foreign })}</p>`
        }
      </div>
      <textarea
        id="box"
        rows="1"
        spellcheck="false"
        autocapitalize="off"
        ?readonly=${this.session?.isEditable !== true}
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${this.handleInput}
        @blur=${this.write}
      ></textarea>
      <div id="problems">
        ${own.map(
          ({ severity, message, suggestion, from, to }) =>
            html`<p class="problem ${severity}">
              ${message}
              ${
                suggestion === undefined || this.session?.isEditable !== true
                  ? nothing
                  : html`<button
                      type="button"
                      class="button quiet"
                      @click=${() => {
                        this.replace(from, to, suggestion);
                      }}
                    >
                      ${fillText(texts.replace, { suggestion })}
                    </button>`
              }
            </p>`,
        )}
        ${sayPlaceProblems(beside)}
      </div>
      <p class="sentence" id="sentence">
        ${read === null || read.sentence === '' ? nothing : html`<b>${texts.means}</b> ${read.sentence}`}
      </p>`;
  }

  override updated(): void {
    this.write();
  }

  override focus(): void {
    this.box()?.focus();
  }

  private box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('#box');
  }

  private get text(): string {
    const value = valueAt(this.session?.document, this.at);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
  }

  /** The expression as it was read last: again when the draft or the language has changed. */
  private reading(): ReadExpression | null {
    const { session, at, expects, language } = this;
    if (session === null) return null;
    const readFor = [session.document, at, expects, language];
    if (this.read === null || readFor.some((one, index) => one !== this.readFor[index])) {
      this.read = readExpression(session.document, at, this.text, expects, language);
      this.readFor = readFor;
    }
    return this.read;
  }

  /** Shows what the draft holds, unless somebody types. */
  private readonly write = (event?: Event): void => {
    const box = this.box();
    if (box === null) return;
    const { text } = this;
    const isTypedIn = event === undefined && (this.renderRoot as ShadowRoot).activeElement === box;
    this.foreign = isTypedIn && box.value.normalize('NFC') !== text && !this.isComposing ? text : null;
    if (!isTypedIn && box.value !== text) box.value = text;
  };

  private readonly handleInput = (event: Event): void => {
    this.isComposing = (event as InputEvent).isComposing;
    this.put((event.target as HTMLTextAreaElement).value.normalize('NFC'));
  };

  private replace(from: number, to: number, by: string): void {
    const { text } = this;
    this.put(`${text.slice(0, from)}${by}${text.slice(to)}`);
    // The box shows it first: what somebody is in is not written to.
    void this.updateComplete.then(() => {
      this.focus();
    });
  }

  private put(text: string): void {
    this.outdated = this.session?.problems ?? null;
    const isNumber = typeof valueAt(this.session?.document, this.at) === 'number' && /^\d{1,9}$/.test(text);
    this.session?.set(this.at, text === '' ? undefined : isNumber ? Number(text) : text, this.at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-expression': DesignerExpression;
  }
}
