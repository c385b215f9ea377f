import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type {
  DossierChangeDetail,
  DossierDeliverDetail,
  FormChangeDetail,
  FormServices,
  PointerDetail,
} from '../../../../components/index.ts';
import { fetchPartsOf, textsOf } from '../../../../components/form/index.ts';
import {
  fillText,
  inLanguage,
  type Answers,
  type CaseView,
  type ComponentState,
  type Language,
  type OfferView,
  type Problem,
} from '../../../../engine/index.ts';
import { codeOf, ProblemError } from '../../../client/index.ts';
import { serverProblems } from '../form/server-problems.ts';
import { webTextsOf } from '../language/web-texts-of.ts';
import type { CaseClient } from './case-client.ts';
import { caseStyles } from './case-styles.ts';
import { caseFormServices, correctedFields, openForm, type OpenForm } from './open-form.ts';
import { SendOnce } from './send-once.ts';
import { supplementPapers } from './supplement-papers.ts';
import { wishOf, type Given } from './wish-of.ts';

/**
 * One thing that an applicant may do with a case: its button, and once it is opened what it needs: a form, papers,
 * a reason.
 *
 * @fires case-done - it was done; the page is to be shown anew
 */
@customElement('thutuc-case-action')
export class ThutucCaseAction extends LitElement {
  static override styles = caseStyles;

  @property({ attribute: false }) view!: CaseView;
  @property({ attribute: false }) offer!: OfferView;
  @property({ attribute: false }) client!: CaseClient;
  @property() language: Language = 'vi';

  /** Whether a clerk does it for the applicant, with the papers before them. */
  @property({ attribute: false }) atCounter = false;
  /** Asked when everything is there and before it is sent; false leaves it as it is. */
  @property({ attribute: false }) beforeSend: () => Promise<boolean> = () => Promise.resolve(true);

  @state() private isOpen = false;
  @state() private opened: OpenForm | null = null;
  @state() private given: Given = { answers: null, reason: '', files: {}, promised: {} };
  @state() private attempted = false;
  @state() private isSending = false;
  @state() private message = '';
  @state() private mustReload = false;
  @state() private problems: readonly Problem[] = [];

