import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLanguage, type Language } from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { quyTrinhTextsOf } from '../language/quy-trinh-texts-of.ts';
import '../parts/designer-box.ts';
import { partStyles } from '../parts/part-styles.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-new-steps.ts';
import '../parts/designer-removal.ts';
import { machineOf, type Machine } from './machine.ts';
import { problemsOfPlaces } from './problems-of-places.ts';
import { everywhereRows, stepRows } from './step-rows.ts';
import { stepTableStyles } from './step-table-styles.ts';
import type { TableContext } from './table-context.ts';
import { nameOfState, thingsOf, type Choice } from '../parts/thing-names.ts';

/** The workflow as a table: the steps in the order in which a case meets them, edited in place. */
@customElement('designer-quy-trinh')
export class DesignerQuyTrinh extends LitElement {
  static override styles = [
    partStyles,
    stepTableStyles,
    css`
      designer-new-steps {
        margin-block-start: var(--thutuc-space-5);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private statuses: readonly Choice[] = [];
  private catalogue = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override willUpdate(): void {
    const named = valueAt(this.session.document, '/workflow/statusCatalogue');
    const catalogue = typeof named === 'string' ? named : '';
    if (catalogue === this.catalogue) return;
    this.catalogue = catalogue;
    void this.load(catalogue);
  }

  override render(): unknown {
    const texts = quyTrinhTextsOf(this.language);
    const machine = machineOf(this.session.document);
    const context = this.context(machine);
    return html`<h2>${texts.title}</h2>
      <p class="hint">${texts.guidance}</p>
      ${machine.steps.length === 0 ? html`<p>${texts.empty}</p>` : this.table(machine, context)}
      <designer-new-steps .session=${this.session} .language=${this.language}></designer-new-steps>
      <designer-removal
        .session=${this.session}
        .language=${this.language}
        @removed=${this.handleRemoved}
      ></designer-removal>`;
  }

  private table(machine: Machine, context: TableContext): unknown {
    const { texts } = context;
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

  private context(machine: Machine): TableContext {
    const { session, language } = this;
    const { document } = session;
    const texts = quyTrinhTextsOf(language);
    const places = machine.steps.flatMap(({ at, tasks, ways }) => [
      at,
      ...tasks,
      ...ways.map((way) => way.at),
    ]);
    return {
      session,
      language,
      texts,
      machine,
      problems: problemsOfPlaces(session.problems, [...places, ...machine.everywhere.map(({ at }) => at)]),
      steps: machine.steps.map(({ path, at }) => ({
        value: path,
        label: nameOfState(document, at, language),
      })),
      roles: [...thingsOf(document, 'roles', language), { value: 'applicant', label: texts.applicant }],
      deadlines: thingsOf(document, 'deadlines', language),
      papers: thingsOf(document, 'papers', language),
      messages: thingsOf(document, 'messages', language),
      statuses: this.statuses,
      takeOut: (at, name) => void this.renderRoot.querySelector('designer-removal')?.ask(at, name),
    };
  }

  /** The button that was pressed has gone along: whoever uses the keyboard goes on from the table. */
  private readonly handleRemoved = async (): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.scrolls')?.focus();
  };

  private keyAt(at: string): string {
    const key = valueAt(this.session.document, `${at}/key`);
    return typeof key === 'string' ? key : '';
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
