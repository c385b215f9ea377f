import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { FormChangeDetail, FormServices } from '../../../components/index.ts';
import '../../../components/index.ts';
import { compileCalendar, fillText, instantOf } from '../../../engine/index.ts';
import type { Answers, FormEnvironment, Language, WorkingCalendar } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { trialServices } from '../tinh-huong/trial-services.ts';
import { TrialWorld } from '../tinh-huong/trial-world.ts';
import { emit } from './emit.ts';
import { hiddenPlaces, trialEnvironment, trialForm, type TrialForm } from './trial-form.ts';

/** The form is made anew so long after the last change of the draft, in milliseconds. */
const REST = 300;

/**
 * The form as citizens fill it, with its rules at work. What is filled in belongs to the trial alone: nothing of it
 * comes into the draft, or leaves the page.
 *
 * @fires place-select - `{ at }`: a hidden field was chosen, to look at its rules
 */
@customElement('designer-form-trial')
export class DesignerFormTrial extends LitElement {
  static override styles = [
    partStyles,
    css`
      .sheet {
        margin-block: var(--thutuc-space-3);
        margin-inline: auto;
        max-width: 60rem;
        padding: var(--thutuc-space-5);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      .sheet.narrow {
        width: 22.5rem;
        max-width: 100%;
        padding: var(--thutuc-space-4);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      h3 {
        font-size: var(--thutuc-text);
      }
      li .button {
        text-align: start;
      }
      @media (min-width: 48rem) {
        ul {
          columns: 2;
        }
        li {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  /** Language of the editor. */
  @property() language: Language = 'vi';
  /** Language in which the form is shown. */
  @property() shown: Language = 'vi';
  /** Shown as on a telephone. */
  @property({ type: Boolean }) narrow = false;
  /** JSON pointer of the form. */
  @property() at = '';
  @property({ attribute: false }) fragments: readonly FragmentItem[] = [];
  /** What a field is called. */
  @property({ attribute: false }) nameOf: (at: string) => string = (at) => at;

  @state() private trial: TrialForm | null = null;
  @state() private environment: FormEnvironment | null = null;
  @state() private answers: Answers = {};
  /** Told apart from the answers that are typed, so that typing does not begin anew. */
  @state() private begun: Answers = {};
  @state() private isReady = false;

  private world: TrialWorld | null = null;
  private calendar: WorkingCalendar | null = null;
  private services: FormServices | null = null;
  private made: unknown = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('at')) this.clear();
    const isOther = changed.has('at') || changed.has('fragments');
    if (!isOther && this.made === this.session.document) return;
    this.made = this.session.document;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.make(), this.isReady && !isOther ? REST : 0);
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { trial, environment, services } = this;
    if (!this.isReady) return html`<p role="status">${texts.trialWaits}</p>`;
    if (trial === null || environment === null || services === null)
      return html`<p role="status">${texts.trialNone}</p>`;
    return html`<p class="hint">${texts.trialHint}</p>
      <p class="hint" role="status">
        ${trial.left === 0 ? nothing : fillText(texts.trialLeft, { count: trial.left })}
      </p>
      <button type="button" class="button" @click=${this.clear}>${texts.trialAgain}</button>
      <div class="sheet ${this.narrow ? 'narrow' : ''}">
        <thutuc-form
          .form=${trial.form}
          .answers=${this.begun}
          .environment=${environment}
          .services=${services}
          .language=${this.shown}
          @form-change=${this.handleChange}
        ></thutuc-form>
      </div>
      ${this.hiddenFields(trial, environment)}`;
  }

  /** What the rules hide now, each a way back to the field. */
  private hiddenFields(trial: TrialForm, environment: FormEnvironment): unknown {
    const texts = bieuMauTextsOf(this.language);
    const places = hiddenPlaces(trial, this.answers, environment);
    return html`<section aria-labelledby="hidden">
      <h3 id="hidden">${fillText(texts.hidden, { count: places.length })}</h3>
      ${places.length === 0 ? nothing : html`<p class="hint">${texts.hiddenHint}</p>`}
      <ul>
        ${places.map(
          (at) =>
            html`<li>
              <button
                type="button"
                class="button quiet"
                @click=${() => {
                  emit(this, 'place-select', { at, extends: false, adds: false });
                }}
              >
                ${this.nameOf(at)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async make(): Promise<void> {
    const { document } = this.session;
    this.world ??= new TrialWorld(this.client);
    const { world } = this;
    try {
      for (const found of await world.fetchFor(document))
        if (found.kind === 'calendar') this.calendar = compileCalendar(found.document);
    } catch (error) {
      // Without the server the form works without catalogues and working days.
      if (!(error instanceof ProblemError)) throw error;
    }
    if (!this.isConnected || document !== this.session.document) return;
    const now = instantOf(Date.now());
    const { catalogue } = world;
    this.trial = trialForm(document, this.at, this.fragments);
    this.environment =
      this.trial === null
        ? null
        : trialEnvironment(document, this.trial.form, now, { catalogue, calendar: this.calendar });
    this.services = trialServices({ catalogue, now, language: this.shown });
    // What was filled in stays while the form is changed.
    this.begun = this.answers;
    this.isReady = true;
  }

  private readonly clear = (): void => {
    this.answers = {};
    this.begun = {};
  };

  private readonly handleChange = (event: CustomEvent<FormChangeDetail>): void => {
    this.answers = event.detail.answers;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-form-trial': DesignerFormTrial;
  }
}
