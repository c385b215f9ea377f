import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { answerAt, changeAnswer, inLanguage, startForm, withAnswer } from '../../engine/index.ts';
import type {
  Answers,
  CompiledForm,
  FieldState,
  FormEnvironment,
  FormProgress,
  FormState,
  Language,
  Problem,
} from '../../engine/index.ts';
import { connected } from '../connection/connection.ts';
import { emit } from '../events/emit.ts';
import type { FieldChangeEvent } from '../events/field-change.ts';
import type { PointerDetail } from '../events/select-events.ts';
import { focusPointer } from '../fields/shared/focus-pointer.ts';
import { formTextsOf } from '../language/form-texts-of.ts';
import { textsPart } from '../language/texts-part.ts';
import { noticeBox } from '../notice/notice-box.ts';
import { problemsPart } from '../problem-summary/problems-part.ts';
import { missingPart } from '../loading/missing-part.ts';
import { partsFirst } from '../loading/parts-first.ts';
import type { FormServices } from '../services/form-services.ts';
import { fieldsLeft } from './fields-left.ts';
import { formButtons } from './form-buttons.ts';
import { registryPart, reviewPart, rowsPart } from './form-parts.ts';
import { formStyles } from './form-styles.ts';
import { NamedForm } from './named-form.ts';
import { pageContent } from './page-content.ts';
import { areSame, isWrongAt, ownProblems, pageOf, placeless, problemsOn } from './pages-of.ts';
import { isIncomplete, partsOfForm } from './parts-of-form.ts';
import { PatientReveal } from './patient-reveal.ts';
import { progress } from './progress.ts';
import { RevealedProblems } from './revealed-problems.ts';
import { handOut } from './shown-states.ts';

/** Key of the last step, on which the person reads everything once more. */
const REVIEW = 'review';

/**
 * Fills a form page by page. It keeps what was typed, draws what the engine says of it, and knows no server: it is
 * handed a form, or names one of a server that its tag is connected to.
 *
 * @fires form-change - an answer changed
 * @fires form-page - another page is shown
 * @fires form-complete - the person went on from the last step and the form has no error
 * @fires thutuc-form-complete - the same, of a form that is named: with the answers and what the rules find
 * @fires form-back - the person goes back from the first page
 * @csspart progress, page, section, row, field, label, hint, problem, input, choice, value, words, actions, summary, files
 */
@customElement('thutuc-form')
export class ThutucForm extends NamedForm {
  static override styles = formStyles;

  /** The compiled form. */
  @property({ attribute: false }) form!: CompiledForm;
  /**
   * The answers to begin with. What is typed is kept here; setting other answers begins anew, and giving back what
   * was handed out changes nothing.
   */
  @property({ attribute: false, noAccessor: true })
  get answers(): Answers {
    return this.given;
  }
  set answers(answers: Answers) {
    const before = this.given;
    this.given = answers;
    if (answers !== before && answers !== this.handedOut) this.requestUpdate('answers', before);
  }
  /** What the rules read besides the answers: the day, the person, catalogues, registries. */
  @property({ attribute: false }) environment!: FormEnvironment;
  /** What the fields ask of the world around: catalogues, files, places. */
  @property({ attribute: false }) services!: FormServices;
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** `single-page` shows all pages at once, without steps and review: for the short forms of a task. */
  @property() mode: 'pages' | 'single-page' = 'pages';
  /** Pointers that may be changed; all other fields are read-only. null: all may. */
  @property({ attribute: false }) editable: readonly string[] | null = null;
  /** Others fill what may not be changed here: its errors are theirs, and bar nobody's way on. */
  @property({ attribute: false }) shared = false;
  /** Key of the page shown, or "review". */
  @property() page = '';
  /** Whether the form ends with its own review. */
  @property({ attribute: false }) review = true;
  /** Steps that follow outside this form, for the count. */
  @property({ type: Number, attribute: 'steps-after' }) stepsAfter = 0;
  /** Whether "back" on the first page leads somewhere. */
  @property({ type: Boolean, attribute: 'can-leave' }) canLeave = false;
  /** Text of the last button, where it is more than "Hoàn thành". */
  @property({ attribute: false }) completeLabel = '';

