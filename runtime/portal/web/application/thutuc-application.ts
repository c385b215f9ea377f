import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type {
  FormPageDetail,
  FormServices,
  ServiceDetail,
  ServiceStepDetail,
} from '../../../../components/index.ts';
import { fetchPartsOf, textsOf } from '../../../../components/service/index.ts';
import {
  fillText,
  localTimeOf,
  type Answers,
  type Language,
  type Problem,
} from '../../../../engine/index.ts';
import type { DraftCode, Submitted } from '../../../api/index.ts';
import { ProblemError, type Client } from '../../../client/index.ts';
import { serverProblems } from '../form/server-problems.ts';
import { fetchWebTexts, webTextsOf } from '../language/web-texts-of.ts';
import { leaveBox, openFailedBox } from './application-boxes.ts';
import { applicationNotices } from './application-notices.ts';
import { portalPage, type ApplicationPage } from './application-page.ts';
import { applicationStyles } from './application-styles.ts';
import { DossierController } from './dossier-controller.ts';
import { deviceStorage } from './device-storage.ts';
import { DifferencesController } from './differences-controller.ts';
import type { DraftKeeper, KeepingState } from './draft-keeper.ts';
import { draftKeeper, draftServices } from './draft-parts.ts';
import { refusalOf } from './submission-refusal.ts';
import { beginAnew, isAtCounter, openApplication, type OpenApplication } from './open-application.ts';
import { LookController } from './look-controller.ts';
import { RegistryController } from './registry-controller.ts';
import { forgetPlace, keepPlace, placeLeft, type PlaceInForm } from './place-in-form.ts';
import { SubmitOnce } from './submit-once.ts';
import { submittedBox } from './submitted-box.ts';
import { TogetherController } from './together-controller.ts';

/** The page of an application: opens its draft, keeps it, hands it in, and says how that stands. */
@customElement('thutuc-application')
export class ThutucApplication extends LitElement {
  static override styles = applicationStyles;

  @property() procedure = '';
  /** Id of the draft that is asked for; empty for the one touched last. */
  @property() draft = '';
  @property() language: Language = 'vi';
  @property({ attribute: false }) client!: Client;
  /** What is around it. */
  @property({ attribute: false }) page: ApplicationPage = portalPage;

  @state() private open: OpenApplication | null = null;
  @state() private failure = '';
  @state() private keeping: KeepingState = { saving: 'no', savedAt: null, obstacle: null };
  @state() private notice = '';
  @state() private problems: readonly Problem[] = [];
  @state() private isSubmitting = false;
  @state() private submitted: Submitted | null = null;
  @state() private began = '';

  private readonly storage = deviceStorage();
  private keeper: DraftKeeper | null = null;
  private readonly registries = new RegistryController(this);
  private readonly conflict = new DifferencesController(this);
  private services!: FormServices;
  private once!: SubmitOnce;
  /** The answers with which the form on the screen began. */
  private first: Answers = {};
  private answers: Answers = {};
  private place: PlaceInForm = { step: 'form', page: '' };
  private readonly dossier = new DossierController(this, {
    now: () =>
      this.open === null ? null : { ...this.open, answers: this.answers, atCounter: isAtCounter(this.open) },
    client: () => this.client,
    draft: () => this.draft,
    onChanged: () => this.keeper?.noteFile(),
    onFailed: (what) => (this.notice = webTextsOf(this.language)[what]),
  });
  private readonly server = new LookController(this, {
    client: () => this.client,
    draft: () => this.draft,
    settle: async () => {
      // What registries say can fill fields, and a paper that is promised counts: both are looked at, too.
      await this.registries.settle();
      await this.dossier.removing;
      return (await this.keeper?.flush()) === true;
    },
    onChecked: ({ problems }) => (this.problems = serverProblems(problems)),
  });
  private readonly others = new TogetherController(this, {
    now: () => ({
      client: this.client,
      draft: this.draft,
      keeper: this.submitted === null ? this.keeper : null,
      answers: this.answers,
      files: this.dossier.files,
      promised: this.dossier.promised,
    }),
    onAnswers: (answers) => {
      this.answers = answers;
      this.first = answers;
      this.dossier.workOut();
    },
    onFiles: (files, promised) => {
      this.dossier.files = files;
      this.dossier.promised = promised;
    },
    onChanged: () => {
      this.notice = webTextsOf(this.language).togetherChanged;
      this.showTop();
    },
    onGone: () => {
      this.keeping = { ...this.keeping, obstacle: 'gone' };
    },
    orNotice: (work) => this.orNotice(work),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.once = new SubmitOnce(this.client, this.storage);
    window.addEventListener('online', this.flush);
    window.addEventListener('popstate', this.handleHistory);
    document.addEventListener('visibilitychange', this.flush);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.flush);
    window.removeEventListener('popstate', this.handleHistory);
    document.removeEventListener('visibilitychange', this.flush);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void fetchWebTexts(this.language).then(() => this.requestUpdate());
  }

