import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { withOffset, type DraftDocument, type ExploredPath } from '../../../engine/authoring/index.ts';
import { fillText, instantOf } from '../../../engine/index.ts';
import type { Json, Language, Scenario } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { CheckedProblem, ScenarioResult } from '../draft/found-problem.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import './designer-coverage.ts';
import './designer-save-scenario.ts';
import type { SaveWish } from './designer-save-scenario.ts';
import './designer-scenario-list.ts';
import './designer-trial-application.ts';
import type { RefusedScenario } from './designer-trial-application.ts';
import './designer-trial-case.ts';
import type { MessageText } from './designer-trial-message.ts';
import { keysIn, scenariosOf } from './draft-scenarios.ts';
import type { Explored, ExploreOrder, ExploreReply } from './explore-messages.ts';
import { pathTitle } from './path-words.ts';
import { scenarioFromTrial, usualParts } from './scenario-from-trial.ts';
import { openTrial, replayed, stepsOf, type Trial } from './trial.ts';
import { trialNotices } from './trial-notices.ts';
import { trialStyles } from './trial-styles.ts';
import { TrialWorld, type ReadyDraft, type SurroundingDocument } from './trial-world.ts';

type View = 'play' | 'scenarios' | 'coverage';

/** What was played of a draft outlasts a look at another tab. */
const kept = new WeakMap<
  DraftSession,
  {
    readonly trial: Trial | null;
    readonly mended: RefusedScenario | null;
    readonly origin: Scenario | null;
    readonly view: View;
  }
>();

/** A draft is made ready to be played so long after its last change, in milliseconds. */
const READY_AFTER = 300;

/**
 * Tries a draft out: plays it as the applicant and as every clerk, keeps scenarios, and shows what they and generated
 * paths come to. All of it happens in the page.
 */
