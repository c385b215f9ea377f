import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type {
  FormPageDetail,
  FormServices,
  ServiceDetail,
  ServiceStepDetail,
} from '../../../../components/index.ts';
import { fetchPartsOf, textsOf } from '../../../../components/service/index.ts';
import {
  canonicalJson,
  fillText,
  localTimeOf,
  type Answers,
  type Language,
  type Problem,
  type RegistryAnswer,
} from '../../../../engine/index.ts';
import type { Draft, DraftCheck, DraftCode, DraftTogether, Submitted } from '../../../api/index.ts';
import { codeOf, ProblemError, type Client } from '../../../client/index.ts';
import { formServices } from '../form/form-services.ts';
import { serverProblems } from '../form/server-problems.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import { applicationNotices } from './application-notices.ts';
import { portalPage, type ApplicationPage } from './application-page.ts';
import { applicationStyles } from './application-styles.ts';
import { dossierNow, removedFiles, type Files } from './dossier-now.ts';
import { deviceStorage } from './device-storage.ts';
import { differences, type Difference } from './differences.ts';
import { DraftKeeper, type KeepingState } from './draft-keeper.ts';
import { feesBox } from './fees-box.ts';
import { KeptAnswersStore } from './kept-answers.ts';
import { beginApplication, openApplication, type OpenApplication } from './open-application.ts';
import { RegistryAsker } from './registry-asker.ts';
import { withOthers } from './own-part.ts';
import { forgetPlace, keepPlace, placeLeft, type PlaceInForm } from './place-in-form.ts';
import { SubmitOnce } from './submit-once.ts';
import { submittedBox } from './submitted-box.ts';
import './thutuc-together.ts';