  override render(): unknown {
    if (this.submitted !== null) return submittedBox(this.submitted, this.language, this.page.urlOf);
    if (this.failure !== '') return openFailedBox(this.failure, this.language, this.start);
    if (this.open === null)
      return html`<p class="soft" role="status">${webTextsOf(this.language).opening}</p>`;
    return html`${this.notices()} ${this.others.people(this.language, this.place.step === 'submit')}
    ${this.service(this.open)} ${this.page.beforeSubmit === undefined ? this.leave() : nothing}`;
  }

  private leave(): unknown {
    return leaveBox({
      language: this.language,
      isSubmitting: this.isSubmitting,
      makeCode: this.makeCode,
      startOver: this.handleStartOver,
    });
  }

  private notices(): unknown {
    return applicationNotices({
      language: this.language,
      page: this.page,
      began: this.began,
      notice: this.notice,
      silent: this.registries.silent,
      askAgain: () => void this.askAgain(),
      leftOver: this.open?.draft.leftOver ?? [],
      differences: this.differences(),
      obstacle: this.keeping.obstacle,
      keepMine: () => void this.keeper?.keepMine(),
      takeTheirs: () => void this.takeTheirs(),
    });
  }

  private service({ shipped, environment }: OpenApplication): unknown {
    const { components, problems } = this.dossier.asked;
    return html`<thutuc-service
      .form=${shipped.form}
      .answers=${this.first}
      .environment=${environment}
      .services=${this.services}
      .language=${this.language}
      .components=${components}
      .dossierProblems=${problems}
      .problems=${this.problems}
      .saving=${this.isSubmitting ? 'submit' : this.keeping.saving}
      .savedAt=${this.keeping.savedAt}
      .page=${this.place.page}
      .editable=${this.others.editable}
      @service-change=${this.handleChange}
      @service-step=${this.handleStep}
      @form-page=${this.handlePage}
      @service-submit=${this.handleSubmit}
      >${this.server.box(this.page, this.printout(), this.language)}</thutuc-service
    >`;
  }

  /** Where the draft on paper is. An embedded page has no session that a link could take along. */
  private printout(): string | null {
    return this.page.signIn === null ? this.client.draftPrintoutUrl(this.draft, this.language) : null;
  }

  private readonly start = async (): Promise<void> => {
    this.failure = '';
    try {
      if (this.draft !== '' && this.once.isUnanswered(this.draft)) {
        this.finish(await this.once.submit(this.draft));
        return;
      }
    } catch {
      // Not handed in: the draft is still there, and opens below.
    }
    await this.show(() => openApplication(this.client, this.procedure, this.draft));
  };

  private async show(opening: () => Promise<OpenApplication>): Promise<void> {
    try {
      const open = await opening();
      if (await fetchPartsOf(open.shipped.form)) this.settle(open);
      else this.failure = textsOf(this.language).partMissing;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.failure = error.message;
    }
  }

  private settle(open: OpenApplication): void {
    const { draft, shipped, isResumed } = open;
    this.draft = draft.id;
    this.place = this.page.placeAsked?.() ?? placeLeft(this.storage, draft.id);
    const onFile = () => this.keeper?.noteFile();
    this.services = draftServices(this.client, draft, shipped, this.language, onFile, () => this.answers);
    this.keeper = draftKeeper(this.client, draft, this.storage, {
      onState: (keeping) => (this.keeping = keeping),
      onDraft: (saved) => {
        if (saved.problems !== undefined) this.problems = serverProblems(saved.problems);
        this.others.see(saved);
      },
    });
    this.keeping = this.keeper.state;
    this.answers = this.keeper.resume();
    this.first = this.answers;
    this.dossier.files = draft.dossier;
    this.dossier.promised = draft.promised ?? {};
    this.began = isResumed
      ? fillText(webTextsOf(this.language).resumed, { time: localTimeOf(draft.updatedAt) })
      : '';
    this.server.forget();
    this.open = open;
    open.watch((environment) => {
      if (this.open?.watch !== open.watch) return;
      this.open = { ...this.open, environment };
      this.dossier.workOut();
    });
    this.registries.begin(this.client, draft.id, open, this.answers);
    this.dossier.workOut();
    this.page.onDraft(draft.id, this.place, false);
    this.others.begin(draft);
    void this.updateComplete.then(() => {
      const service = this.renderRoot.querySelector('thutuc-service');
      if (service !== null) service.step = this.place.step;
      if (this.place.step === 'submit') void this.server.look();
    });
  }

