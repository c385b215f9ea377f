import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  FileRefused,
  type FormChangeDetail,
  type FormCompleteDetail,
  type FormServices,
  type ThutucForm,
} from '../../../components/index.ts';
import { moneyInWords, type Answers, type FormEnvironment } from '../../../engine/index.ts';
import { catalogueServices } from '../../client/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import { ConnectedElement } from './connected-element.ts';
import { verdictOn, type NamedFormCompleteDetail } from './form-verdict.ts';
import { openNamedForm, type NamedFormClient, type OpenNamedForm } from './open-named-form.ts';

/** What the page gave its own element, handed on to the form. */
export type PageSettings = Pick<
  ThutucForm,
  'answers' | 'mode' | 'page' | 'editable' | 'review' | 'completeLabel' | 'stepsAfter' | 'canLeave'
> & { readonly services: Partial<FormServices> | undefined };

/**
 * A form of a procedure in a page of another site, without an account and without a draft: the page gives answers and
 * is told of changes; nothing is stored anywhere.
 *
 * @fires thutuc-form-complete - the person has filled the form to its end: answers, and what the rules find
 */
@customElement('thutuc-connected-form')
export class ThutucConnectedForm extends ConnectedElement {
  /** Id of the procedure. */
  @property() procedure = '';
  /** Key of the form; empty for the application. */
  @property() formKey = '';
  /** What the page gave its element. */
  @property({ attribute: false }) settings!: PageSettings;
  /** Whom it asks, where that is not the server that is named. */
  @property({ attribute: false }) client: NamedFormClient | null = null;

  @state() private opened: OpenNamedForm | null = null;
  @state() private environment: FormEnvironment | null = null;
  private begunWith: Answers | null = null;
  private begun: Answers = {};
  private readonly handedOut = new WeakSet<Answers>();

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || !(changed.has('procedure') || changed.has('formKey'))) return;
    this.opened = null;
    void this.open();
  }

  override render(): unknown {
    const texts = embedTextsOf(this.language);
    if (this.opened === null) {
      if (this.problem === '') return html`<p role="status">${texts.formOpening}</p>`;
      return html`<section class="gate" role="alert">
        <p>${texts.formFailed} ${this.problem}</p>
        <button type="button" class="button" @click=${() => void this.open()}>${texts.tryAgain}</button>
      </section>`;
    }
    const { settings } = this;
    return html`${this.without()}
      <thutuc-form
        exportparts="progress, page, section, row, field, label, hint, problem, input, choice, value, words, actions, summary, files"
        .form=${this.opened.shipped.form}
        .answers=${this.answersOf(this.opened)}
        .environment=${this.environment}
        .services=${this.services(this.opened)}
        .language=${this.language}
        .mode=${settings.mode}
        .page=${settings.page}
        .editable=${settings.editable}
        .review=${settings.review}
        .completeLabel=${settings.completeLabel}
        .stepsAfter=${settings.stepsAfter}
        .canLeave=${settings.canLeave}
        @form-change=${this.handleChange}
        @form-complete=${this.handleComplete}
      ></thutuc-form>`;
  }

  protected async open(): Promise<void> {
    if (this.opened !== null) return;
    this.problem = '';
    await this.attempt(async () => {
      const { procedure, formKey } = this;
      const opened = await openNamedForm(this.client ?? this.session.client, procedure, formKey);
      // The page may have named another one meanwhile.
      if (procedure !== this.procedure || formKey !== this.formKey) return;
      opened.watch((environment) => (this.environment = environment));
      this.begunWith = null;
      this.environment = opened.environment;
      this.opened = opened;
    });
  }

  /** Says what an account would have brought, so that nobody waits for it. */
  private without(): unknown {
    const sources = (this.opened?.offered.unavailable ?? []).filter((source) => {
      const { upload, freeSlots } = this.settings.services ?? {};
      return !((source === 'files' && upload) || (source === 'slots' && freeSlots));
    });
    if (sources.length === 0) return nothing;
    const { formWithout } = embedTextsOf(this.language);
    return html`<thutuc-notice tone="info" part="without" .language=${this.language}>
      ${sources.map((source) => html`<p>${formWithout[source]}</p>`)}
    </thutuc-notice>`;
  }

  /** What the form begins with: that of an empty form, and over it what the page gave. */
  private answersOf({ offered }: OpenNamedForm): Answers {
    const { answers } = this.settings;
    // What the page was told and gives back is what the form has: no reason to begin anew.
    if (this.handedOut.has(answers)) return answers;
    if (answers !== this.begunWith) {
      this.begunWith = answers;
      this.begun = { ...offered.answers, ...answers };
    }
    return this.begun;
  }

  private services({ offered }: OpenNamedForm): FormServices {
    const client = this.client ?? this.session.client;
    return {
      ...catalogueServices(client, offered.procedure.hash, this.language),
      upload: () => Promise.reject(new FileRefused(embedTextsOf(this.language).formWithout.files)),
      freeSlots: () => Promise.resolve({ unit: null, days: [], earlier: null, later: null }),
      words: moneyInWords,
      ...this.settings.services,
    };
  }

  private readonly handleChange = ({ detail }: CustomEvent<FormChangeDetail>): void => {
    this.handedOut.add(detail.answers);
  };

  private readonly handleComplete = (event: CustomEvent<FormCompleteDetail>): void => {
    const { opened, environment, language } = this;
    event.stopPropagation();
    if (opened === null || environment === null) return;
    const { answers } = event.detail;
    this.handedOut.add(answers);
    const { procedure } = opened.offered;
    const verdict = verdictOn(opened.shipped.form, answers, environment, { procedure, language });
    const detail: NamedFormCompleteDetail = { answers, verdict };
    this.dispatchEvent(new CustomEvent('thutuc-form-complete', { detail, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-connected-form': ThutucConnectedForm;
  }
  interface HTMLElementEventMap {
    'thutuc-form-complete': CustomEvent<NamedFormCompleteDetail>;
  }
}