  @state() private waiting = false;
  private given: Answers = {};
  private progress: FormProgress | null = null;
  /** The states as they are drawn, without problems that are not to be seen yet. */
  private shown = new Map<string, FieldState>();
  /** Some row repeats another: then what is said stands at other fields than the engine has it. */
  private hasRepeats = false;
  /** The problems that the summary lists. */
  private listed: readonly Problem[] = [];
  private handedOut: Answers | null = null;
  private revealed = new RevealedProblems();
  private readonly patience = new PatientReveal(this);
  /** Set once the person tried to end the form although it has an error that is on no page. */
  private triedToEnd = false;
  /** Set while the person mends something found on the review page: the way on leads back there. */
  @state() private fromReview = false;

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.isNamed) return super.scheduleUpdate();
    const review = this.page === REVIEW ? reviewPart : null;
    const words = this.revealed.isAny ? problemsPart : null;
    const parts = [textsPart(this.language), review, words, ...partsOfForm(this.form)];
    return partsFirst(parts, () => super.scheduleUpdate());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form')) {
      this.revealed = new RevealedProblems();
      this.progress = null;
    }
    if (this.isNamed || isIncomplete(this.form)) return;
    const isNew = this.progress === null;
    if (changed.has('answers') && this.answers !== this.handedOut) this.begin(this.answers, isNew);
    else if (isNew || changed.has('environment')) this.begin(this.progress?.typed ?? this.answers, isNew);
    if (changed.has('environment')) this.takeFromRegistry(changed.get('environment'));
    const here = this.steps().includes(this.page);
    if (!here && this.mode === 'pages') this.page = this.current.pages[0] ?? REVIEW;
  }

  override render(): unknown {
    if (this.isNamed) return connected(this);
    if (isIncomplete(this.form)) return this.missing();
    return html`<form
      novalidate
      aria-label=${inLanguage(this.form.title, this.language)}
      @submit=${this.handleSubmit}
      @field-change=${this.handleChange}
      @focusout=${this.handleLeave}
    >
      ${this.mode === 'pages' ? progress(this.step() + 1, this.steps().length + this.stepsAfter, this.language) : nothing}
      ${this.summary()}
      ${this.waiting ? html`<div role="alert">${noticeBox('warning', formTextsOf(this.language).fileWait, this.language)}</div>` : nothing}
      ${this.page === REVIEW && this.mode === 'pages' ? this.reviewPage() : this.pages()} ${this.buttons()}
    </form>`;
  }

  /** Moves the focus to a field. Who `returns` to a review, also one outside this form, finds marked what is wrong. */
  async goTo(pointer: string, returns = this.fromReview): Promise<void> {
    this.fromReview = returns;
    const page = pageOf(this.form, pointer);
    if (returns && page !== undefined) this.revealed.noteAttempt(page);
    this.requestUpdate();
    if (this.mode === 'pages' && page !== undefined && page !== this.page) this.show(page);
    await this.updateComplete;
    // The fields of a new page draw themselves after the form.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    focusPointer(this.renderRoot, pointer);
  }

  /** Fills what a registry has said meanwhile into fields that are empty or hold what it said before. */
  private takeFromRegistry(before: FormEnvironment | undefined): void {
    const { form, progress, environment } = this;
    if (before === undefined || progress === null || environment.registry === before.registry) return;
    const filled = registryPart.here?.filledFromRegistry(
      form,
      progress.typed,
      this.current,
      environment,
      before.registry,
    );
    // A form that asks nobody is not filled.
    if (filled === undefined) return;
    this.begin(this.withRowIds(filled));
    const { answers } = this.current;
    this.handedOut = answers;
    void this.updateComplete.then(() => emit(this, 'form-change', { answers, pointer: '' }));
  }

  private withRowIds(answers: Answers): Answers {
    return rowsPart.here?.withRowIds(this.form, answers) ?? answers;
  }

  /** What the form looks like with what is typed now. */
  private get current(): FormState {
    return this.ongoing.state;
  }

  private get ongoing(): FormProgress {
    if (this.progress === null) throw new Error('the form has not begun');
    return this.progress;
  }

  /** Works out the whole form with other answers. */
  private begin(answers: Answers, isNew = false): void {
    this.progress = startForm(this.form, answers, this.environment, isNew ? undefined : this.ongoing);
    if (!this.revealed.noteBrought(this.current.fields) || problemsPart.isHere) return;
    void problemsPart.fetch().then(this.redraw);
  }

  /** Whether the script of some kind of field could not be fetched: then nothing can be worked out. */
  private missing(): unknown {
    return missingPart(this.language, this.redraw);
  }

  private pages(): unknown {
    const seen = this.revealed.shown(this.current.fields, this.pageOf, this.editable);
    this.shown = rowsPart.here?.withRepeatsNamed(this.form, seen, this.language) ?? seen;
    this.hasRepeats = this.current.problems.some(({ code }) => code === 'row-repeated');
    const context = {
      states: this.shown,
      problemsAt: (pointer: string) => this.revealed.at(pointer, this.current.problems, this.pageOf),
      newRow: (pointer: string) =>
        rowsPart.here?.emptyRow(this.form, this.ongoing.typed, pointer, this.environment) ?? {},
      language: this.language,
      services: this.services,
    };
    const shown = this.mode === 'pages' ? [this.page] : this.current.pages;
    return this.form.pages
      .filter((one) => shown.includes(one.page.key))
      .map((one) => pageContent(this.form, one, this.current, context));
  }

  private readonly redraw = (): void => {
    this.requestUpdate();
  };

  private readonly pageOf = (pointer: string): string | undefined => pageOf(this.form, pointer);

  /** Draws the fields that the last answer changed, and them alone. False where the whole page must be drawn. */
  private redrawFields(): boolean {
    const { structure, changed } = this.ongoing;
    if (structure || this.hasRepeats || (this.revealed.isAny && !problemsPart.isHere)) return false;
    if (!areSame(this.attempted(), this.listed)) return false;
    return handOut(this.renderRoot, this.shown, changed, this.current, (state) =>
      this.revealed.seen(state, this.pageOf, this.editable),
    );
  }

  private reviewPage(): unknown {
    if (!reviewPart.isHere) return this.missing();
    const texts = formTextsOf(this.language);
    return html`<section class="page" part="page">
      <h2 tabindex="-1">${texts.reviewTitle}</h2>
      <p class="guidance">${texts.reviewGuidance}</p>
      <thutuc-review
        .form=${this.form}
        .formState=${this.current}
        .environment=${this.environment}
        .services=${this.services}
        .language=${this.language}
        .changeable=${true}
        @review-change=${this.handleReviewChange}
      ></thutuc-review>
    </section>`;
  }

  private summary(): unknown {
    const problems = this.attempted();
    this.listed = problems;
    if (problems.length === 0) return nothing;
    if (!problemsPart.isHere) return this.missing();
    return html`<thutuc-problem-summary
      .problems=${rowsPart.here?.namedByRow(this.form, problems, this.language) ?? problems}
      .language=${this.language}
      @problem-select=${(event: CustomEvent<PointerDetail>) => {
        event.stopPropagation();
        void this.goTo(event.detail.pointer);
      }}
    ></thutuc-problem-summary>`;
  }

  /** Errors of what the person tried to leave. */
  private attempted(): readonly Problem[] {
    const keys = this.mode === 'pages' ? [this.page] : this.current.pages;
    const here = keys
      .filter((key) => this.revealed.wasAttempted(key))
      .flatMap((key) => this.own(problemsOn(this.form, this.current, key, 'error')));
    return this.triedToEnd ? [...here, ...this.own(placeless(this.form, this.current))] : here;
  }

  private own(problems: readonly Problem[]): readonly Problem[] {
    return this.shared ? ownProblems(problems, this.editable) : problems;
  }

  private buttons(): unknown {
    const steps = this.steps();
    return formButtons({
      isLast: !this.fromReview && (this.mode === 'single-page' || this.step() === steps.length - 1),
      completeLabel: this.completeLabel,
      isFollowed: this.stepsAfter > 0,
      isToReview: steps[this.step() + 1] === REVIEW || this.fromReview,
      back: this.mode === 'pages' && (this.step() > 0 || this.canLeave) ? this.handleBack : null,
      language: this.language,
    });
  }

  private steps(): readonly string[] {
    return this.review ? [...this.current.pages, REVIEW] : this.current.pages;
  }

  private step(): number {
    return Math.max(0, this.steps().indexOf(this.page));
  }

  private show(page: string): void {
    this.page = page;
    this.waiting = false;
    emit(this, 'form-page', { page });
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>('.page h2');
      heading?.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    });
  }

  private readonly handleChange = (event: FieldChangeEvent): void => {
    const { pointer, value } = event.detail;
    const { ongoing } = this;
    const named = this.withRowIds(withAnswer(ongoing.typed, pointer, value));
    this.progress = changeAnswer(ongoing, pointer, answerAt(named, pointer));
    this.waiting = false;
    const hasForgotten = this.revealed.noteChange(pointer);
    // Whoever types will leave a field with a mistake, and will come to the review.
    void problemsPart.fetch();
    if (this.review) void reviewPart.fetch();
    if (hasForgotten || !this.redrawFields()) this.requestUpdate();
    this.handedOut = this.current.answers;
    emit(this, 'form-change', { answers: this.current.answers, pointer });
  };

  private readonly handleLeave = (event: FocusEvent): void => {
    const left = fieldsLeft(event).filter((pointer) => this.revealed.noteLeft(pointer));
    const wrong = left.filter((pointer) => isWrongAt(this.current, pointer));
    if (wrong.length > 0) this.patience.whenAtRest(problemsPart.here?.announcing(this, wrong) ?? this.redraw);
  };

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.waiting = this.renderRoot.querySelector('thutuc-uploader[busy]') !== null;
    if (this.waiting) return;
    const keys = this.mode === 'single-page' ? this.current.pages : this.page === REVIEW ? [] : [this.page];
    for (const key of keys) this.revealed.noteAttempt(key);
    if (this.attempted().length > 0) this.showSummary();
    else this.goOn();
  };

  private goOn(): void {
    const steps = this.steps();
    const next = this.fromReview ? steps.find((step) => step === REVIEW) : steps[this.step() + 1];
    if (this.mode === 'single-page' || next === undefined || next === REVIEW) {
      // An answer on a later page can make an earlier one wrong.
      const [first] = this.own(problemsOn(this.form, this.current, null, 'error'));
      if (first !== undefined) {
        const page = pageOf(this.form, first.pointer);
        if (page === undefined || !this.current.pages.includes(page)) this.triedToEnd = true;
        else {
          this.revealed.noteAttempt(page);
          if (this.mode === 'pages') this.show(page);
        }
        this.showSummary();
        return;
      }
    }
    if (this.mode === 'single-page' || next === undefined) {
      this.fromReview = false;
      emit(this, 'form-complete', { answers: this.current.answers });
      return;
    }
    if (next === REVIEW) this.fromReview = false;
    this.show(next);
  }

  private showSummary(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('thutuc-problem-summary')?.focus();
    });
  }

  private readonly handleBack = (): void => {
    const before = this.steps()[this.step() - 1];
    if (before === undefined) emit(this, 'form-back', null);
    else this.show(before);
  };

  private readonly handleReviewChange = (event: CustomEvent<PointerDetail>): void => {
    event.stopPropagation();
    void this.goTo(event.detail.pointer, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-form': ThutucForm;
  }
}
