import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import {
  applicationOf,
  firstApplication,
  submissionOf,
  typedAnswers,
} from '../../../engine/authoring/index.ts';
import {
  accessOf,
  applicationEnvironment,
  applicationForm,
  checkApplication,
  fillText,
  formToFill,
  inLanguage,
  problemTexts,
  receivingUnitOf,
  sayProblem,
  toInstant,
} from '../../../engine/index.ts';
import type {
  Answers,
  CheckedApplication,
  FormEnvironment,
  Language,
  Problem,
  Scenario,
  ScenarioStep,
} from '../../../engine/index.ts';
import type { FormServices, ServiceDetail, ServiceStep } from '../../../components/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { momentMeant, momentText } from './moments.ts';
import { officeMoment } from './office-moment.ts';
import { placesByNumber } from './places-by-number.ts';
import { openTrial, type Trial, type TrialOutcome } from './trial.ts';
import { trialServices } from './trial-services.ts';
import { trialSlots } from './trial-slots.ts';
import { trialStyles } from './trial-styles.ts';
import type { ReadyDraft } from './trial-world.ts';

/** A scenario whose application is refused, and why. */
export interface RefusedScenario {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}

/**
 * The application of a trial, filled and submitted as the applicant does it, with the very screens of citizens; or
 * filled by the rules of its own form.
 */
@customElement('designer-trial-application')
export class DesignerTrialApplication extends LitElement {
  static override styles = trialStyles;

  @property({ attribute: false }) ready!: ReadyDraft;
  @property() language: Language = 'vi';
  /** The present moment with offset; the application begins in the office hours that come next. */
  @property() now = '';
  /** The application of this scenario is to be mended: it stands there, filled; null for an empty one. */
  @property({ attribute: false }) mended: RefusedScenario | null = null;
  /** The case was opened. */
  @property({ attribute: false }) onTrial: (trial: Trial) => void = () => undefined;
  /** A scenario is to be played. */
  @property({ attribute: false }) onScenario: (scenario: Scenario) => void = () => undefined;

