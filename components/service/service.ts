import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formState, localTimeOf } from '../../engine/index.ts';
import type {
  Answers,
  CompiledForm,
  ComponentState,
  FormEnvironment,
  Instant,
  Language,
  Problem,
} from '../../engine/index.ts';
import { connected } from '../connection/connection.ts';
import { dossierProblems } from '../dossier/dossier-problems.ts';
import type { ThutucDossier } from '../dossier/dossier.ts';
import type { DossierChangeDetail, DossierDeliverDetail } from '../events/dossier-events.ts';
import { emit } from '../events/emit.ts';
import type { FormChangeDetail, FormCompleteDetail } from '../events/form-events.ts';
import type { PointerDetail } from '../events/select-events.ts';
import type { ServiceDetail, ServiceStep } from '../events/service-events.ts';
import type { ThutucForm } from '../form/form.ts';
import '../form/form.ts';
import { partsOfForm } from '../form/parts-of-form.ts';
import { progress } from '../form/progress.ts';
import { textsOf } from '../language/texts-of.ts';
import { textsPart } from '../language/texts-part.ts';
import { LaterPart } from '../loading/later-part.ts';
import { missingPart } from '../loading/missing-part.ts';
import { partsFirst } from '../loading/parts-first.ts';
import { problemsPart } from '../problem-summary/problems-part.ts';
import type { FormServices } from '../services/form-services.ts';
import { waysChosen, withFiles, withWay } from './changed-component.ts';
import { serviceStyles } from './service-styles.ts';

/** What the steps after the form are drawn with. */
const STEP_PARTS = {
  form: null,
  dossier: new LaterPart(() => import('../dossier/dossier.ts')),
  submit: new LaterPart(() =>
    Promise.all([import('../review/review.ts'), import('../dossier/dossier-review.ts')]),
  ),
} as const satisfies Record<ServiceStep, LaterPart | null>;

/**
 * A whole service: the form, then the dossier, then everything once more and the submission. It keeps the answers;
 * saving, submitting and what the dossier asks for are the owner's.
 *
 * @fires service-change - an answer or a file changed; save the draft
 * @fires service-step - another step is shown
 * @fires service-submit - the person submits
 * @slot before-submit - above the submit button: fees, declarations
 */
@customElement('thutuc-service')
export class ThutucService extends LitElement {
  static override styles = serviceStyles;

  /** Id of a procedure at a server: where the tag is connected to one, nothing else need be given. */
  @property() procedure = '';
  /** The compiled form. */
  @property({ attribute: false }) form!: CompiledForm;
  /** The answers to begin with; handing in others begins anew. */
  @property({ attribute: false }) answers: Answers = {};
  /** What the rules read besides the answers: the day, the person, catalogues, registries. */
  @property({ attribute: false }) environment!: FormEnvironment;
  /** What the form and the dossier ask of the world around: catalogues, files. */
  @property({ attribute: false }) services!: FormServices;
  /** The dossier as the answers ask for it now; the owner works it out on `service-change`. */
  @property({ attribute: false }) components: readonly ComponentState[] = [];
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** What the engine finds wrong with the dossier; pointers "/dossier/<component>". */
  @property({ attribute: false }) dossierProblems: readonly Problem[] = [];
  /** What the server found wrong with the submission; pointers of the form, or "/dossier/<component>". */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** Whether the draft, or the submission, is on its way. */
  @property() saving: 'no' | 'draft' | 'failed' | 'submit' = 'no';
  /** When the draft was last saved. */
  @property({ attribute: false }) savedAt: Instant | null = null;
  /** Pointers that this person may change, where several people fill the form; null: all. */
  @property({ attribute: false }) editable: readonly string[] | null = null;
  /** The step shown. */
  @property() step: ServiceStep = 'form';
  /** Page of the form to begin with, e.g. where the person left it. */
  @property() page = '';

  @state() private given: Answers = {};
  @state() private attempted = false;
  private handedOut: Answers | null = null;
  /** Set while the person mends something found on the last page: the way on leads back there. */
  private fromReview = false;