  private sender!: SendOnce;
  private services!: FormServices;
  private unfolding: Promise<void> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sender = new SendOnce(this.client, this.view.id);
    this.services = caseFormServices(this.client, this.view, this.language, () => this.filled());
    // What the agency asks for is not hidden behind a button.
    if (this.offer.corrects || (this.offer.form !== null && this.offer.tone === 'primary'))
      void this.unfold();
  }

  override render(): unknown {
    const { offer, language } = this;
    const texts = webTextsOf(language);
    const label = inLanguage(offer.label, language);
    const { blocked } = offer;
    return html`<div class="offer">
      ${
        this.isOpen
          ? nothing
          : html`<button
              type="button"
              class="button ${offer.tone}"
              aria-disabled=${blocked === null ? nothing : 'true'}
              aria-describedby=${blocked === null ? nothing : 'why'}
              @click=${this.handleOpen}
            >
              ${label}
            </button>`
      }
      ${
        blocked === null
          ? nothing
          : html`<p class="why-blocked" id="why">
              ${blocked.message === null ? blocked.code : fillText(texts.blocked, { reason: inLanguage(blocked.message, language) })}
            </p>`
      }
      ${this.isOpen ? this.panel(label) : this.status()}
      <thutuc-confirm
        tone="danger"
        .heading=${texts.confirmTitle}
        .question=${offer.confirm === null ? '' : inLanguage(offer.confirm, language)}
        .yes=${label}
        .no=${texts.cancel}
      ></thutuc-confirm>
    </div>`;
  }

  private panel(label: string): unknown {
    const texts = webTextsOf(this.language);
    return html`<section class="panel" aria-label=${label}>
      <h3 tabindex="-1">${label}</h3>
      ${this.status()}
      ${
        this.problems.length === 0
          ? nothing
          : html`<thutuc-problem-summary
              .problems=${this.problems}
              .language=${this.language}
              @problem-select=${this.handleProblem}
            ></thutuc-problem-summary>`
      }
      ${this.jumps()} ${this.papers()} ${this.offer.reason ? this.reason() : nothing} ${this.form(label)}
      ${
        this.opened === null
          ? html`<div class="buttons">
              <button
                type="button"
                class="button ${this.offer.tone === 'danger' ? 'danger' : 'primary'}"
                aria-disabled=${this.isSending ? 'true' : nothing}
                @click=${this.handleSend}
              >
                ${this.isSending ? texts.sending : label}
              </button>
              ${this.cancel()}
            </div>`
          : nothing
      }
    </section>`;
  }

  private status(): unknown {
    const texts = webTextsOf(this.language);
    if (this.message === '') return nothing;
    return html`<thutuc-notice tone="warning" role="alert" .language=${this.language}>
      <p>${this.message}</p>
      ${
        this.mustReload
          ? html`<button type="button" class="button" @click=${() => location.reload()}>
              ${texts.reload}
            </button>`
          : nothing
      }
    </thutuc-notice>`;
  }

  private cancel(): unknown {
    return html`<button
      type="button"
      class="button"
      slot="actions"
      @click=${() => {
        this.isOpen = false;
        this.message = '';
        this.problems = [];
      }}
    >
      ${webTextsOf(this.language).cancel}
    </button>`;
  }

  private jumps(): unknown {
    const fields = correctedFields(this.view, this.offer);
    if (fields.length === 0 || this.opened === null) return nothing;
    const texts = webTextsOf(this.language);
    return html`<div class="jumps">
      ${fields.map(
        ({ pointer, label }) =>
          html`<button
            type="button"
            class="button quiet"
            @click=${() => void this.renderRoot.querySelector('thutuc-form')?.goTo(pointer)}
          >
            ${fillText(texts.correctGo, { label: inLanguage(label, this.language) })}
          </button>`,
      )}
    </div>`;
  }

  private askedPapers(): ComponentState[] {
    return supplementPapers(this.view, this.offer, this.opened, this.given, this.problems, this.atCounter);
  }

  private papers(): unknown {
    const components = this.askedPapers();
    if (components.length === 0) return nothing;
    return html`<section>
      <h3>${webTextsOf(this.language).correctPapers}</h3>
      <thutuc-dossier
        .components=${components}
        .services=${this.services}
        .language=${this.language}
        .problems=${this.problems}
        .showProblems=${this.attempted}
        @dossier-change=${this.handleFiles}
        @dossier-deliver=${this.handleWay}
      ></thutuc-dossier>
    </section>`;
  }

  private reason(): unknown {
    const texts = webTextsOf(this.language);
    const isMissing = this.attempted && this.given.reason.trim() === '';
    return html`<div class="field ${isMissing ? 'wrong' : ''}">
      <label class="field-label" for="reason">${texts.reason}</label>
      <p class="hint" id="reason-hint">${texts.reasonHint}</p>
      ${isMissing ? html`<p class="problem error" id="reason-problem">${texts.reasonMissing}</p>` : nothing}
      <textarea
        id="reason"
        maxlength="2000"
        required
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby="${isMissing ? 'reason-problem ' : ''}reason-hint"
        .value=${this.given.reason}
        @input=${(event: Event) => {
          this.given = { ...this.given, reason: (event.target as HTMLTextAreaElement).value };
        }}
      ></textarea>
    </div>`;
  }

  private form(label: string): unknown {
    if (this.opened === null) return nothing;
    const { shipped, environment, answers, editable } = this.opened;
    return html`<thutuc-form
      mode="single-page"
      .form=${shipped.form}
      .answers=${answers}
      .environment=${environment}
      .services=${this.services}
      .editable=${editable}
      .language=${this.language}
      .completeLabel=${this.isSending ? webTextsOf(this.language).sending : label}
      @form-change=${({ detail }: CustomEvent<FormChangeDetail>) => {
        this.fill(detail.answers);
      }}
      @form-complete=${({ detail }: CustomEvent<FormChangeDetail>) => {
        this.fill(detail.answers);
        void this.handleSend();
      }}
      >${this.cancel()}</thutuc-form
    >`;
  }

  /** The form on the screen as it is now. */
  private filled() {
    const { task } = this.offer;
    return {
      form: this.opened?.shipped.form.key ?? '',
      ...(task === null ? {} : { task }),
      answers: { ...(this.given.answers ?? this.opened?.answers) },
    };
  }

  private fill(answers: Answers): void {
    this.given = { ...this.given, answers };
  }

  private readonly handleOpen = async (): Promise<void> => {
    const { blocked, form, reason, corrects } = this.offer;
    if (blocked !== null || this.isSending) return;
    if (form === null && !reason && !corrects) {
      await this.handleSend();
      return;
    }
    await this.unfold();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  };

  /** Once at a time: who presses the button before the form has come would else lose what they type into it. */
  private unfold(): Promise<void> {
    this.unfolding ??= this.fetchWhatItNeeds().finally(() => void (this.unfolding = null));
    return this.unfolding;
  }

  private async fetchWhatItNeeds(): Promise<void> {
    try {
      const opened = await openForm(this.client, this.view, this.offer);
      if (opened !== null && !(await fetchPartsOf(opened.shipped.form))) {
        this.message = textsOf(this.language).partMissing;
        return;
      }
      this.opened = opened;
      opened?.watch((environment) => {
        if (this.opened?.watch === opened.watch) this.opened = { ...opened, environment };
      });
      this.given = { ...this.given, answers: this.opened?.answers ?? null };
      this.isOpen = true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.message = error.message;
    }
  }

  private readonly handleFiles = ({ detail }: CustomEvent<DossierChangeDetail>): void => {
    this.given = { ...this.given, files: { ...this.given.files, [detail.component]: detail.files } };
    this.problems = [];
  };

  private readonly handleWay = ({ detail }: CustomEvent<DossierDeliverDetail>): void => {
    const { component, way } = detail;
    const { [component]: _before, ...others } = this.given.promised;
    this.given = {
      ...this.given,
      promised: way === 'file' ? others : { ...others, [component]: way },
    };
    this.problems = [];
  };

  private readonly handleProblem = ({ detail }: CustomEvent<PointerDetail>): void => {
    const { pointer } = detail;
    if (pointer.startsWith('/dossier/')) this.renderRoot.querySelector('thutuc-dossier')?.goTo(pointer);
    else if (pointer === '/reason') this.renderRoot.querySelector('textarea')?.focus();
    else void this.renderRoot.querySelector('thutuc-form')?.goTo(pointer);
  };

  private readonly handleSend = async (): Promise<void> => {
    if (this.isSending) return;
    this.attempted = true;
    if (this.isIncomplete()) return;
    if (this.offer.confirm !== null && !(await this.renderRoot.querySelector('thutuc-confirm')?.ask()))
      return;
    if (!(await this.beforeSend())) return;
    this.isSending = true;
    this.message = '';
    this.problems = [];
    try {
      await this.sender.send(wishOf(this.offer, this.given, this.view.revision));
      this.dispatchEvent(new CustomEvent('case-done', { bubbles: true, composed: true }));
    } catch (error) {
      this.meetRefusal(error);
    } finally {
      this.isSending = false;
    }
  };

  /** Whether a reason or a paper is missing; the focus goes to it. */
  private isIncomplete(): boolean {
    const dossier = this.renderRoot.querySelector('thutuc-dossier');
    if (dossier?.stillUploading() === true) return true;
    this.problems = this.missingPapers();
    const hasNoReason = this.offer.reason && this.given.reason.trim() === '';
    if (hasNoReason) this.renderRoot.querySelector('textarea')?.focus();
    else if (this.problems.length > 0) this.focusProblems();
    return hasNoReason || this.problems.length > 0;
  }

  private missingPapers(): Problem[] {
    return this.askedPapers()
      .filter(({ required, satisfied }) => required && satisfied === null)
      .map(({ key, title }) => ({
        code: 'component-missing',
        pointer: `/dossier/${key}`,
        severity: 'error',
        params: { title: inLanguage(title, this.language) },
      }));
  }

  private meetRefusal(error: unknown): void {
    const texts = webTextsOf(this.language);
    if (!(error instanceof ProblemError)) throw error;
    const code = codeOf(error);
    this.mustReload = code === 'revision-conflict' || code === 'command-forbidden';
    this.message =
      code === 'no-connection'
        ? texts.sendUnknown
        : code === 'revision-conflict'
          ? texts.conflict
          : error.message;
    this.problems = serverProblems(error.problems);
    if (this.problems.length > 0) this.focusProblems();
  }

  private focusProblems(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('thutuc-problem-summary')?.focus();
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'case-done': CustomEvent<null>;
  }
  interface HTMLElementTagNameMap {
    'thutuc-case-action': ThutucCaseAction;
  }
}
