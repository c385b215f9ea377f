import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../engine/index.ts';
import type { Language, Problem } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { fieldIds } from '../fields/shared/field-ids.ts';
import { textsOf } from '../language/texts-of.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { problemMessage } from './problem-message.ts';
import './words-of-problems.ts';

export { announcing } from './announce-problems.ts';

/**
 * What must be mended, as links that lead to the fields. Its owner moves the focus here with `focus()` when a person
 * tried to go on; it is also an alert.
 *
 * @fires problem-select - the person follows a problem to its field
 */
@customElement('thutuc-problem-summary')
export class ThutucProblemSummary extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .summary {
        margin-block-end: var(--thutuc-space-5);
        padding: var(--thutuc-space-4) var(--thutuc-space-5);
        border: var(--thutuc-border) solid var(--thutuc-lacquer);
        border-inline-start-width: 0.375rem;
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-lacquer-soft);
      }
      h2 {
        margin-block-end: var(--thutuc-space-2);
        color: var(--thutuc-lacquer);
        font-size: var(--thutuc-heading-3);
      }
      ul {
        padding-inline-start: 1.25rem;
      }
      li + li {
        margin-block-start: var(--thutuc-space-2);
      }
      a {
        display: inline-block;
        min-height: 1.5rem;
        color: var(--thutuc-lacquer);
        font-weight: 500;
      }
      a:hover {
        color: var(--thutuc-ink);
      }
    `,
  ];

  /** The problems to list, in the order of the form. */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** Language of the texts. */
  @property() language: Language = 'vi';

  override render(): unknown {
    if (this.problems.length === 0) return nothing;
    const texts = textsOf(this.language);
    const title =
      this.problems.length === 1
        ? texts.summaryTitleOne
        : fillText(texts.summaryTitle, { count: this.problems.length });
    return html`<div class="summary" part="summary" role="alert">
      <h2 tabindex="-1">${title}</h2>
      <ul>
        ${this.problems.map((problem) => html`<li>${this.line(problem)}</li>`)}
      </ul>
    </div>`;
  }

  /** Moves the focus to the heading, so that the list is read next. */
  override focus(): void {
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector('h2');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'center' });
    });
  }

  private line(problem: Problem): unknown {
    const text = problemMessage(problem, this.language);
    if (problem.pointer === '') return text;
    return html`<a
      href="#${fieldIds(problem.pointer).control}"
      @click=${(event: Event) => {
        event.preventDefault();
        emit(this, 'problem-select', { pointer: problem.pointer });
      }}
      >${text}</a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-problem-summary': ThutucProblemSummary;
  }
}