  protected override scheduleUpdate(): void | Promise<unknown> {
    const words = this.problems.length > 0 || this.attempted ? problemsPart : null;
    const kinds = this.step === 'form' ? [] : partsOfForm(this.form);
    return partsFirst([textsPart(this.language), STEP_PARTS[this.step], words, ...kinds], () =>
      super.scheduleUpdate(),
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers') && this.answers !== this.handedOut) this.given = this.answers;
  }

  override render(): unknown {
    if (this.procedure !== '') return connected(this);
    // The form stays while other steps are shown: what was typed and seen in it stays with it.
    return html`<thutuc-form
        ?hidden=${this.step !== 'form'}
        exportparts="progress, page, section, field, label, hint, problem, input, choice, value, actions"
        .form=${this.form}
        .answers=${this.answers}
        .environment=${this.environment}
        .services=${this.services}
        .language=${this.language}
        .page=${this.page}
        .editable=${this.editable}
        .shared=${this.editable !== null}
        .review=${false}
        .stepsAfter=${2}
        @form-change=${this.handleFormChange}
        @form-complete=${this.handleFormComplete}
      ></thutuc-form>
      ${this.stepContent()} ${this.savedLine()}`;
  }

  private stepContent(): unknown {
    if (this.step === 'form') return nothing;
    const parts = [STEP_PARTS[this.step], ...partsOfForm(this.form)];
    if (parts.some((part) => part?.isHere === false)) {
      return missingPart(this.language, () => {
        this.requestUpdate();
      });
    }
    return this.step === 'dossier' ? this.dossierStep() : this.submitStep();
  }

  /** Shows a place that the person has been at, e.g. by the browser's way back. Nothing is said of it to the owner. */
  async showPlace(step: ServiceStep, page: string): Promise<void> {
    this.step = step;
    this.page = page;
    await this.updateComplete;
    const form = this.renderRoot.querySelector<ThutucForm>('thutuc-form');
    // Without a name it is the first page.
    if (step === 'form' && form !== null) form.page = page;
    await form?.updateComplete;
    const place = step === 'form' ? form?.renderRoot : this.renderRoot;
    place?.querySelector<HTMLElement>('.page h2')?.focus();
  }

  private dossierStep(): unknown {
    const texts = textsOf(this.language);
    const found = this.attempted ? this.findProblems() : [];
    // Shown, but no bar: only the server can say whether the new file will do.
    const refused = this.problems.filter(({ pointer }) => pointer.startsWith('/dossier/'));
    return html`<section class="step page">
      ${this.progress(1)}
      ${
        found.length > 0
          ? html`<thutuc-problem-summary
              .problems=${found}
              .language=${this.language}
              @problem-select=${(event: CustomEvent<PointerDetail>) => {
                this.dossier()?.goTo(event.detail.pointer);
              }}
            ></thutuc-problem-summary>`
          : nothing
      }
      <h2 tabindex="-1">${texts.dossierTitle}</h2>
      <p class="guidance">${texts.dossierGuidance}</p>
      <thutuc-dossier
        .components=${this.components}
        .services=${this.services}
        .language=${this.language}
        .problems=${[...this.dossierProblems, ...refused]}
        .showProblems=${this.attempted || refused.length > 0}
        @dossier-change=${this.handleDossierChange}
        @dossier-deliver=${this.handleDeliver}
      ></thutuc-dossier>
      ${this.buttons(texts.next, this.handleDossierNext, 'form')}
    </section>`;
  }

  private submitStep(): unknown {
    const texts = textsOf(this.language);
    const problems = this.problems.filter(({ severity }) => severity === 'error');
    const submitting = this.saving === 'submit';
    return html`<section class="step page">
      ${this.progress(2)}
      ${
        problems.length > 0
          ? html`<thutuc-problem-summary
              .problems=${problems}
              .language=${this.language}
              @problem-select=${this.handleProblem}
            ></thutuc-problem-summary>`
          : nothing
      }
      <h2 tabindex="-1">${texts.submitTitle}</h2>
      <p class="guidance">${texts.reviewGuidance}</p>
      <thutuc-review
        .form=${this.form}
        .answers=${this.given}
        .environment=${this.environment}
        .services=${this.services}
        .language=${this.language}
        .changeable=${!submitting}
        @review-change=${this.handleReviewChange}
      ></thutuc-review>
      <thutuc-dossier-review
        .components=${this.components}
        .language=${this.language}
        .changeable=${!submitting}
        @review-change=${(event: Event) => {
          event.stopPropagation();
          this.go('dossier');
        }}
      ></thutuc-dossier-review>
      <slot name="before-submit"></slot>
      ${this.buttons(submitting ? texts.submitting : texts.submit, this.handleSubmit, 'dossier', submitting)}
    </section>`;
  }

  private buttons(label: string, go: () => void, back: ServiceStep, busy = false): unknown {
    return html`<div class="actions">
      <button type="button" class="button primary" aria-disabled=${busy ? 'true' : nothing} @click=${go}>
        ${label}
      </button>
      ${
        busy
          ? nothing
          : html`<button
              type="button"
              class="button"
              @click=${() => {
                this.go(back);
              }}
            >
              ${textsOf(this.language).back}
            </button>`
      }
    </div>`;
  }

  private savedLine(): unknown {
    const texts = textsOf(this.language);
    const text =
      this.saving === 'draft'
        ? texts.saving
        : this.saving === 'failed'
          ? texts.saveFailed
          : this.savedAt === null
            ? ''
            : fillText(texts.savedAt, { time: localTimeOf(this.savedAt) });
    return html`<p class="saved ${this.saving}" role="status">${text}</p>`;
  }

  private progress(after: 1 | 2): unknown {
    const { pages } = formState(this.form, this.given, this.environment);
    return progress(pages.length + after, pages.length + 2, this.language);
  }

  private go(step: ServiceStep): void {
    this.step = step;
    emit(this, 'service-step', { step });
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: 'start' });
      if (step !== 'form')
        this.renderRoot.querySelector<HTMLElement>('.page h2')?.focus({ preventScroll: true });
    });
  }

  private readonly handleFormChange = (event: CustomEvent<FormChangeDetail>): void => {
    event.stopPropagation();
    this.given = event.detail.answers;
    // Whoever types will come to the steps after the form.
    for (const part of Object.values(STEP_PARTS)) void part?.fetch();
    this.change();
  };

  private readonly handleFormComplete = (event: CustomEvent<FormCompleteDetail>): void => {
    event.stopPropagation();
    this.given = event.detail.answers;
    // A changed answer may ask for another paper: then that comes first.
    const isDone = this.fromReview && this.findProblems().length === 0;
    this.fromReview = false;
    this.go(isDone ? 'submit' : 'dossier');
  };

  private readonly handleDossierChange = (event: CustomEvent<DossierChangeDetail>): void => {
    event.stopPropagation();
    const { component, files } = event.detail;
    this.changePlace(component, (one) => withFiles(one, files));
  };

  private readonly handleDeliver = (event: CustomEvent<DossierDeliverDetail>): void => {
    event.stopPropagation();
    const { component, way } = event.detail;
    this.changePlace(component, (one) => withWay(one, way));
  };

  private changePlace(place: string, change: (component: ComponentState) => ComponentState): void {
    this.components = this.components.map((one) => (one.key === place ? change(one) : one));
    // What was wrong with this paper was said of it as it was; the owner looks at it as it is now.
    this.dossierProblems = this.dossierProblems.filter(
      ({ pointer }) => !isBelow(pointer, `/dossier/${place}`),
    );
    this.change();
  }

  private readonly handleDossierNext = (): void => {
    if (this.dossier()?.stillUploading() === true) return;
    this.attempted = true;
    if (this.findProblems().length === 0) this.go('submit');
    else {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector('thutuc-problem-summary')?.focus();
      });
    }
  };

  private readonly handleSubmit = (): void => {
    if (this.saving !== 'submit') emit(this, 'service-submit', this.detail());
  };

  private readonly handleProblem = (event: CustomEvent<PointerDetail>): void => {
    event.stopPropagation();
    const { pointer } = event.detail;
    if (pointer.startsWith('/dossier/')) {
      this.go('dossier');
      void this.updateComplete.then(() => {
        this.dossier()?.goTo(pointer);
      });
      return;
    }
    this.goToField(pointer);
  };

  private readonly handleReviewChange = (event: CustomEvent<PointerDetail>): void => {
    event.stopPropagation();
    this.goToField(event.detail.pointer);
  };

  /** Leads from the last page to a field; the way on from there leads straight back. */
  private goToField(pointer: string): void {
    this.fromReview = true;
    this.go('form');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<ThutucForm>('thutuc-form')?.goTo(pointer, true),
    );
  }

  private findProblems(): readonly Problem[] {
    return dossierProblems(this.components, this.dossierProblems);
  }

  private change(): void {
    this.handedOut = this.given;
    emit(this, 'service-change', this.detail());
  }

  private detail(): ServiceDetail {
    const given = this.components.filter(({ files }) => files.length > 0);
    return {
      answers: this.given,
      dossier: Object.fromEntries(given.map(({ key, files }) => [key, files])),
      promised: waysChosen(this.components),
    };
  }

  /** Null while another step is shown, or where the dossier's script could not be fetched. */
  private dossier(): ThutucDossier | null {
    return this.renderRoot.querySelector<ThutucDossier>('thutuc-dossier');
  }
}

function isBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-service': ThutucService;
  }
}
