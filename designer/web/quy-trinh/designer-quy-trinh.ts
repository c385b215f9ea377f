import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLanguage, type Language } from '../../../engine/index.ts';
import type { NamedConnection } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import { fetchSystems } from '../parts/connections.ts';
import '../parts/designer-removal.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { nameOfState, type Choice } from '../parts/thing-names.ts';
import './designer-adder.ts';
import './designer-step-table.ts';
import './graph/designer-graph.ts';
import type { GraphEvents } from './graph/designer-graph.ts';
import { machineOf, type Machine } from './machine.ts';
import { branchesAt, occasionOf, placeIn, withoutBranch, type FlowPlace } from './panel/branches.ts';
import './panel/designer-flow-panel.ts';
import './panel/designer-step-panel.ts';
import './panel/designer-way-panel.ts';
import type { FlowContext } from './panel/flow-context.ts';
import { nameOfWay } from './way-words.ts';

/** How the workflow is seen. The choice is kept in the browser. */
type View = 'graph' | 'table';

/** Where the browser keeps how the workflow is seen. */
const VIEW_KEY = 'thutuc-designer-workflow-view';

/** The workflow, as a drawing with what is chosen beside it, or as a table of its steps. */
@customElement('designer-quy-trinh')
export class DesignerQuyTrinh extends LitElement {
  static override styles = [
    partStyles,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        margin-block-end: var(--thutuc-space-3);
      }
      h2 {
        margin: 0;
      }
      .views {
        display: flex;
      }
      .views .button {
        border-radius: 0;
      }
      .views .button:first-child {
        border-start-start-radius: var(--thutuc-radius);
        border-end-start-radius: var(--thutuc-radius);
      }
      .views .button:last-child {
        border-inline-start: 0;
        border-start-end-radius: var(--thutuc-radius);
        border-end-end-radius: var(--thutuc-radius);
      }
      .views .button[aria-pressed='true'] {
        background: var(--thutuc-primary-soft);
        color: var(--thutuc-primary-deep);
        font-weight: 600;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2);
        margin-inline-start: auto;
      }
      .panes {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--thutuc-space-5);
      }
      designer-graph {
        height: min(70vh, 36rem);
      }
      .panel {
        min-width: 0;
      }
      @media (min-width: 64rem) {
        .panes {
          grid-template-columns: minmax(0, 1fr) 23rem;
        }
        designer-graph {
          height: max(22rem, calc(100vh - 15rem));
        }
        .panel {
          overflow-y: auto;
          max-height: max(22rem, calc(100vh - 15rem));
          padding: 3px 0.5rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private statuses: readonly Choice[] = [];
  @state() private systems: readonly NamedConnection[] = [];
  @state() private view: View = localStorage.getItem(VIEW_KEY) === 'table' ? 'table' : 'graph';
  /** JSON pointer of what is shown beside the drawing; empty for the workflow as a whole. */
  @state() private chosen = '';
  private catalogue = '';
  private heard: DraftSession | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heard?.removeEventListener('reveal', this.handleReveal);
    this.heard = null;
  }

  override firstUpdated(): void {
    void fetchSystems(this.client).then((systems) => (this.systems = systems));
  }

  override willUpdate(): void {
    if (this.heard !== this.session) {
      this.heard?.removeEventListener('reveal', this.handleReveal);
      this.heard = this.session;
      this.session.addEventListener('reveal', this.handleReveal);
      this.showPlace(this.session.place);
    }
    const named = valueAt(this.session.document, '/workflow/statusCatalogue');
    const catalogue = typeof named === 'string' ? named : '';
    if (catalogue === this.catalogue) return;
    this.catalogue = catalogue;
    void this.load(catalogue);
  }

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const { session, language, view } = this;
    const machine = machineOf(session.document);
    const context = this.context(machine);
    const isFixed = !session.isEditable;
    const viewButton = (one: View, says: string): unknown =>
      html`<button
        type="button"
        class="button"
        aria-pressed=${view === one ? 'true' : 'false'}
        @click=${() => {
          this.see(one);
        }}
      >
        ${says}
      </button>`;
    return html`<div class="top">
        <h2>${texts.title}</h2>
        <div class="views" role="group" aria-label=${texts.views}>
          ${viewButton('graph', texts.graph)} ${viewButton('table', texts.asTable)}
        </div>
        ${view === 'table' ? nothing : this.tools(machine, isFixed)}
      </div>
      ${
        view === 'table'
          ? html`<designer-step-table .context=${context}></designer-step-table>`
          : this.drawing(machine, context)
      }
      <designer-adder
        .session=${session}
        .language=${language}
        @added=${(event: CustomEvent<string>) => {
          session.reveal(event.detail);
        }}
      ></designer-adder>
      <designer-removal
        .session=${session}
        .language=${language}
        @removed=${this.handleRemoved}
      ></designer-removal>`;
  }

  private tools(machine: Machine, isFixed: boolean): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const place = placeIn(machine, this.chosen);
    const from = place?.step?.at ?? '';
    return html`<div class="tools">
      <button
        type="button"
        class="button"
        @click=${() => {
          this.choose('', true);
        }}
      >
        ${texts.wholeTool}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${isFixed}
        @click=${() => void this.renderRoot.querySelector('designer-adder')?.askStep()}
      >
        ${texts.newStepAdd}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${isFixed || machine.steps.length === 0}
        @click=${() => void this.renderRoot.querySelector('designer-adder')?.askWay(from, '')}
      >
        ${texts.connect}
      </button>
    </div>`;
  }

  private drawing(machine: Machine, context: FlowContext): unknown {
    const { texts } = context;
    if (machine.steps.length === 0) return html`<p>${texts.emptyDrawing}</p>`;
    const place = placeIn(machine, this.chosen);
    const at = place === null ? '' : place.kind === 'step' ? place.step.at : place.way.at;
    return html`<div class="panes">
      <designer-graph
        .context=${context}
        .chosen=${at}
        @choose=${(event: CustomEvent<GraphEvents['choose']>) => {
          this.choose(event.detail.at, event.detail.goes);
        }}
        @remove=${(event: CustomEvent<GraphEvents['remove']>) => {
          this.takeAway(event.detail.at, machine);
        }}
        @connect=${({ detail }: CustomEvent<GraphEvents['connect']>) =>
          void this.renderRoot.querySelector('designer-adder')?.askWay(detail.from, detail.to)}
        @redirect=${({ detail }: CustomEvent<GraphEvents['redirect']>) => {
          this.session.edit('redirectTransition', detail);
        }}
      ></designer-graph>
      <section
        class="panel"
        aria-label=${texts.panel}
        @keydown=${this.handlePanelKey}
        @renamed=${(event: CustomEvent<string>) => {
          this.chosen = event.detail;
        }}
      >
        ${repeat(
          [place],
          () => (place?.kind === 'way' ? occasionOf(at) : at),
          () => this.panel(place, context),
        )}
      </section>
    </div>`;
  }

  private panel(place: FlowPlace | null, context: FlowContext): unknown {
    if (place === null) return html`<designer-flow-panel .context=${context}></designer-flow-panel>`;
    if (place.kind === 'step')
      return html`<designer-step-panel .context=${context} .step=${place.step}></designer-step-panel>`;
    return html`<designer-way-panel
      .context=${context}
      .way=${place.way}
      .step=${place.step}
    ></designer-way-panel>`;
  }

  private context(machine: Machine): FlowContext {
    return {
      session: this.session,
      language: this.language,
      texts: quyTrinhTextsOf(this.language),
      machine,
      statuses: this.statuses,
      systems: this.systems,
      choose: (at) => {
        this.choose(at, true);
      },
      takeOut: (at, name) => void this.renderRoot.querySelector('designer-removal')?.ask(at, name),
    };
  }

  private see(view: View): void {
    this.view = view;
    localStorage.setItem(VIEW_KEY, view);
  }

  /** Shows something beside the drawing; the focus goes there where it is not to stay. */
  private choose(at: string, goes: boolean): void {
    this.chosen = at;
    void this.afterChoice(at, goes);
  }

  private async afterChoice(at: string, goes: boolean): Promise<void> {
    await this.updateComplete;
    if (at !== '') void this.renderRoot.querySelector('designer-graph')?.showPlace(at);
    if (!goes) return;
    const panel = this.renderRoot.querySelector<LitElement>('.panel > *');
    await panel?.updateComplete;
    panel?.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  /** Takes out a state; of an event with several branches the one that is meant. */
  private takeAway(at: string, machine: Machine): void {
    const { session, language } = this;
    const place = placeIn(machine, at);
    if (place === null || !session.isEditable) return;
    const occasion = occasionOf(at);
    const branches = place.kind === 'way' ? branchesAt(session.document, occasion) : [];
    if (branches.length > 1) {
      const value = valueAt(session.document, occasion);
      session.set(occasion, withoutBranch(value, branches.indexOf(at)));
      return;
    }
    const name =
      place.kind === 'step'
        ? nameOfState(session.document, at, language)
        : nameOfWay(place.way, { document: session.document, language, texts: quyTrinhTextsOf(language) });
    void this.renderRoot.querySelector('designer-removal')?.ask(place.kind === 'way' ? occasion : at, name);
  }

  /** A place that the table does not show is shown beside the drawing. */
  private showPlace(at: string): void {
    if (at !== '/workflow' && !at.startsWith('/workflow/')) return;
    this.chosen = at;
    if (this.view === 'table') void this.leaveTableFor(at);
  }

  private async leaveTableFor(at: string): Promise<void> {
    await this.updateComplete;
    const table = this.renderRoot.querySelector('designer-step-table');
    await table?.updateComplete;
    const isShown = table?.renderRoot.querySelector(`[data-at^="${CSS.escape(at)}"]`) != null;
    if (isShown || this.chosen !== at) return;
    this.view = 'graph';
    // What is drawn only now is led to once it is there.
    await this.updateComplete;
    this.session.reveal(at);
  }

  private readonly handleReveal = (event: Event): void => {
    const at = (event as CustomEvent<string>).detail;
    this.showPlace(at);
    if (this.view === 'graph') void this.afterChoice(at, false);
  };

  /** Escape leads back from what stands beside to the drawing. */
  private readonly handlePanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    void this.renderRoot.querySelector('designer-graph')?.focusPlace(this.chosen);
  };

  /** The button that was pressed has gone along: whoever uses the keyboard goes on from what is left. */
  private readonly handleRemoved = async (): Promise<void> => {
    await this.updateComplete;
    if (this.view === 'table') this.renderRoot.querySelector('designer-step-table')?.focus();
    else await this.renderRoot.querySelector('designer-graph')?.focusPlace(this.nearest());
  };

  /** What is shown once what was chosen is gone. */
  private nearest(): string {
    const machine = machineOf(this.session.document);
    const place = placeIn(machine, this.chosen);
    if (place === null) return machine.steps[0]?.at ?? '';
    return place.kind === 'step' ? place.step.at : place.way.at;
  }

  /** A catalogue that cannot be had offers nothing; that its name is wrong is told elsewhere. */
  private async load(catalogue: string): Promise<void> {
    this.statuses = [];
    if (catalogue === '') return;
    try {
      const { entries } = (await this.client.wholeCatalogue(catalogue)).document;
      if (catalogue !== this.catalogue) return;
      this.statuses = entries.map(({ code, name }) => ({
        value: code,
        label: `${code}. ${inLanguage(name, this.language)}`,
      }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-quy-trinh': DesignerQuyTrinh;
  }
}