@customElement('designer-tinh-huong')
export class DesignerTinhHuong extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .views {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-2);
        margin-block-end: var(--thutuc-space-4);
      }
      .views .button[aria-pressed='true'] {
        border-color: var(--thutuc-primary);
        background: var(--thutuc-primary-soft);
        font-weight: 600;
      }
      thutuc-notice {
        display: block;
        margin-block-end: var(--thutuc-space-4);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** What became of the scenarios; null while they cannot be played. */
  @property({ attribute: false }) scenarios: readonly ScenarioResult[] | null = null;

  @state() private view: View = 'play';
  @state() private ready: ReadyDraft | null = null;
  @state() private problems: readonly CheckedProblem[] = [];
  @state() private isOffline = false;
  @state() private trial: Trial | null = null;
  /** The scenario whose refused application is mended. */
  @state() private mended: RefusedScenario | null = null;
  /** What is played, where its application is refused since the draft has changed. */
  @state() private stale: RefusedScenario | null = null;
  @state() private explored: Explored | null = null;
  @state() private said = '';
  /** The scenario with which the trial began. */
  private origin: Scenario | null = null;
  private world: TrialWorld | null = null;
  private worker: Worker | null = null;
  private number = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looked: DraftDocument | null = null;
  private exploredOf: DraftDocument | null = null;
  /** Documents that the worker has not seen yet. */
  private unsent: readonly SurroundingDocument[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.session.removeEventListener('reveal', this.handleReveal);
    this.worker?.terminate();
    this.worker = null;
    this.looked = null;
    this.exploredOf = null;
    this.world = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.resume(changed.get('session'));
    const { trial, mended, origin, view } = this;
    kept.set(this.session, { trial, mended, origin, view });
    if (this.looked === this.session.document) return;
    const isFirst = this.looked === null;
    this.looked = this.session.document;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.prepare(), isFirst ? 0 : READY_AFTER);
  }

  override updated(): void {
    if (this.view === 'coverage') this.explore();
  }

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const count = scenariosOf(this.session.document).length;
    const views: readonly (readonly [View, string])[] = [
      ['play', texts.play],
      ['scenarios', fillText(texts.scenarios, { count })],
      ['coverage', texts.coverage],
    ];
    return html`<div class="views" role="group" aria-label=${texts.views}>
        ${views.map(
          ([view, name]) =>
            html`<button
              type="button"
              class="button"
              aria-pressed=${view === this.view ? 'true' : 'false'}
              @click=${() => {
                this.view = view;
              }}
            >
              ${name}
            </button>`,
        )}
      </div>
      ${this.notices()} ${this.content()}
      <designer-save-scenario .language=${this.language} .onWish=${this.save}></designer-save-scenario>`;
  }

  private resume(before: DraftSession | undefined): void {
    before?.removeEventListener('reveal', this.handleReveal);
    this.session.addEventListener('reveal', this.handleReveal);
    const { trial = null, mended = null, origin = null, view = 'play' } = kept.get(this.session) ?? {};
    this.trial = trial;
    this.mended = mended;
    this.stale = null;
    this.origin = origin;
    this.view = this.session.place.startsWith('/scenarios') ? 'scenarios' : view;
  }

  private notices(): unknown {
    return trialNotices({
      language: this.language,
      isOffline: this.isOffline,
      problems: this.problems,
      isPlayed: this.ready !== null,
      refused: this.view === 'play' && this.trial !== null ? this.stale : null,
      onRetry: () => void this.prepare(),
      onPlace: (pointer) => {
        this.session.reveal(pointer);
      },
      onMend: this.mend,
    });
  }

  private content(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    if (this.view === 'scenarios')
      return html`<designer-scenario-list
        .session=${this.session}
        .language=${this.language}
        .ready=${this.problems.length === 0 ? this.ready : null}
        .results=${this.scenarios}
        .onOpen=${this.open}
      ></designer-scenario-list>`;
    if (this.view === 'coverage')
      return html`<designer-coverage
        .ready=${this.problems.length === 0 ? this.ready : null}
        .explored=${this.explored}
        .language=${this.language}
        .editable=${this.session.isEditable}
        .said=${this.said}
        .onOpen=${this.openPath}
        .onSave=${this.savePaths}
        .onPlace=${(at: string) => {
          this.session.reveal(at);
        }}
      ></designer-coverage>`;
    const { ready, trial } = this;
    if (ready === null)
      return this.problems.length > 0 || this.isOffline
        ? nothing
        : html`<p role="status">${texts.loading}</p>`;
    return html`<p role="status">${this.said}</p>
      ${
        trial === null
          ? html`<designer-trial-application
              .ready=${ready}
              .mended=${this.mended}
              .language=${this.language}
              .now=${withOffset(instantOf(Date.now()))}
              .onTrial=${this.take}
              .onScenario=${this.open}
            ></designer-trial-application>`
          : html`<designer-trial-case
              .trial=${trial}
              .messageText=${this.messageText}
              .language=${this.language}
              .onTrial=${this.take}
              .onSave=${() => void this.saver()?.ask(this.origin)}
            ></designer-trial-case>`
      }`;
  }

  private readonly messageText: MessageText = (key, view) =>
    this.client.messageOfCase(this.session.id, key, view);

  /** Makes the draft as it is now ready to be played; what was played goes on with it. */
  private async prepare(): Promise<void> {
    const { document } = this.session;
    const world = (this.world ??= new TrialWorld(this.client));
    try {
      this.unsent = [...this.unsent, ...(await world.fetchFor(document))];
      this.isOffline = false;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.isOffline = true;
      return;
    }
    if (document !== this.session.document || !this.isConnected) return;
    const playable = world.playable(document, this.language);
    this.problems = playable.problems ?? [];
    if (playable.problems) return;
    this.ready = playable;
    if (this.trial !== null) {
      const again = replayed(playable.procedure, this.trial, playable.environment);
      // An application that is refused now leaves the trial as it is: it says what it was played with.
      if (again.trial) this.trial = again.trial;
      this.stale = again.trial
        ? null
        : { scenario: wholeOf(this.trial, this.origin), problems: again.problems };
    }
  }

  /** Looks for paths, once for each document, while somebody looks at them. */
  private explore(): void {
    const { document } = this.session;
    if (this.ready === null || this.problems.length > 0 || this.exploredOf === document) return;
    if (this.looked !== document) return;
    this.exploredOf = document;
    this.explored = null;
    if (this.worker === null) {
      this.worker = new Worker(new URL('./explore-worker.ts', import.meta.url), { type: 'module' });
      this.worker.addEventListener('message', this.handleReply);
    }
    for (const one of this.unsent) this.post(one);
    this.unsent = [];
    this.number += 1;
    const submittedAt = withOffset(instantOf(Date.now()));
    this.post({ kind: 'explore', number: this.number, document, submittedAt });
  }

  private post(order: ExploreOrder): void {
    this.worker?.postMessage(order);
  }

  private saver() {
    return this.renderRoot.querySelector('designer-save-scenario');
  }

  private readonly handleReply = ({ data }: MessageEvent<ExploreReply>): void => {
    if (data.number === this.number) this.explored = data.explored;
  };

  private readonly handleReveal = (event: Event): void => {
    if ((event as CustomEvent<string>).detail.startsWith('/scenarios')) this.view = 'scenarios';
  };

  private readonly take = (trial: Trial | null): void => {
    const before = this.trial?.held?.steps.length ?? 0;
    const resumed = before - (trial?.held?.steps.length ?? 0);
    this.said =
      trial === null || resumed <= 0 || stepsOf(trial).length <= stepsOf(this.trial ?? trial).length
        ? ''
        : fillText(tinhHuongTextsOf(this.language).heldResumed, { count: resumed });
    this.trial = trial;
    this.mended = null;
    this.stale = null;
    if (trial === null) this.origin = null;
  };

  /** Puts a refused application there to be mended; what was played with it follows when it is accepted. */
  private readonly mend = (refused: RefusedScenario): void => {
    this.view = 'play';
    this.trial = null;
    this.stale = null;
    this.mended = refused;
    this.said = '';
  };

  /** Plays a scenario and goes on from its end. */
  private readonly open = (scenario: Scenario): void => {
    const { ready } = this;
    if (ready === null) return;
    this.begin(ready, scenario, scenario);
  };

  private readonly openPath = (path: ExploredPath): void => {
    const { ready } = this;
    if (ready === null) return;
    this.begin(ready, scenarioOf(path, 'thu', ''), null);
  };

  private begin({ procedure, environment }: ReadyDraft, scenario: Scenario, origin: Scenario | null): void {
    const outcome = openTrial(procedure, scenario, environment);
    this.view = 'play';
    this.trial = outcome.trial ?? null;
    this.stale = null;
    this.mended = outcome.problems === undefined ? null : { scenario, problems: outcome.problems };
    this.origin = origin;
    this.said = '';
  }

  private readonly save = ({ title, parts, replaces }: SaveWish): void => {
    const { trial, session } = this;
    if (trial === null) return;
    const taken = keysIn(session.document);
    const made = scenarioFromTrial(trial, { title, parts, taken });
    const index = replaces === null ? -1 : taken.indexOf(replaces);
    if (index < 0 || replaces === null) this.insert(made);
    else session.set(`/scenarios/${index}`, { ...made, key: replaces } as unknown as Json);
    this.said = fillText(tinhHuongTextsOf(this.language).savedAs, { name: title });
  };

  private readonly savePaths = (paths: readonly ExploredPath[]): void => {
    const { ready, explored, session } = this;
    if (ready === null || explored === null) return;
    let count = 0;
    for (const path of paths) {
      const title = pathTitle(ready.procedure, path, explored.exploration.places, this.language);
      const outcome = openTrial(ready.procedure, scenarioOf(path, 'thu', title), ready.environment);
      if (!outcome.trial) continue;
      const taken = keysIn(session.document);
      this.insert(scenarioFromTrial(outcome.trial, { title, parts: usualParts, taken }));
      count += 1;
    }
    this.said = fillText(tinhHuongTextsOf(this.language).savedAll, { count });
  };

  private insert(scenario: Scenario): void {
    const { session } = this;
    const item = scenario as unknown as Json;
    if (Array.isArray(session.document['scenarios'])) session.edit('insertItem', { at: '/scenarios', item });
    else session.set('/scenarios', [item]);
  }
}

/** What was played with all its steps, also those that are held, under the name of the scenario that it began with. */
function wholeOf({ scenario, held }: Trial, origin: Scenario | null): Scenario {
  const steps = [...(scenario.steps ?? []), ...(held?.steps ?? [])];
  return { ...scenario, title: origin?.title ?? scenario.title, steps };
}

/** A path as a scenario. */
function scenarioOf({ scenario }: ExploredPath, key: string, title: string): Scenario {
  return { key, title: { vi: title }, ...scenario, steps: [...scenario.steps] };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-tinh-huong': DesignerTinhHuong;
  }
}
