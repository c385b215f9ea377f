import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem, ScenarioResult } from '../draft/found-problem.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';

/** What is wrong with a draft: the errors first, each a sentence that leads to its place. */
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
      ol {
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
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** What became of the scenarios; null while they cannot be played. */
  @property({ attribute: false }) scenarios: readonly ScenarioResult[] | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = editorTextsOf(this.language);
    const problems = this.session?.problems ?? [];
    const { scenarios } = this;
    const passed = scenarios?.filter((one) => one.passed).length ?? 0;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${texts.problems}</h2>
      ${problems.length === 0 ? html`<p class="soft">${texts.problemsNone}</p>` : nothing}
      ${this.group('error', problems)} ${this.group('warning', problems)}
      ${
        scenarios === null || scenarios.length === 0
          ? nothing
          : html`<p class="soft small">${fillText(texts.scenarios, { passed, count: scenarios.length })}</p>`
      }
    </section>`;
  }

  /** Puts the focus where reading begins. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private group(severity: FoundProblem['severity'], all: readonly FoundProblem[]): unknown {
    const found = all.filter((problem) => problem.severity === severity);
    if (found.length === 0) return nothing;
    const texts = editorTextsOf(this.language);
    const title = fillText(severity === 'error' ? texts.errors : texts.warnings, { count: found.length });
    return html`<h3>${title}</h3>
      <ol class=${severity}>
        ${found.map(
          ({ pointer, label, message, mend, code }) =>
            html`<li>
              <button
                type="button"
                class="place"
                title=${texts.go}
                @click=${() => this.session?.reveal(pointer)}
              >
                ${label ?? texts.whole}
              </button>
              <p>${message}</p>
              ${mend === undefined ? nothing : html`<p class="soft small">${mend}</p>`}
              <p class="soft small"><code>${code}</code></p>
            </li>`,
        )}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-problems': DesignerProblems;
  }
}