  @state() private head: Scenario = { key: 'thu', title: { vi: '' }, submittedAt: '', answers: {} };
  /** What the form begins with: setting others begins it anew. */
  @state() private begun: Answers = {};
  @state() private detail: ServiceDetail = { answers: {}, dossier: {}, promised: {} };
  @state() private problems: readonly Problem[] = [];
  /** Where the screens of citizens begin: a refused application begins at its end, as for them. */
  @state() private step: ServiceStep = 'form';
  @state() private isMomentWrong = false;
  @state() private said = '';
  private environment: FormEnvironment | null = null;
  private services: FormServices | null = null;
  private checked: CheckedApplication | null = null;
  /** What follows when the application is accepted. */
  private steps: readonly ScenarioStep[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mended') && this.mended !== null) this.beginWith(this.mended);
    if (this.head.submittedAt === '') {
      const submittedAt = officeMoment(this.now, this.ready.environment.calendar(''));
      this.head = { ...this.head, submittedAt };
    }
    if (this.environment === null || changed.has('ready') || changed.has('language')) this.surround();
    if (changed.has('ready') && this.problems.length > 0)
      this.problems = this.tried(this.detail).problems ?? [];
    this.look();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('mended') && this.mended !== null)
      this.renderRoot.querySelector<HTMLElement>('#mend')?.focus();
  }

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { procedure, scenarios } = this.ready;
    const form = formToFill(applicationForm(procedure), accessOf(procedure, null, null));
    return html`<div class="stack">
      ${this.mending()}
      <section class="panel" aria-labelledby="begin">
        <h2 id="begin" tabindex="-1">${texts.begin}</h2>
        <p class="hint">${texts.beginGuidance} ${texts.nothingKept}</p>
        <div class="line">
          <div class="field">
            <label for="moment">${texts.submittedAt}</label>
            ${this.isMomentWrong ? html`<p class="problem" id="moment-wrong">${texts.momentWrong}</p>` : nothing}
            <input
              id="moment"
              type="text"
              autocomplete="off"
              .value=${momentText(toInstant(this.head.submittedAt))}
              aria-describedby=${this.isMomentWrong ? 'moment-wrong' : nothing}
              aria-invalid=${this.isMomentWrong ? 'true' : nothing}
              @change=${this.handleMoment}
            />
          </div>
          ${
            procedure.definition.service.submit.length < 2
              ? nothing
              : html`<div class="field">
                  <label for="channel">${texts.channel}</label>
                  <select id="channel" @change=${this.handleChannel}>
                    ${procedure.definition.service.submit.map(
                      (code) =>
                        html`<option value=${code} ?selected=${code === this.head.channel}>
                          ${this.channelName(code)}
                        </option>`,
                    )}
                  </select>
                </div>`
          }
          ${
            scenarios.length === 0
              ? nothing
              : html`<div class="field">
                  <label for="scenario">${texts.fromScenario}</label>
                  <select id="scenario" @change=${this.handleScenario}>
                    <option value="">${texts.chooseScenario}</option>
                    ${scenarios.map(
                      ({ key, title }) =>
                        html`<option value=${key}>${inLanguage(title, this.language)}</option>`,
                    )}
                  </select>
                </div>`
          }
          <button type="button" class="button" @click=${this.handleFill}>${texts.fill}</button>
        </div>
        <p role="status" class="hint">${this.said}</p>
      </section>
      ${this.refusal()}
      <section class="panel">
        <thutuc-service
          .form=${form}
          .answers=${this.begun}
          .environment=${this.environment}
          .step=${this.step}
          .services=${this.services}
          .components=${this.checked?.dossier.components ?? []}
          .dossierProblems=${this.checked?.dossier.problems ?? []}
          .problems=${this.problems.map((problem) => ({ ...problem, pointer: problem.pointer.replace(/^\/answers/, '') }))}
          .language=${this.language}
          @service-step=${(event: CustomEvent<{ step: ServiceStep }>) => {
            this.step = event.detail.step;
          }}
          @service-change=${(event: CustomEvent<ServiceDetail>) => {
            this.detail = event.detail;
          }}
          @service-submit=${(event: CustomEvent<ServiceDetail>) => {
            this.submit(event.detail);
          }}
        ></thutuc-service>
      </section>
    </div>`;
  }

  /** Which scenario it is that is mended, and what then becomes of it. */
  private mending(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    if (this.mended === null) return nothing;
    const { title, steps = [] } = this.mended.scenario;
    const name = inLanguage(title, this.language);
    return html`<thutuc-notice tone="warning" .language=${this.language}>
      <h2 id="mend" class="part" tabindex="-1">
        ${name === '' ? texts.applicationRefused : fillText(texts.mendTitle, { name })}
      </h2>
      <p>${steps.length === 0 ? texts.mendHow : fillText(texts.mendHowSteps, { count: steps.length })}</p>
    </thutuc-notice>`;
  }

  private refusal(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    // What is wrong with an answer or a paper stands on the screens themselves, with the way there.
    const others = this.problems.filter(({ pointer }) => !/^\/(answers|dossier)\//.test(pointer));
    if (this.problems.length === 0 || (this.mended !== null && others.length === 0)) return nothing;
    return html`<thutuc-notice tone="danger" .language=${this.language} role="alert">
      <p>${texts.applicationRefused}</p>
      <ul>
        ${others.map((problem) => html`<li>${sayProblem(problem, this.language, problemTexts).message}</li>`)}
      </ul>
    </thutuc-notice>`;
  }

  private channelName(code: string): string {
    const catalogue = this.ready.environment.catalogue(this.ready.procedure.definition.service.channels);
    return catalogue?.name(code, this.language) ?? code;
  }

  /** Puts the application of a scenario there as it is, at the end of the way, with what is wrong with it. */
  private beginWith({ scenario, problems }: RefusedScenario): void {
    const { expect: _expect, steps = [], ...head } = scenario;
    const { draft } = applicationOf(this.ready.procedure, head, this.ready.environment);
    this.head = head;
    this.steps = steps;
    this.begun = draft.answers;
    this.detail = { answers: draft.answers, dossier: draft.dossier, promised: head.promised ?? {} };
    this.problems = problems;
    this.step = 'submit';
    this.said = '';
    this.surround();
  }

  /** What the form reads besides the answers: it begins anew where that is another thing. */
  private surround(): void {
    const { environment } = this.ready;
    const { procedure, context, draft } = applicationOf(this.ready.procedure, this.head, environment);
    this.environment = applicationEnvironment(procedure, draft, context);
    this.services = trialServices({
      catalogue: environment.catalogue,
      now: context.now,
      language: this.language,
      freeSlots: trialSlots(
        procedure,
        () => {
          const { answers } = this.detail;
          return {
            form: applicationForm(procedure),
            answers,
            environment: applicationEnvironment(procedure, draft, context),
            receivingUnit: receivingUnitOf(procedure, { ...draft, answers }, context),
          };
        },
        context,
      ),
    });
  }

  private look(): void {
    const { procedure, context, draft } = applicationOf(
      this.ready.procedure,
      this.head,
      this.ready.environment,
    );
    const { answers, dossier, promised } = this.detail;
    this.checked = checkApplication(procedure, { ...draft, answers, dossier, promised }, context);
  }

  /** Opens the case with what is filled in, and goes on with what is kept. */
  private tried({ answers, dossier, promised }: ServiceDetail): TrialOutcome {
    const { procedure, environment } = this.ready;
    const form = applicationForm(procedure);
    const rename = placesByNumber(form, answers);
    const files = Object.entries(dossier).flatMap(([place, list]) =>
      list.length > 0 ? [rename(place)] : [],
    );
    const ways = Object.entries(promised).map(([place, way]) => [rename(place), way]);
    const { files: _files, promised: _promised, ...head } = this.head;
    const scenario: Scenario = {
      ...head,
      answers: typedAnswers(form, answers),
      ...(files.length === 0 ? {} : { files }),
      ...(ways.length === 0 ? {} : { promised: Object.fromEntries(ways) as Scenario['promised'] & object }),
      steps: [...this.steps],
    };
    return openTrial(procedure, scenario, environment);
  }

  private submit(detail: ServiceDetail): void {
    const outcome = this.tried(detail);
    this.problems = outcome.problems ?? [];
    if (outcome.trial) this.onTrial(outcome.trial);
  }

  private readonly handleFill = (): void => {
    const texts = tinhHuongTextsOf(this.language);
    const { procedure, environment } = this.ready;
    const { submittedAt, channel } = this.head;
    const typed = this.detail.answers;
    const { application, problems } = firstApplication(
      procedure,
      {
        submittedAt,
        ...(channel === undefined ? {} : { channel }),
        ...(Object.keys(typed).length === 0 ? {} : { like: { submittedAt, answers: typed } }),
      },
      environment,
    );
    const { draft } = submissionOf(procedure, { ...this.head, ...application }, environment);
    this.begun = draft.answers;
    this.detail = { answers: draft.answers, dossier: draft.dossier, promised: application.promised ?? {} };
    this.said =
      problems.length === 0 ? texts.filled : fillText(texts.filledPartly, { count: problems.length });
  };

  private readonly handleMoment = (event: Event): void => {
    const meant = momentMeant((event.target as HTMLInputElement).value);
    this.isMomentWrong = meant === null;
    if (meant === null) return;
    this.head = { ...this.head, submittedAt: meant };
    this.surround();
  };

  private readonly handleChannel = (event: Event): void => {
    this.head = { ...this.head, channel: (event.target as HTMLSelectElement).value };
    this.surround();
  };

  private readonly handleScenario = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const scenario = this.ready.scenarios.find(({ key }) => key === value);
    if (scenario !== undefined) this.onScenario(scenario);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-application': DesignerTrialApplication;
  }
}
