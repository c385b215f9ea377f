import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Play } from '../../../engine/authoring/index.ts';
import { applicationForm, fillText, inLanguage, problemTexts, sayProblem } from '../../../engine/index.ts';
import type {
  Actor,
  Answers,
  CaseView,
  Language,
  OfferView,
  Problem,
  ScenarioStep,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { actStep, type ActInput } from './act-step.ts';
import { openAct, type OpenAct } from './open-act.ts';
import { trialStyles } from './trial-styles.ts';

/** One thing that is asked for again. */
type Wanted = ActInput['wanted'][number];

/** What somebody does in a trial: its form, its reason, what is asked for or handed in, and the button that does it. */
@customElement('designer-trial-act')
export class DesignerTrialAct extends LitElement {
  static override styles = trialStyles;

  @property({ attribute: false }) play!: Play;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) view!: CaseView;
  @property({ attribute: false }) offer!: OfferView;
  /** What a scenario filled in when it did the same; null where nothing is known. */
  @property({ attribute: false }) kept: ScenarioStep | null = null;
  @property() language: Language = 'vi';
  /** Why the last attempt was refused. */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) onStep: (step: ScenarioStep) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;
  /** The refusal itself is to be kept. */
  @property({ attribute: false }) onKeep: () => void = () => undefined;

  @state() private open: OpenAct | null = null;
  @state() private reason = '';
  @state() private wanted: readonly Wanted[] = [];
  @state() private handed: ReadonlySet<string> = new Set();

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('offer') && !changed.has('play')) return;
    this.open = openAct(this.play, this.actor, this.offer, this.language, this.kept?.answers);
    this.reason = this.kept?.reason ?? '';
    this.handed = new Set(this.papers().map(({ key }) => key));
    const [first] = this.places();
    this.wanted = first === undefined ? [] : [{ place: first.value, reason: '' }];
  }

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const name = inLanguage(this.offer.label, this.language);
    return html`<section class="panel" aria-labelledby="title">
      <h2 class="part" id="title" tabindex="-1">${fillText(texts.do, { name })}</h2>
      <div class="stack">
        <div role="alert">${this.refusal()}</div>
        ${this.offer.supplement ? this.supplement() : nothing}
        ${
          this.offer.reason
            ? html`<div>
                <label for="reason">${texts.reason}</label>
                <textarea
                  id="reason"
                  rows="2"
                  .value=${this.reason}
                  @input=${(event: Event) => {
                    this.reason = (event.target as HTMLTextAreaElement).value;
                  }}
                ></textarea>
              </div>`
            : nothing
        }
        ${this.paperTicks()} ${this.form()}
      </div>
      <div class="buttons">
        ${
          this.open === null
            ? html`<button
                type="button"
                class="button ${this.offer.tone === 'danger' ? 'danger' : 'primary'}"
                @click=${() => {
                  this.send(null);
                }}
              >
                ${name}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${this.onCancel}>${texts.cancel}</button>
      </div>
    </section>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  private refusal(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    if (this.problems.length === 0) return nothing;
    return html`<thutuc-notice tone="danger" .language=${this.language}>
      <p>${texts.refused}</p>
      <ul>
        ${this.problems.map((one) => html`<li>${sayProblem(one, this.language, problemTexts).message}</li>`)}
      </ul>
      <div class="buttons">
        <button type="button" class="button" @click=${this.onKeep}>${texts.keepRefused}</button>
      </div>
    </thutuc-notice>`;
  }

  private form(): unknown {
    const { open } = this;
    if (open === null) return nothing;
    return html`<thutuc-form
      mode="single-page"
      .form=${open.form}
      .answers=${open.answers}
      .environment=${open.environment}
      .editable=${open.editable}
      .services=${open.services}
      .language=${this.language}
      .completeLabel=${inLanguage(this.offer.label, this.language)}
      @form-change=${(event: CustomEvent<{ answers: Answers }>) => {
        open.noteAnswers(event.detail.answers);
      }}
      @form-complete=${(event: CustomEvent<{ answers: Answers }>) => {
        this.send(event.detail.answers);
      }}
    ></thutuc-form>`;
  }

  private supplement(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const places = this.places();
    return html`<fieldset>
      <legend>${texts.supplement}</legend>
      <ul class="plain">
        ${this.wanted.map(
          (one, index) =>
            html`<li class="line">
              <div class="field">
                <label for="place-${index}">${texts.supplementWhat}</label>
                <select
                  id="place-${index}"
                  @change=${(event: Event) => {
                    this.want(index, { ...one, place: (event.target as HTMLSelectElement).value });
                  }}
                >
                  ${places.map(
                    ({ value, label }) =>
                      html`<option value=${value} ?selected=${value === one.place}>${label}</option>`,
                  )}
                </select>
              </div>
              <div class="field">
                <label for="why-${index}">${texts.reason}</label>
                <input
                  id="why-${index}"
                  type="text"
                  .value=${one.reason}
                  @input=${(event: Event) => {
                    this.want(index, { ...one, reason: (event.target as HTMLInputElement).value });
                  }}
                />
              </div>
              ${
                this.wanted.length < 2
                  ? nothing
                  : html`<button
                      type="button"
                      class="button quiet"
                      @click=${() => {
                        this.wanted = this.wanted.toSpliced(index, 1);
                      }}
                    >
                      ${fillText(texts.supplementRemove, { name: labelOf(places, one.place) })}
                    </button>`
              }
            </li>`,
        )}
      </ul>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.wanted = [...this.wanted, { place: places[0]?.value ?? '', reason: '' }];
        }}
      >
        ${texts.supplementAdd}
      </button>
    </fieldset>`;
  }

  private paperTicks(): unknown {
    const papers = this.papers();
    if (papers.length === 0) return nothing;
    return html`<fieldset>
      <legend>${tinhHuongTextsOf(this.language).papersOf}</legend>
      ${papers.map(
        ({ key, title }) =>
          html`<div>
            <label class="tick"
              ><input
                type="checkbox"
                .checked=${this.handed.has(key)}
                @change=${(event: Event) => {
                  const next = new Set(this.handed);
                  if ((event.target as HTMLInputElement).checked) next.add(key);
                  else next.delete(key);
                  this.handed = next;
                }}
              />${inLanguage(title, this.language)}</label
            >
          </div>`,
      )}
    </fieldset>`;
  }

  /** The papers of a correction: those that are asked for, and those that are lacking. */
  private papers(): CaseView['dossier'] {
    if (!this.offer.corrects) return [];
    const asked = (this.view.supplement?.items ?? []).flatMap(({ component }) => component ?? []);
    return this.view.dossier.filter(
      ({ key, component, required, satisfied }) =>
        asked.includes(key) || asked.includes(component) || (required && satisfied === null),
    );
  }

  /** Everything that can be asked for again. */
  private places(): readonly { readonly value: string; readonly label: string }[] {
    const papers = this.view.components.map(({ key, title }) => ({
      value: key,
      label: inLanguage(title, this.language),
    }));
    const fields = applicationForm(this.play.procedure).pages.flatMap(({ sections }) =>
      sections.flatMap((section) => section.fields),
    );
    const answers = fields
      .filter(({ rules, field }) => rules.value === null && field.type !== 'notice')
      .map(({ field }) => ({ value: `/${field.key}`, label: inLanguage(field.label, this.language) }));
    return [...papers, ...answers];
  }

  private want(index: number, one: Wanted): void {
    this.wanted = this.wanted.with(index, one);
  }

  private send(answers: Answers | null): void {
    const { offer, play, actor, open, reason, wanted } = this;
    const files = this.papers().flatMap(({ key }) => (this.handed.has(key) ? [key] : []));
    const filled = answers === null || open === null ? null : { form: open.form, answers };
    this.onStep(actStep(play, actor, offer, { filled, reason, wanted, files }));
  }
}

function labelOf(
  places: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return places.find((one) => one.value === value)?.label ?? value;
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-act': DesignerTrialAct;
  }
}
