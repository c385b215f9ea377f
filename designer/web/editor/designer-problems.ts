import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem, ScenarioResult } from '../draft/found-problem.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import '../parts/designer-mends.ts';
import { groupsOf, inOrder } from './problems-by-tab.ts';

/**
 * What is wrong with a draft: the errors first, tab by tab, each a sentence that leads to its place, with buttons
 * that mend it where there is a sure way.
 */
@customElement('designer-problems')
export class DesignerProblems extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      h2 {
        font-size: var(--thutuc-text-large);
      }
      h2:focus {
        outline: none;
      }
      h3 {
        margin-block: var(--thutuc-space-4) var(--thutuc-space-2);
        font-size: var(--thutuc-text);
      }
      h4 {
        margin-block: var(--thutuc-space-3) var(--thutuc-space-1);
        font-size: var(--thutuc-text-small);
      }
      .place[aria-current] {
        outline: 2px solid var(--thutuc-primary);
        outline-offset: 2px;
        border-radius: var(--thutuc-radius);
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: var(--thutuc-space-2);
        border-block-start: 1px solid var(--thutuc-line);
      }
      .place {
        display: inline-block;
        min-height: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--thutuc-primary);
        font: inherit;
        font-weight: 600;
        text-align: start;
        text-decoration: underline;
        cursor: pointer;
        overflow-wrap: anywhere;
      }
      .error {
        border-inline-start: 3px solid var(--thutuc-lacquer);
        padding-inline-start: var(--thutuc-space-3);
      }
      .warning {
        border-inline-start: 3px solid var(--thutuc-warning);
        padding-inline-start: var(--thutuc-space-3);
      }
      p {
        overflow-wrap: anywhere;
      }
      summary {
        min-height: 1.5rem;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** What became of the scenarios; null while they cannot be played. */
  @property({ attribute: false }) scenarios: readonly ScenarioResult[] | null = null;

  /** The problem that was gone to last, by its place and what it says; empty for none. */
  @state() private here = '';
  /** A mend was done from here: the focus goes on to what is left. */
  private hasMended = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = editorTextsOf(this.language);
    const problems = this.session?.problems ?? [];
    const { scenarios } = this;
    const passed = scenarios?.filter((one) => one.passed).length ?? 0;
    return html`<section aria-labelledby="title" @mended=${this.handleMended}>
      <h2 id="title" tabindex="-1">${texts.problems}</h2>
      <p role="status" class="soft small">
        ${problems.length === 0 ? texts.problemsNone : fillText(texts.problemsCount, countOf(problems))}
      </p>
      ${problems.length === 0 ? nothing : html`<p class="soft small">${texts.problemsKeys}</p>`}
      ${this.severity('error', problems)} ${this.severity('warning', problems)}
      ${
        scenarios === null || scenarios.length === 0
          ? nothing
          : html`<p class="soft small">${fillText(texts.scenarios, { passed, count: scenarios.length })}</p>`
      }
    </section>`;
  }

  override updated(): void {
    if (!this.hasMended) return;
    // What was mended goes with the next look at the draft, and the focus with it.
    const isLost = this.shadowRoot?.activeElement === null;
    if (isLost) this.focusFirst();
    if (isLost) this.hasMended = false;
  }

  /** Puts the focus where reading begins. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Shows the problem after the one that was shown last, or before it; the first one after the last. */
  step(by: 1 | -1): void {
    const problems = inOrder(this.session?.problems ?? []);
    const last = problems.findIndex((problem) => nameOf(problem) === this.here);
    const start = last < 0 && by < 0 ? 0 : last;
    const next = problems[(start + by + problems.length) % Math.max(1, problems.length)];
    if (next !== undefined) this.show(next);
  }

  private severity(severity: FoundProblem['severity'], all: readonly FoundProblem[]): unknown {
    const groups = groupsOf(all, severity);
    const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
    if (count === 0) return nothing;
    const texts = editorTextsOf(this.language);
    return html`<h3>${fillText(severity === 'error' ? texts.errors : texts.warnings, { count })}</h3>
      ${groups.map(
        ({ tab, problems }) =>
          html`<h4>${texts.tabs[tab]} <span class="soft">(${problems.length})</span></h4>
            <ol class=${severity}>
              ${problems.map((problem) => this.item(problem))}
            </ol>`,
      )}`;
  }

  private item(problem: FoundProblem): unknown {
    const texts = editorTextsOf(this.language);
    const { label, message, mend, mends = [], more = [] } = problem;
    return html`<li>
      <button
        type="button"
        class="place"
        title=${texts.go}
        aria-current=${nameOf(problem) === this.here ? 'true' : nothing}
        @click=${() => {
          this.show(problem);
        }}
      >
        ${label ?? texts.whole}
      </button>
      <p>${message}</p>
      ${
        more.length === 0
          ? nothing
          : html`<details>
              <summary>${fillText(texts.problemMore, { count: more.length })}</summary>
              ${more.map((one) => html`<p class="soft small">${one}</p>`)}
            </details>`
      }
      ${
        mends.length === 0
          ? mend === undefined
            ? nothing
            : html`<p class="soft small">${mend}</p>`
          : html`<designer-mends .mends=${mends}></designer-mends>`
      }
    </li>`;
  }

  private show(problem: FoundProblem): void {
    this.here = nameOf(problem);
    this.session?.reveal(problem.pointer);
  }

  private readonly handleMended = (): void => {
    this.hasMended = true;
  };
}

function nameOf({ code, pointer, message }: FoundProblem): string {
  return `${code} ${pointer} ${message}`;
}

function countOf(problems: readonly FoundProblem[]): { readonly errors: number; readonly warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-problems': DesignerProblems;
  }
}