  private readonly handleChange = ({ detail }: CustomEvent<ServiceDetail>): void => {
    this.answers = detail.answers;
    this.dossier.take(detail.dossier);
    this.dossier.takePromises(detail.promised);
    this.problems = [];
    this.keeper?.change(detail.answers);
    this.registries.noteAnswers(detail.answers);
    this.dossier.noteChange(this.place.step === 'dossier');
    // Nothing is typed on the last step: a registry has filled a field, and what was said of the old answers is over.
    if (this.place.step === 'submit') void this.server.look();
  };

  private readonly handlePage = ({ detail }: CustomEvent<FormPageDetail>): void => {
    this.keepPlace({ step: 'form', page: detail.page });
  };

  private readonly handleStep = ({ detail }: CustomEvent<ServiceStepDetail>): void => {
    this.dossier.workOut();
    this.keepPlace({ ...this.place, step: detail.step });
    if (detail.step === 'submit') void this.server.look();
  };

  private differences(): ReturnType<DifferencesController['between']> {
    const theirs = this.keeping.obstacle === 'conflict' ? this.keeper?.theirs : null;
    if (!theirs || this.open === null) return [];
    const { shipped, environment } = this.open;
    return this.conflict.between(shipped.form, environment, this.answers, theirs.answers, this.language);
  }

  private readonly makeCode = (): Promise<DraftCode | null> =>
    this.orNotice(async () =>
      (await this.keeper?.flush()) === true ? await this.client.transferDraft(this.draft) : null,
    );

  private async orNotice<Result>(work: () => Promise<Result>): Promise<Result | null> {
    this.notice = '';
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.notice = error.message;
      this.showTop();
      return null;
    }
  }

  /** The browser's way back and on, between the places of the form. */
  private readonly handleHistory = (): void => {
    if (this.page.placeAsked === undefined || this.open === null || this.submitted !== null) return;
    // The address with which the application was opened names no page: that is its first.
    const place = this.page.placeAsked() ?? { step: 'form', page: '' };
    this.place = place;
    keepPlace(this.storage, this.draft, place);
    void this.renderRoot.querySelector('thutuc-service')?.showPlace(place.step, place.page);
    if (place.step === 'submit') void this.server.look();
  };

  private keepPlace(place: PlaceInForm): void {
    const isElsewhere = place.step !== this.place.step || place.page !== this.place.page;
    if (isElsewhere) this.page.onDraft(this.draft, place, true);
    this.place = place;
    keepPlace(this.storage, this.draft, place);
  }

  private async askAgain(): Promise<void> {
    await this.registries.askAgain();
    if (this.place.step === 'submit') await this.server.look();
  }

  private readonly handleSubmit = async (): Promise<void> => {
    if (this.isSubmitting || this.page.mayHandIn?.() === false) return;
    this.isSubmitting = true;
    this.notice = '';
    this.problems = [];
    try {
      await this.dossier.removing;
      if ((await this.keeper?.flush()) === true) this.finish(await this.once.submit(this.draft));
    } catch (error) {
      await this.meetRefusal(error);
    } finally {
      this.isSubmitting = false;
    }
  };

  private async meetRefusal(error: unknown): Promise<void> {
    const refusal = refusalOf(error, webTextsOf(this.language));
    if (refusal.kind === 'signed-out') this.keeping = { ...this.keeping, obstacle: 'signed-out' };
    else if (refusal.kind === 'moved') await this.moveToNewVersion(refusal.version);
    else ({ notice: this.notice, problems: this.problems } = refusal);
    this.showTop();
  }

  /** The draft lies on the new version now, with its answers: shown anew, from its beginning. */
  private async moveToNewVersion(version: string): Promise<void> {
    forgetPlace(this.storage, this.draft);
    await this.show(() => openApplication(this.client, this.procedure, this.draft));
    this.began = '';
    this.notice = fillText(webTextsOf(this.language).definitionChanged, { version });
  }

  private takeTheirs(): void {
    if (this.open === null || this.keeper === null) return;
    this.settle({ ...this.open, draft: this.keeper.takeTheirs() });
  }

  private finish(submitted: Submitted): void {
    this.keeper?.end();
    forgetPlace(this.storage, this.draft);
    this.submitted = submitted;
    this.page.onSubmitted(submitted, webTextsOf(this.language).submittedTitle);
    this.showTop();
  }

  private readonly handleStartOver = async (): Promise<void> => {
    if (this.isSubmitting || !(await this.renderRoot.querySelector('thutuc-confirm')?.ask())) return;
    this.keeper?.end();
    forgetPlace(this.storage, this.draft);
    this.open = null;
    await this.show(() => beginAnew(this.client, this.procedure, this.draft));
  };

  private showTop(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[data-top]')?.focus();
    });
  }

  private readonly flush = (): void => {
    void this.keeper?.flush();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-application': ThutucApplication;
  }
}