/** How long answers rest before the dossier is worked out anew: not between two letters. */
const DOSSIER_MILLIS = 150;
/** How often one looks what the other people of an application have done. */
const OTHERS_MILLIS = 4000;

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
  @state() private dossier: ReturnType<typeof dossierNow> = { components: [], problems: [] };
  @state() private check: DraftCheck | null = null;
  @state() private isSubmitting = false;
  @state() private submitted: Submitted | null = null;
  @state() private began = '';
  @state() private silent: readonly RegistryAnswer[] = [];
  @state() private transfer: DraftCode | null = null;
  @state() private together: DraftTogether | null = null;
  @state() private invitation: { party: string; code: DraftCode } | null = null;

  private readonly storage = deviceStorage();
  private keeper: DraftKeeper | null = null;
  private asker: RegistryAsker | null = null;
  private services!: FormServices;
  private once!: SubmitOnce;
  /** The answers with which the form on the screen began. */
  private first: Answers = {};
  private answers: Answers = {};
  private files: Files = {};
  private place: PlaceInForm = { step: 'form', page: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watching: ReturnType<typeof setInterval> | undefined;
  private removing: Promise<unknown> = Promise.resolve();

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
    clearInterval(this.watching);
    document.removeEventListener('visibilitychange', this.flush);
    clearTimeout(this.timer);
    this.asker?.stop();
  }

  override render(): unknown {
    const texts = webTextsOf(this.language);
    if (this.submitted !== null) return submittedBox(this.submitted, this.language, this.page.urlOf);
    if (this.failure !== '') {
      return html`<thutuc-notice tone="danger" role="alert" .language=${this.language}>
        <p>${texts.openFailed} ${this.failure}</p>
        <div class="choices">
          <button type="button" class="button" @click=${this.start}>${texts.tryAgain}</button>
        </div>
      </thutuc-notice>`;
    }
    if (this.open === null) return html`<p class="soft" role="status">${texts.opening}</p>`;
    return html`${this.notices()} ${this.people()} ${this.service(this.open)}
      <div class="start-over">
        ${this.transferBox()}
        <button
          type="button"
          class="button quiet"
          aria-disabled=${this.isSubmitting ? 'true' : nothing}
          @click=${this.handleStartOver}
        >
          ${texts.startOver}
        </button>
      </div>
      <thutuc-confirm
        tone="danger"
        .heading=${texts.startOverTitle}
        .question=${texts.startOverQuestion}
        .yes=${texts.startOverYes}
        .no=${texts.keep}
      ></thutuc-confirm>`;
  }

  private notices(): unknown {
    return applicationNotices({
      language: this.language,
      page: this.page,
      began: this.began,
      notice: this.notice,
      silent: this.silent,
      askAgain: () => void this.asker?.askAgain(),
      leftOver: this.open?.draft.leftOver ?? [],
      differences: this.differences(),
      obstacle: this.keeping.obstacle,
      keepMine: () => void this.keeper?.keepMine(),
      takeTheirs: () => void this.takeTheirs(),
    });
  }

  private service({ shipped, environment }: OpenApplication): unknown {
    const { components, problems } = this.dossier;
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
      .editable=${this.together?.editable ?? null}
      @service-change=${this.handleChange}
      @service-step=${this.handleStep}
      @form-page=${this.handlePage}
      @service-submit=${this.handleSubmit}
      >${this.check === null ? nothing : html`<div slot="before-submit">${feesBox(this.check, this.language)} ${this.printout()}</div>`}</thutuc-service
    >`;
  }

  /** The draft on paper, as the server has it. An embedded page has no session that a link could take along. */
  private printout(): unknown {
    if (this.page.signIn !== null) return nothing;
    return html`<p>
      <a href=${this.client.draftPrintoutUrl(this.draft, this.language)} target="_blank" rel="noopener"
        >${webTextsOf(this.language).draftPrintout}</a
      >
    </p>`;
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
    this.services = formServices(this.client, shipped.hash, this.language, {
      send: async (place, file, how) => {
        const stored = await this.client.uploadToDraft(draft.id, place, file, how);
        this.keeper?.noteFile();
        return stored;
      },
      underWay: () => this.client.draftUploads(draft.id),
    });
    this.keeper = new DraftKeeper(draft, {
      client: this.client,
      kept: new KeptAnswersStore(this.storage),
      later: (run, millis) => setTimeout(run, millis),
      onState: (keeping) => {
        this.keeping = keeping;
      },
      onDraft: (saved) => {
        this.see(saved);
      },
      onBug: (error) => {
        reportError(error);
      },
    });
    this.keeping = this.keeper.state;
    this.answers = this.keeper.resume();
    this.first = this.answers;
    this.files = draft.dossier;
    this.began = isResumed
      ? fillText(webTextsOf(this.language).resumed, { time: localTimeOf(draft.updatedAt) })
      : '';
    this.together = draft.together ?? null;
    this.check = null;
    this.open = open;
    open.watch((environment) => {
      if (this.open?.watch !== open.watch) return;
      this.open = { ...this.open, environment };
      this.workOutDossier();
    });
    this.asker?.stop();
    this.silent = [];
    this.asker = new RegistryAsker(shipped.form, open, {
      ask: (answers) => this.client.lookUp(draft.id, answers),
      later: (run, millis) => setTimeout(run, millis),
      onSilent: (silent) => {
        this.silent = silent;
      },
    });
    this.asker.noteAnswers(this.answers);
    this.workOutDossier();
    this.page.onDraft(draft.id, this.place, false);
    this.watchOthers();
    void this.updateComplete.then(() => {
      const service = this.renderRoot.querySelector('thutuc-service');
      if (service !== null) service.step = this.place.step;
      if (this.place.step === 'submit') void this.look();
    });
  }

  private readonly handleChange = ({ detail }: CustomEvent<ServiceDetail>): void => {
    this.answers = detail.answers;
    this.takeFiles(detail.dossier);
    this.problems = [];
    this.keeper?.change(detail.answers);
    this.asker?.noteAnswers(detail.answers);
    clearTimeout(this.timer);
    // A file is there at once: whoever goes on right after attaching it must not be held up by what was missing.
    if (this.place.step === 'dossier') this.workOutDossier();
    else
      this.timer = setTimeout(() => {
        this.workOutDossier();
      }, DOSSIER_MILLIS);
  };

  private workOutDossier(): void {
    if (this.open === null) return;
    this.dossier = dossierNow(this.open.shipped, this.open.environment, this.answers, this.files);
  }

  /** Takes removed files out at the server too. Those of papers that are not listed now stay: they may be again. */
  private takeFiles(now: Files): void {
    const listed = new Set(this.dossier.components.map(({ key }) => key));
    const unlisted = Object.entries(this.files).filter(([component]) => !listed.has(component));
    const next = { ...Object.fromEntries(unlisted), ...now };
    for (const { component, file } of removedFiles(this.files, next)) {
      this.removing = this.removing.then(() => this.removeFile(component, file));
    }
    this.files = next;
  }

  private async removeFile(component: string, file: string): Promise<void> {
    try {
      await this.client.removeDraftFile(this.draft, component, file);
      this.keeper?.noteFile();
    } catch {
      this.notice = webTextsOf(this.language).fileNotRemoved;
    }
  }

  private readonly handlePage = ({ detail }: CustomEvent<FormPageDetail>): void => {
    this.keepPlace({ step: 'form', page: detail.page });
  };

  private readonly handleStep = ({ detail }: CustomEvent<ServiceStepDetail>): void => {
    this.workOutDossier();
    this.keepPlace({ ...this.place, step: detail.step });
    if (detail.step === 'submit') void this.look();
  };

  private differences(): readonly Difference[] {
    const theirs = this.keeping.obstacle === 'conflict' ? this.keeper?.theirs : null;
    if (!theirs || this.open === null) return [];
    const { shipped, environment } = this.open;
    return differences(shipped.form, environment, this.answers, theirs.answers, this.language);
  }

  private transferBox(): unknown {
    const texts = webTextsOf(this.language);
    return html`<details class="transfer" @toggle=${this.handleTransfer}>
      <summary>${texts.otherDevice}</summary>
      ${this.transfer === null ? nothing : this.transferCode(this.transfer)}
    </details>`;
  }

  private transferCode({ code, address, qr, expiresAt }: DraftCode): unknown {
    const texts = webTextsOf(this.language);
    return html`<div class="code">
      <svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${texts.codeQr}>
        ${svg`<path d=${qr.path} />`}
      </svg>
      <div role="status">
        <p>${texts.otherDeviceLead}</p>
        <p><strong class="reference">${code}</strong> ${address.replace(/\?.*$/, '')}</p>
        <p class="soft">${fillText(texts.codeUntil, { time: localTimeOf(expiresAt) })}</p>
      </div>
    </div>`;
  }

  /** Each opening makes a code of its own: the one before may have been used. */
  private readonly handleTransfer = async ({ target }: Event): Promise<void> => {
    this.transfer = null;
    if (!(target as HTMLDetailsElement).open) return;
    await this.orNotice(async () => {
      if ((await this.keeper?.flush()) === true) this.transfer = await this.client.transferDraft(this.draft);
    });
  };

  /** The people of the application, where it has several. */
  private people(): unknown {
    if (this.together === null) return nothing;
    return html`<thutuc-together
      .together=${this.together}
      .language=${this.language}
      .invitation=${this.invitation}
      .confirmable=${this.place.step === 'submit'}
      @together-invite=${this.handleInvite}
      @together-confirm=${this.handleConfirm}
    ></thutuc-together>`;
  }

  private readonly handleInvite = async ({ detail }: CustomEvent<{ party: string }>): Promise<void> => {
    await this.orNotice(async () => {
      this.invitation = {
        party: detail.party,
        code: await this.client.inviteToDraft(this.draft, detail.party),
      };
    });
  };

  private readonly handleConfirm = async (): Promise<void> => {
    await this.orNotice(async () => {
      if (this.keeper === null || !(await this.keeper.flush())) return;
      const now = await this.client.draft(this.draft);
      // What another person changed in between must be read before it is confirmed.
      if (!this.isOnScreen(now)) {
        this.keeper.see(now);
        this.see(now);
        this.notice = webTextsOf(this.language).togetherChanged;
        this.showTop();
        return;
      }
      const draft = await this.client.confirmDraft(this.draft, now.revision);
      this.keeper.see(draft);
      this.see(draft);
    });
  };

  private isOnScreen(now: Draft): boolean {
    const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
    return isSame(withOthers(now, this.answers), this.answers) && isSame(now.dossier, this.files);
  }

  private async orNotice(work: () => Promise<void>): Promise<void> {
    this.notice = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.notice = error.message;
      this.showTop();
    }
  }

  /** Shows what the others have done: their answers, who has joined, who has confirmed. */
  private see(draft: Draft): void {
    if (draft.together === undefined) return;
    this.together = draft.together;
    const answers = withOthers(draft, this.answers);
    if (canonicalJson(answers) === canonicalJson(this.answers)) return;
    this.answers = answers;
    this.first = answers;
    this.workOutDossier();
  }

  private watchOthers(): void {
    clearInterval(this.watching);
    if (this.together !== null) this.watching = setInterval(() => void this.lookAtOthers(), OTHERS_MILLIS);
  }

  private async lookAtOthers(): Promise<void> {
    if (document.hidden || this.submitted !== null || this.keeper === null) return;
    try {
      const draft = await this.client.draft(this.draft);
      if (!this.keeper.see(draft)) return;
      this.files = draft.dossier;
      this.see(draft);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // Handed in by the other person: asked again, the server gives the case that it became.
      if (codeOf(error) === 'draft-unknown') this.keeping = { ...this.keeping, obstacle: 'gone' };
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
    if (place.step === 'submit') void this.look();
  };

  private keepPlace(place: PlaceInForm): void {
    const isElsewhere = place.step !== this.place.step || place.page !== this.place.page;
    if (isElsewhere) this.page.onDraft(this.draft, place, true);
    this.place = place;
    keepPlace(this.storage, this.draft, place);
  }

  /** Asks the server what it costs and what it would still refuse, before the person submits. */
  private async look(): Promise<void> {
    if ((await this.keeper?.flush()) !== true) return;
    try {
      this.check = await this.client.checkDraft(this.draft);
      this.problems = serverProblems(this.check.problems);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // The submission itself will tell; until then the fees are simply not shown.
      this.check = null;
    }
  }

  private readonly handleSubmit = async (): Promise<void> => {
    if (this.isSubmitting) return;
    this.isSubmitting = true;
    this.notice = '';
    this.problems = [];
    try {
      await this.removing;
      if ((await this.keeper?.flush()) === true) this.finish(await this.once.submit(this.draft));
    } catch (error) {
      await this.meetRefusal(error);
    } finally {
      this.isSubmitting = false;
    }
  };

  private async meetRefusal(error: unknown): Promise<void> {
    const texts = webTextsOf(this.language);
    if (!(error instanceof ProblemError)) throw error;
    if (codeOf(error) === 'no-connection') this.notice = texts.submitUnknown;
    else if (codeOf(error) === 'definition-changed') await this.moveToNewVersion(error);
    else if (codeOf(error) === 'sign-in-needed') this.keeping = { ...this.keeping, obstacle: 'signed-out' };
    else {
      this.notice = `${texts.submitRefused} ${error.message}`;
      this.problems = serverProblems(error.problems);
    }
    this.showTop();
  }

  /** The draft lies on the new version now, with its answers: shown anew, from its beginning. */
  private async moveToNewVersion({ details }: ProblemError): Promise<void> {
    const { version = '' } = details.params ?? {};
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
    await this.show(async () => {
      await this.client.removeDraft(this.draft).catch((error: unknown) => {
        // Gone already is as good as removed.
        if (codeOf(error) !== 'draft-unknown') throw error;
      });
      return beginApplication(this.client, this.procedure);
    });
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
