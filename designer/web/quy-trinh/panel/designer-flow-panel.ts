import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { problemsAt, sayPlaceProblems } from '../../parts/place-problems.ts';
import '../../parts/designer-box.ts';
import '../../parts/designer-choice.ts';
import { nameOfState } from '../../parts/thing-names.ts';
import { nameOfWay, targetsOfWay } from '../way-words.ts';
import type { FlowContext } from './flow-context.ts';
import { panelStyles } from './panel-styles.ts';

/** The workflow as a whole: where it begins, what its statuses are, what is possible in every step. */
@customElement('designer-flow-panel')
export class DesignerFlowPanel extends LitElement {
  static override styles = panelStyles;

  @property({ attribute: false }) context!: FlowContext;

  override render(): unknown {
    const { texts, session, language, machine, choose } = this.context;
    const names = { ...this.context, document: session.document };
    const outer = machine.steps.filter(({ depth }) => depth === 0);
    return html`<div>
        <h3 tabindex="-1">${texts.whole}</h3>
        <p class="hint">${texts.wholeHint}</p>
      </div>
      ${['/workflow', '/workflow/states', '/workflow/on'].map((at) => sayPlaceProblems(problemsAt(session.problems, at)))}
      <designer-choice
        .session=${session}
        .language=${language}
        at="/workflow/initial"
        data-at="/workflow/initial"
        .label=${texts.wholeInitial}
        .choices=${outer.map(({ key, at }) => ({ value: key, label: nameOfState(session.document, at, language) }))}
      ></designer-choice>
      <designer-box
        .session=${session}
        .language=${language}
        at="/workflow/statusCatalogue"
        data-at="/workflow/statusCatalogue"
        .label=${texts.wholeCatalogue}
        .hint=${texts.wholeCatalogueHint}
      ></designer-box>
      <section aria-labelledby="everywhere">
        <h4 id="everywhere">${texts.everywhere}</h4>
        <p class="hint">${texts.everywhereHint}</p>
        <ul>
          ${machine.everywhere.map(
            (way) =>
              html`<li>
                <button
                  type="button"
                  class="button quiet way"
                  @click=${() => {
                    choose(way.at);
                  }}
                >
                  <span
                    ><strong>${nameOfWay(way, names)}</strong> → ${targetsOfWay(way, machine, names)}</span
                  >
                </button>
              </li>`,
          )}
        </ul>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-flow-panel': DesignerFlowPanel;
  }
}
