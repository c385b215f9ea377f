import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { ThutucForm } from '../../../../components/index.ts';
import { asksRegistries, fillText, formatDateTime } from '../../../../engine/index.ts';
import type { Answers, Language, OfferView, RegistryAnswer } from '../../../../engine/index.ts';
import { RegistryAsker } from '../../../client/registries/index.ts';
import type { Failure } from '../app/failure.ts';
import type { OpenForm } from '../case/open-form.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { actionStyles } from './action-styles.ts';
import './desk-supplement.ts';
import { failureProblems } from './failure-problems.ts';
import { needsReason, registrySilence } from './registry-silence.ts';
import { supplementItems, type SupplementGroup } from './supplement-choices.ts';
import { isTyped, type TypedInput } from './typed-input.ts';

/** What a clerk sends with an action. */
export interface ActionInput {
  readonly answers?: Answers;
  readonly reason?: string;
  /** Why what a registry could not be asked for is typed by hand. */
  readonly manualReason?: string;
  readonly supplement?: readonly {
    readonly field?: string;
    readonly component?: string;
    readonly reason: string;
  }[];
}

/** The panel of one action: its reason, its supplement request, its form, and the button that sends it. */
@customElement('desk-action')
export class DeskAction extends LitElement {
  static override styles = actionStyles;

