import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parentOf } from '../../../../engine/authoring/index.ts';
import { valueAt } from '../../draft/value-at.ts';
import { propertyTextsOf } from '../../language/property-texts-of.ts';
import '../../parts/designer-actions.ts';
import '../../parts/designer-choice.ts';
import '../../parts/designer-key.ts';
import '../../parts/designer-properties.ts';
import '../../parts/designer-things.ts';
import type { Property } from '../../parts/property-kinds.ts';
import { problemsAt, sayPlaceProblems } from '../../parts/place-problems.ts';
import { labelIn, nameOfState, type Choice } from '../../parts/thing-names.ts';
import { sourceChoices } from '../../parts/source-choices.ts';
import '../designer-new-way.ts';
import type { Step } from '../machine.ts';
import { nameOfWay, targetsOfWay } from '../way-words.ts';
import './designer-structure.ts';
import type { FlowContext } from './flow-context.ts';
import {
  depthOfHistory,
  endOfState,
  entryOfState,
  namesOfState,
  noteOf,
  taskProperties,
} from './flow-properties.ts';
import { panelStyles } from './panel-styles.ts';

/** Everything about one state. */
@customElement('designer-step-panel')
export class DesignerStepPanel extends LitElement {
  static override styles = panelStyles;

  @property({ attribute: false }) context!: FlowContext;
  @property({ attribute: false }) step!: Step;

  override render(): unknown {
    const { texts, session, language, takeOut } = this.context;
    const { step } = this;
    const { at, kind } = step;
    const name = nameOfState(session.document, at, language);
    return html`<div data-at=${at}>
        <p class="kind">${texts.kinds[kind]}${step.isInitial ? ` · ${texts.begins}` : ''}</p>
        <h3 tabindex="-1">${name}</h3>
      </div>
      ${step.isMet ? nothing : html`<p class="problem warning">${texts.unmet}</p>`}
      ${['', '/meta', '/states', '/type'].map((inner) => sayPlaceProblems(problemsAt(session.problems, at + inner)))}
      <div class="tools">
        ${
          step.isInitial || this.isRegion()
            ? nothing
            : html`<button type="button" class="button" ?disabled=${!session.isEditable} @click=${this.begin}>
                ${texts.beginHere}
              </button>`
        }
        ${this.ending()}
        <button
          type="button"
          class="button danger"
          ?disabled=${!session.isEditable}
          @click=${() => {
            takeOut(at, name);
          }}
        >
          ${texts.takeOutStep}
        </button>
      </div>
      ${this.properties(namesOfState)} ${this.standing()}
      ${kind === 'final' || kind === 'history' ? nothing : this.tasks()}
      ${kind === 'history' ? nothing : html`<section>${this.properties(entryOfState)}</section>`}
      ${kind === 'final' || kind === 'history' ? nothing : this.ways()}
      <section aria-labelledby="structure">
        <h4 id="structure">${texts.structure}</h4>
        ${
          kind === 'final'
            ? nothing
            : html`<designer-structure .context=${this.context} .step=${step}></designer-structure>`
        }
        <designer-key
          .session=${session}
          .language=${language}
          at=${at}
          name=""
          .label=${texts.stateKey}
        ></designer-key>
        ${this.properties(noteOf)}
      </section>`;
  }

  /** A step without anything to do may become an end, and an end a step again. */
  private ending(): unknown {
    const { texts, session } = this.context;
    const { at, kind, tasks, ways } = this.step;
    if (kind !== 'final' && (kind !== 'plain' || tasks.length > 0 || ways.length > 0)) return nothing;
    return html`<button
      type="button"
      class="button"
      ?disabled=${!session.isEditable}
      @click=${() => {
        if (kind === 'final') session.set(`${at}/meta/outcome`, undefined, at);
        session.set(`${at}/type`, kind === 'final' ? undefined : 'final', at);
      }}
    >
      ${kind === 'final' ? texts.endNotHere : texts.endHere}
    </button>`;
  }

  private properties(properties: readonly Property[]): unknown {
    return html`<designer-properties
      .session=${this.context.session}
      .language=${this.context.language}
      at=${this.step.at}
      .properties=${properties}
    ></designer-properties>`;
  }

