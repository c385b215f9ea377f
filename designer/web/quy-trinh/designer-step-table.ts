import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { valueAt } from '../draft/value-at.ts';
import '../parts/designer-box.ts';
import { partStyles } from '../parts/part-styles.ts';
import { nameOfState, thingsOf } from '../parts/thing-names.ts';
import './designer-new-step.ts';
import './designer-new-way.ts';
import type { FlowContext } from './panel/flow-context.ts';
import { problemsOfPlaces } from './problems-of-places.ts';
import { everywhereRows, stepRows } from './step-rows.ts';
import { stepTableStyles } from './step-table-styles.ts';
import type { TableContext } from './table-context.ts';

/** The workflow as a table: the steps in the order in which a case meets them, edited in place. */
@customElement('designer-step-table')
export class DesignerStepTable extends LitElement {
  static override styles = [
    partStyles,
    stepTableStyles,
    css`
      .new {
        display: grid;
        gap: var(--thutuc-space-5);
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        margin-block-start: var(--thutuc-space-5);
      }
      .new > section {
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .new h3 {
        margin-block: 0 var(--thutuc-space-3);
        font-size: var(--thutuc-text);
      }
    `,
  ];

  @property({ attribute: false }) context!: FlowContext;

  override render(): unknown {
    const { texts, machine, session, language } = this.context;
    return html`<p class="hint">${texts.guidance}</p>
      ${machine.steps.length === 0 ? html`<p>${texts.empty}</p>` : this.table()}
      <div class="new">
        <section aria-labelledby="new-step">
          <h3 id="new-step">${texts.newStep}</h3>
          <designer-new-step
            .session=${session}
            .language=${language}
            @added=${this.handleAdded}
          ></designer-new-step>
        </section>
        ${
          machine.steps.length === 0
            ? nothing
            : html`<section aria-labelledby="new-way">
                <h3 id="new-way">${texts.newWay}</h3>
                <designer-new-way
                  .session=${session}
                  .language=${language}
                  @added=${this.handleAdded}
                ></designer-new-way>
              </section>`
        }
      </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.scrolls')?.focus();
  }

  private table(): unknown {
    const { machine, texts } = this.context;
    const context = this.tableContext();
    const keys = machine.steps.flatMap(({ tasks }) => tasks.map((at) => this.keyAt(at)));
    const heads = [texts.step, texts.who, texts.ways, texts.to, texts.papers, texts.messages];
    return html`<div class="scrolls" role="region" tabindex="0" aria-label=${texts.table}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        ${repeat(
          machine.steps,
          ({ at }) => at,
          (step) => stepRows(step, keys, context),
        )}
        ${machine.everywhere.length === 0 ? nothing : everywhereRows(machine.everywhere, context)}
      </table>
    </div>`;
  }

  private tableContext(): TableContext {
    const { session, language, texts, machine } = this.context;
    const { document } = session;
    const places = machine.steps.flatMap(({ at, tasks, ways }) => [
      at,
      ...tasks,
      ...ways.map((way) => way.at),
    ]);
    return {
      ...this.context,
      problems: problemsOfPlaces(session.problems, [...places, ...machine.everywhere.map(({ at }) => at)]),
      steps: machine.steps.map(({ path, at }) => ({
        value: path,
        label: nameOfState(document, at, language),
      })),
      roles: [...thingsOf(document, 'roles', language), { value: 'applicant', label: texts.applicant }],
      deadlines: thingsOf(document, 'deadlines', language),
      papers: thingsOf(document, 'papers', language),
      messages: thingsOf(document, 'messages', language),
    };
  }

  private keyAt(at: string): string {
    const key = valueAt(this.context.session.document, `${at}/key`);
    return typeof key === 'string' ? key : '';
  }

  private readonly handleAdded = (event: CustomEvent<string>): void => {
    this.context.session.reveal(event.detail);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-step-table': DesignerStepTable;
  }
}
