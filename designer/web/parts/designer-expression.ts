import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { writeExpression } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import { valueAt } from '../draft/value-at.ts';
import { expressionTextsOf } from '../language/expression-texts-of.ts';
import { partStyles } from './part-styles.ts';
import { sayPlaceProblems } from './place-problems.ts';
import type { FormulaInputDetail } from '../rules/designer-formula.ts';
import type { RuleChangeDetail } from '../rules/designer-rule-builder.ts';
import {
  problemsBeside,
  readExpression,
  type Expects,
  type ReadExpression,
  type TextProblem,
} from './read-expression.ts';

/** What builds rules is fetched when somebody builds one. */
function builder(): Promise<unknown> {
  return import('../rules/designer-rule-builder.ts');
}

/** What writes formulas is large, and fetched when somebody writes one. */
function formula(): Promise<unknown> {
  return import('../rules/designer-formula.ts');
}

/** How the expressions were shown last: who writes formulas writes the next one too. */
let lastView: 'words' | 'text' = 'words';

/**
 * A condition or formula of the draft: in words, built of rows, or as the text of a formula. It is checked while it is typed, against the names that may be read at its
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
      .sentence {
        margin-block: var(--thutuc-space-1) 0;
        color: var(--thutuc-ink-soft);
        overflow-wrap: anywhere;
      }
      .sentence b,
      .label {
        font-weight: 600;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--thutuc-space-3);
      }
      .views {
        display: flex;
        flex-wrap: wrap;
      }
      .views [aria-pressed='true'] {
        text-decoration: underline;
        text-decoration-thickness: 2px;
        text-underline-offset: 0.3em;
      }
      .closed {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--thutuc-space-2);
        padding: var(--thutuc-space-2) var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-sunken);
      }
      .said {
        margin: 0;
        padding-block: var(--thutuc-space-2);
        overflow-wrap: anywhere;
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

  /** How it is shown; null: closed where something stands there, else as somebody showed one last. */
  @state() private view: 'closed' | 'words' | 'text' | null = null;
  /** Whether it is being tried. */
  @state() private isTried = false;
  /** What the person has typed last and is still in; null for nothing. */
  @state() private typed: string | null = null;

  /** Whether somebody is still putting the rule together: nothing is called wrong before they have left it. */
  @state() private isUnderWay = false;

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
    const isFixed = this.session?.isEditable !== true;
    const view = this.view ?? (read === null || read.text.trim() === '' ? lastView : 'closed');
    const isBroken = read !== null && read.expression === undefined && read.text.trim() !== '';
    const problems = this.session?.problems ?? [];
    const beside = problems === this.outdated || read === null ? [] : problemsBeside(read, problems, this.at);
    const own = read?.problems ?? [];
    const shown = view === 'words' && isBroken ? 'text' : view;
    return html`<div
      @focusout=${this.handleOut}
      role="group"
      aria-labelledby="label"
      aria-describedby=${this.hint === '' ? nothing : 'hint'}
    >
      <div class="head">
        <span id="label" class=${this.bare ? 'visually-hidden' : 'label'}>${this.label}</span>
        ${shown === 'closed' ? nothing : this.views(shown, isBroken)}
      </div>
      ${this.hint === '' ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div role="status">
        ${
          this.typed === null || this.typed === this.text
            ? nothing
            : html`<p class="problem warning">${fillText(texts.foreign, { text: this.text })}</p>`
        }
      </div>
      ${
        shown === 'closed'
          ? html`<div class="closed">
              <p class="said">
                ${isBroken || read === null ? html`<code>${read?.text}</code>` : read.sentence}
              </p>
              ${
                isFixed
                  ? nothing
                  : html`<button
                      type="button"
                      class="button quiet"
                      aria-label=${fillText(texts.changeOf, { label: this.label })}
                      @click=${() => {
                        this.open(isBroken ? 'text' : lastView);
                      }}
                    >
                      ${texts.change}
                    </button>`
              }
            </div>`
          : shown === 'words'
            ? this.words(read, isFixed)
            : this.textBox(
                read,
                isFixed,
                [...own, ...beside].some(({ severity }) => severity === 'error'),
              )
      }
      <div id="problems" role="status">
        ${
          this.isUnderWay
            ? nothing
            : html`${own.map((problem) => this.problem(problem, isFixed))} ${sayPlaceProblems(beside)}`
        }
      </div>
      ${
        shown === 'closed' || read === null || read.sentence === ''
          ? nothing
          : html`<p class="sentence" id="sentence"><b>${texts.means}</b> ${read.sentence}</p>`
      }
      ${
        this.isTried && read?.expression !== undefined
          ? html`<designer-trial
              .document=${this.session?.document ?? {}}
              .expression=${read.expression}
              .scope=${read.scope}
              .language=${this.language}
              .now=${new Date().toISOString()}
            ></designer-trial>`
          : nothing
      }
    </div>`;
  }

  private views(now: 'words' | 'text', isBroken: boolean): unknown {
    const texts = expressionTextsOf(this.language);
    const button = (view: 'words' | 'text', isOff = false): unknown =>
      html`<button
        type="button"
        class="button quiet"
        aria-pressed=${view === now ? 'true' : 'false'}
        ?disabled=${isOff}
        @click=${() => {
          lastView = view;
          this.open(view);
        }}
      >
        ${texts.views[view]}
      </button>`;
    return html`<div class="views" role="group" aria-label=${fillText(texts.viewsOf, { label: this.label })}>
      ${button('words', isBroken)} ${button('text')}
      <button
        type="button"
        class="button quiet"
        aria-expanded=${this.isTried ? 'true' : 'false'}
        ?disabled=${isBroken || this.text === ''}
        @click=${() => {
          this.isTried = !this.isTried;
          void import('../rules/designer-trial.ts');
        }}
      >
        ${texts.tries}
      </button>
      ${
        this.text === ''
          ? nothing
          : html`<button
              type="button"
              class="button quiet"
              @click=${() => {
                this.view = 'closed';
                this.isTried = false;
                this.isUnderWay = false;
              }}
            >
              ${texts.done}
            </button>`
      }
    </div>`;
  }

  private words(read: ReadExpression | null, isFixed: boolean): unknown {
    void builder();
    return html`<designer-rule-builder
      .expression=${read?.expression}
      .scope=${read?.scope ?? null}
      .written=${read?.written ?? null}
      .language=${this.language}
      .expects=${this.expects}
      .label=${this.label}
      .fixed=${isFixed}
      @rule-change=${this.handleRule}
    ></designer-rule-builder>`;
  }

  private textBox(read: ReadExpression | null, isFixed: boolean, isWrong: boolean): unknown {
    void formula();
    return html`<designer-formula
      .text=${this.text}
      .scope=${read?.scope ?? null}
      .problems=${read?.problems ?? []}
      .language=${this.language}
      .label=${this.label}
      .fixed=${isFixed}
      .wrong=${isWrong}
      @formula-input=${this.handleInput}
      @focusout=${this.handleLeave}
    ></designer-formula>`;
  }

  private problem({ severity, message, suggestion, from, to }: TextProblem, isFixed: boolean): unknown {
    const texts = expressionTextsOf(this.language);
    return html`<p class="problem ${severity}">
      ${message}
      ${
        suggestion === undefined || isFixed
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
    </p>`;
  }

  private readonly handleOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !(event.currentTarget as HTMLElement).contains(to)) this.isUnderWay = false;
  };

  private open(view: 'words' | 'text'): void {
    this.view = view;
    this.isUnderWay = false;
    void (view === 'words' ? builder() : formula()).then(async () => {
      await this.updateComplete;
      await this.renderRoot.querySelector<LitElement>('designer-rule-builder, designer-formula')
        ?.updateComplete;
      this.focus();
    });
  }

  private readonly handleRule = (event: CustomEvent<RuleChangeDetail>): void => {
    event.stopPropagation();
    const { expression } = event.detail;
    this.view = 'words';
    this.isUnderWay = true;
    this.put(expression === undefined ? '' : writeExpression(expression, this.read?.written ?? undefined));
  };

  override focus(): void {
    const part = this.renderRoot.querySelector<HTMLElement>(
      'designer-formula, designer-rule-builder, .closed button',
    );
    part?.focus();
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

  private readonly handleInput = (event: CustomEvent<FormulaInputDetail>): void => {
    event.stopPropagation();
    // What is being written stays open, also while it is still empty.
    this.view = 'text';
    this.typed = event.detail.text;
    this.put(this.typed);
  };

  private readonly handleLeave = (): void => {
    this.typed = null;
  };

  private replace(from: number, to: number, by: string): void {
    const { text } = this;
    this.typed = null;
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