  /** Status, beginning, end: where the state stands in the life of a case. */
  private standing(): unknown {
    const { texts, statuses, language } = this.context;
    const { at, kind, depth } = this.step;
    const words = propertyTextsOf(language);
    if (kind === 'history')
      return html`${this.properties(depthOfHistory)}
      ${this.choice(`${at}/target`, texts.historyTarget, this.siblings(), words.nothing)}`;
    return html`${this.choice(`${at}/meta/status`, words.labels['status'] ?? '', statuses, depth === 0 ? '' : (words.none['status'] ?? ''))}
    ${kind === 'final' && depth === 0 ? this.properties(endOfState) : nothing}
    ${kind === 'compound' ? this.choice(`${at}/initial`, words.labels['initial'] ?? '', this.inside(), '') : nothing}`;
  }

  private choice(at: string, label: string, choices: readonly Choice[], none: string): unknown {
    const { session, language } = this.context;
    return html`<designer-choice
      .session=${session}
      .language=${language}
      at=${at}
      data-at=${at}
      .label=${label}
      .choices=${choices}
      .none=${none === '' ? undefined : none}
    ></designer-choice>`;
  }

  private tasks(): unknown {
    const { texts, session, language } = this.context;
    const at = `${this.step.at}/meta/tasks`;
    if (valueAt(session.document, `${this.step.at}/meta`) === undefined) return nothing;
    const people = sourceChoices(session.document, 'people', language);
    const properties = taskProperties(this.context.systems, language);
    return html`<designer-things
      .session=${session}
      .language=${language}
      at=${at}
      .label=${texts.tasks}
      .one=${texts.taskOne}
      .blank=${(title: string) => ({ title: { vi: title } })}
      .summary=${(place: string) => {
        const role = valueAt(session.document, `${place}/role`);
        return typeof role === 'string' ? labelIn(people, role) : '';
      }}
      .row=${(place: string) =>
        html`<designer-properties
          .session=${session}
          .language=${language}
          at=${place}
          .properties=${properties}
        ></designer-properties>`}
    ></designer-things>`;
  }

  /** What can happen here, each leading to its own panel, and one more. */
  private ways(): unknown {
    const { texts, session, language, machine, choose } = this.context;
    const { step } = this;
    const names = { ...this.context, document: session.document };
    return html`<section aria-labelledby="ways">
      <h4 id="ways">${texts.waysOut}</h4>
      <ul>
        ${step.ways.map((way) => {
          const to = targetsOfWay(way, machine, names);
          return html`<li>
            <button
              type="button"
              class="button quiet way"
              @click=${() => {
                choose(way.at);
              }}
            >
              <span
                ><strong>${nameOfWay(way, names)}</strong> →
                ${to}${way.hasGuard ? ` (${texts.guarded})` : ''}</span
              >
            </button>
          </li>`;
        })}
      </ul>
      <details>
        <summary>${texts.connect}</summary>
        <designer-new-way
          .session=${session}
          .language=${language}
          from=${step.at}
          @added=${(event: CustomEvent<string>) => {
            choose(event.detail);
          }}
        ></designer-new-way>
      </details>
    </section>`;
  }

  private inside(): readonly Choice[] {
    const { path } = this.step;
    return this.named((one) => parentPath(one.path) === path && one.kind !== 'history');
  }

  private siblings(): readonly Choice[] {
    const around = parentPath(this.step.path);
    return this.named((one) => parentPath(one.path) === around && one.kind !== 'history');
  }

  private named(isWanted: (step: Step) => boolean): readonly Choice[] {
    const { machine, session, language } = this.context;
    return machine.steps
      .filter(isWanted)
      .map(({ key, at }) => ({ value: key, label: nameOfState(session.document, at, language) }));
  }

  private isRegion(): boolean {
    const around = parentPath(this.step.path);
    return this.context.machine.steps.some((one) => one.path === around && one.kind === 'parallel');
  }

  private readonly begin = (): void => {
    const holder = parentOf(parentOf(this.step.at).parent).parent;
    this.context.session.set(`${holder}/initial`, this.step.key);
  };
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-step-panel': DesignerStepPanel;
  }
}