  @property({ attribute: false }) offer!: OfferView;
  @property() language: Language = 'vi';
  /** What was typed before; kept by the owner. */
  @property({ attribute: false }) typed!: TypedInput;
  @property({ attribute: false }) groups: readonly SupplementGroup[] = [];
  /** Opens the form of the action, where it has one. */
  @property({ attribute: false }) openForm: () => Promise<OpenForm> = () =>
    Promise.reject(new Error('no form'));
  /** What the button that sends it says. */
  @property({ attribute: false }) sendLabel = '';
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ attribute: false }) onTyped: (typed: TypedInput) => void = () => undefined;
  @property({ attribute: false }) onSend: (input: ActionInput) => void = () => undefined;

  @state() private form: OpenForm | null = null;
  @state() private formFailed = false;
  @state() private attempted = false;
  /** What registries did not tell of what the form asks now. */
  @state() private silent: readonly RegistryAnswer[] = [];
  private asker: RegistryAsker | null = null;
  /** The answers that the form began with: setting others would begin it anew. */
  private begun: Answers = {};

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('openForm') && this.offer.form !== null) void this.loadForm();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asker?.stop();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('failure') && this.failure !== null && this.failure.kind === 'refused') {
      this.renderRoot.querySelector('thutuc-problem-summary')?.focus();
    }
  }

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const problems = failureProblems(this.failure);
    return html`<div class="panel">
      ${
        problems.length === 0
          ? nothing
          : html`<thutuc-problem-summary
              .problems=${problems}
              .language=${this.language}
              @problem-select=${(event: CustomEvent<{ pointer: string }>) => {
                this.goTo(event.detail.pointer);
              }}
            ></thutuc-problem-summary>`
      }
      ${this.offer.supplement ? this.supplement() : nothing} ${this.offer.reason ? this.reason() : nothing}
      ${
        this.offer.form === null
          ? html`<div class="buttons">
              <button
                type="button"
                class="button ${this.offer.tone === 'danger' ? 'danger' : 'primary'}"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${this.handleSend}
              >
                ${this.busy ? texts.sending : this.sendLabel}
              </button>
            </div>`
          : this.formPart()
      }
      ${this.keptAt()}
    </div>`;
  }

  /** Whether what is typed is kept, and since when. */
  private keptAt(): unknown {
    const { savedAt, isUnsaved, couldNotSave } = this.typed;
    if (!isTyped(this.typed)) return nothing;
    const texts = deskTextsOf(this.language);
    if (isUnsaved === true && couldNotSave === true)
      return html`<p class="kept wrong" role="status">${texts.draftUnsaved}</p>`;
    if (savedAt === undefined) return nothing;
    return html`<p class="kept soft small">
      ${fillText(texts.draftSaved, { time: formatDateTime(savedAt) })}
    </p>`;
  }

  private supplement(): unknown {
    return html`<desk-supplement
      .groups=${this.groups}
      .reasons=${this.typed.supplement}
      .language=${this.language}
      .attempted=${this.attempted}
      .onReasons=${(supplement: TypedInput['supplement']) => {
        this.onTyped({ ...this.typed, supplement });
      }}
    ></desk-supplement>`;
  }

  private reason(): unknown {
    const texts = deskTextsOf(this.language);
    const isMissing = this.attempted && this.typed.reason.trim() === '';
    return html`<div class="field ${isMissing ? 'wrong' : ''}">
      <label class="field-label" for="reason">${texts.reason}</label>
      ${isMissing ? html`<p class="problem error" id="reason-problem">${texts.reasonMissing}</p>` : nothing}
      <textarea
        id="reason"
        rows="4"
        maxlength="10000"
        aria-required="true"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? 'reason-problem' : nothing}
        .value=${this.typed.reason}
        @input=${(event: Event) => {
          this.onTyped({ ...this.typed, reason: (event.target as HTMLTextAreaElement).value });
        }}
      ></textarea>
    </div>`;
  }

  private formPart(): unknown {
    const texts = deskTextsOf(this.language);
    if (this.formFailed) {
      return html`<thutuc-notice tone="danger" .language=${this.language}>${texts.unreachable}</thutuc-notice>
        <div class="buttons">
          <button type="button" class="button" @click=${() => void this.loadForm()}>${texts.retry}</button>
        </div>`;
    }
    if (this.form === null) return html`<p class="soft" role="status">${texts.formLoading}</p>`;
    const { form, environment, editable, services } = this.form;
    return html`${registrySilence({
        silent: this.silent,
        language: this.language,
        reason: this.typed.manualReason ?? '',
        attempted: this.attempted,
        onReason: (manualReason) => {
          this.onTyped({ ...this.typed, manualReason });
        },
        askAgain: () => void this.asker?.askAgain(),
      })}<thutuc-form
        mode="single-page"
        .form=${form}
        .answers=${this.begun}
        .environment=${environment}
        .editable=${editable}
        .services=${services}
        .language=${this.language}
        .completeLabel=${this.busy ? texts.sending : this.sendLabel}
        @form-change=${(event: CustomEvent<{ answers: Answers }>) => {
          this.form?.noteAnswers(event.detail.answers);
          this.asker?.noteAnswers(event.detail.answers);
          this.onTyped({ ...this.typed, answers: event.detail.answers });
        }}
        @form-complete=${(event: CustomEvent<{ answers: Answers }>) => {
          this.send(event.detail.answers);
        }}
      ></thutuc-form>`;
  }

  private async loadForm(): Promise<void> {
    this.formFailed = false;
    const open = this.openForm;
    try {
      const form = await open();
      if (open !== this.openForm) return;
      this.begun = this.typed.answers ?? form.answers;
      form.noteAnswers(this.begun);
      this.form = form;
      this.askRegistries(form);
      form.watch((environment) => {
        if (open === this.openForm) this.form = { ...form, environment };
      });
    } catch {
      if (open === this.openForm) this.formFailed = true;
    }
  }

  /** Asks registries for what the form asks, now and while it is filled. */
  private askRegistries(form: OpenForm): void {
    this.asker?.stop();
    this.asker = null;
    this.silent = [];
    if (!asksRegistries(form.form)) return;
    this.asker = new RegistryAsker(form.form, form, {
      ask: form.lookUp,
      later: (run, millis) => setTimeout(run, millis),
      onSilent: (silent) => {
        this.silent = silent;
      },
    });
    this.asker.noteAnswers(this.begun);
  }

  private readonly handleSend = (): void => {
    this.send(undefined);
  };

  private send(answers: Answers | undefined): void {
    if (this.busy) return;
    this.attempted = true;
    void this.updateComplete.then(async () => {
      const builder = this.renderRoot.querySelector('desk-supplement');
      await builder?.updateComplete;
      if (this.offer.supplement && builder?.focusMissing() === true) return;
      if (this.offer.reason && this.typed.reason.trim() === '') {
        this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
        return;
      }
      // Of what no registry was asked for, nobody has to give account.
      const manualReason = needsReason(this.silent) ? (this.typed.manualReason ?? '').trim() : '';
      this.onSend({
        ...(manualReason === '' ? {} : { manualReason }),
        ...(answers === undefined ? {} : { answers }),
        ...(this.offer.reason ? { reason: this.typed.reason.trim() } : {}),
        ...(this.offer.supplement ? { supplement: supplementItems(this.groups, this.typed.supplement) } : {}),
      });
    });
  }

  /** Moves the focus to the last reason of the supplement request. */
  async focusTyped(): Promise<void> {
    const builder = this.renderRoot.querySelector('desk-supplement');
    await builder?.updateComplete;
    builder?.focusLast();
  }

  private goTo(pointer: string): void {
    if (pointer.startsWith('/answers/')) {
      const form: ThutucForm | null = this.renderRoot.querySelector('thutuc-form');
      void form?.goTo(pointer.slice('/answers'.length));
    } else if (pointer.startsWith('/supplement'))
      this.renderRoot.querySelector('desk-supplement')?.focusMissing();
    else if (pointer === '/manualReason')
      this.renderRoot.querySelector<HTMLElement>('#manual-reason')?.focus();
    else this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-action': DeskAction;
  }
}
