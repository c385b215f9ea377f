import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepBudget } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { thoiHanTextsOf } from '../language/thoi-han-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { labelIn, thingsOf } from '../parts/thing-names.ts';
import { budgetsOfDraft } from './budgets-of-draft.ts';
import { hoursInWords } from './deadline-words.ts';

/** A bar for each clock: its steps one after the other, and what they take beyond it. */
@customElement('designer-budgets')
export class DesignerBudgets extends LitElement {
  static override styles = [
    partStyles,
    css`
      h3 {
        font-size: var(--thutuc-text);
      }
      .budget {
        margin-block: var(--thutuc-space-3);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      h4 {
        font-size: var(--thutuc-text);
      }
      svg {
        display: block;
        width: 100%;
        height: 1.75rem;
        margin-block: var(--thutuc-space-2);
      }
      .total {
        fill: var(--thutuc-sunken);
        stroke: var(--thutuc-line-strong);
      }
      .step {
        fill: var(--thutuc-primary);
        stroke: var(--thutuc-surface);
      }
      .step.even {
        fill: var(--thutuc-primary-deep);
      }
      .over {
        fill: var(--thutuc-lacquer);
      }
      .end {
        stroke: var(--thutuc-ink);
        stroke-width: 2;
      }
      rect,
      line {
        vector-effect: non-scaling-stroke;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--thutuc-space-4);
        padding: 0;
        list-style: none;
      }
      ol .button {
        padding-inline: 0;
      }
      @media (forced-colors: active) {
        .step {
          fill: Highlight;
          stroke: Canvas;
        }
        .step.even {
          fill: LinkText;
        }
        .over {
          fill: Mark;
        }
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { session } = this;
    const texts = thoiHanTextsOf(this.language);
    if (session === null) return nothing;
    const budgets = budgetsOfDraft(session.document);
    return html`<section aria-labelledby="title">
      <h3 id="title" aria-level="2">${texts.budgets}</h3>
      <p class="hint">${texts.budgetsHint}</p>
      ${budgets === null ? html`<p>${texts.budgetUnknown}</p>` : nothing}
      ${budgets?.length === 0 ? html`<p>${texts.budgetNone}</p>` : nothing}
      ${(budgets ?? []).map((budget) => this.budget(budget, session))}
    </section>`;
  }

  private budget({ deadline, total, hours, steps }: StepBudget, session: DraftSession): unknown {
    const texts = thoiHanTextsOf(this.language);
    const names = thingsOf(session.document, 'deadlines', this.language);
    const words = (count: number): string => hoursInWords(count, this.language);
    const over = hours - total;
    const rest = Math.abs(over) < 0.001 ? texts.budgetFull : over > 0 ? texts.budgetOver : texts.budgetLeft;
    return html`<div class="budget">
      <h4 aria-level="3">
        ${fillText(texts.budgetOf, {
          name: labelIn(names, deadline),
          hours: words(hours),
          total: words(total),
        })}
      </h4>
      ${bar(total, steps)}
      <p class=${over > 0.001 ? 'problem' : nothing}>${fillText(rest, { hours: words(Math.abs(over)) })}</p>
      <ol>
        ${steps.map(
          (step) =>
            html`<li>
              <button
                type="button"
                class="button quiet"
                @click=${() => {
                  session.reveal(`/deadlines/${step.deadline}`);
                }}
              >
                ${labelIn(names, step.deadline)}: ${words(step.hours)}
              </button>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

/** The steps on a line as long as the longer of the clock and the steps; what is told in words beside it, drawn. */
function bar(total: number, steps: StepBudget['steps']): unknown {
  const sum = steps.reduce((hours, step) => hours + step.hours, 0);
  const scale = 1000 / Math.max(sum, total, 1);
  let from = 0;
  const drawn = steps.map(({ hours }, index) => {
    const x = from;
    from += hours;
    return svg`<rect class="step ${index % 2 === 0 ? '' : 'even'}" x=${x * scale} y="3" width=${hours * scale} height="22"></rect>`;
  });
  return html`<svg viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true">
    <rect class="total" x="0" y="3" width=${total * scale} height="22"></rect>
    ${drawn}
    ${sum > total ? svg`<rect class="over" x=${total * scale} y="3" width=${(sum - total) * scale} height="22"></rect>` : nothing}
    <line class="end" x1=${total * scale} x2=${total * scale} y1="0" y2="28"></line>
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-budgets': DesignerBudgets;
  }
}
