import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { typedAnswers, withOffset, type Play } from '../../../engine/authoring/index.ts';
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
import { openAct, type OpenAct } from './open-act.ts';
import { trialStyles } from './trial-styles.ts';

/** One thing that is asked for again: a component by its key, or a field by its pointer. */
interface Wanted {
  readonly place: string;
  readonly reason: string;
}

/** What somebody does in a trial: its form, its reason, what is asked for or handed in, and the button that does it. */
@customElement('designer-trial-act')
export class DesignerTrialAct extends LitElement {
  static override styles = trialStyles;

  @property({ attribute: false }) play!: Play;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) view!: CaseView;
  @property({ attribute: false }) offer!: OfferView;
  @property() language: Language = 'vi';
  /** Why the last attempt was refused. */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) onStep: (step: ScenarioStep) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;
  /** The refusal itself is to be kept. */
  @property({ attribute: false }) onKeep: (step: ScenarioStep) => void = () => undefined;

  @state() private open: OpenAct | null = null;
  @state() private reason = '';
  @state() private wanted: readonly Wanted[] = [];
  @state() private handed: ReadonlySet<string> = new Set();
  private last: ScenarioStep | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('offer') && !changed.has('play')) return;
    this.open = openAct(this.play, this.actor, this.offer, this.language);
    this.handed = new Set(this.papers().map(({ key }) => key));
    const [first] = this.places();
    this.wanted = first === undefined ? [] : [{ place: first.value, reason: '' }];
  }

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const name = inLanguage(this.offer.label, this.language);
    return html`<section class="panel" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${fillText(texts.do, { name })}</h3>
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
        <button
          type="button"
          class="button"
          @click=${() => {
            if (this.last !== null) this.onKeep(this.last);
          }}
        >
          ${texts.keepRefused}
        </button>
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
    const { offer, play, actor } = this;
    const task = play.case?.tasks.find(({ id }) => id === offer.task);
    const standard = play.procedure.definition.roles[actor.grants[0]?.role ?? '']?.vi;
    const isNamed = actor.grants.length > 0 && actor.name !== standard;
    const form = this.open?.form;
    const files = this.papers().flatMap(({ key }) => (this.handed.has(key) ? [key] : []));
    const step: ScenarioStep = {
      at: withOffset(play.context.now),
      ...(offer.event === null ? {} : { event: offer.event }),
      ...(task === undefined ? {} : { task: task.key }),
      ...(task?.item == null ? {} : { item: task.item.index }),
      ...(isNamed ? { as: actor.name } : {}),
      ...(answers === null || form === undefined
        ? offer.corrects
          ? {
              answers: typedAnswers(
                applicationForm(play.procedure),
                play.case?.answers[applicationForm(play.procedure).key] ?? {},
              ),
            }
          : {}
        : { answers: typedAnswers(form, answers) }),
      ...(offer.reason ? { reason: this.reason.trim() } : {}),
      ...(offer.supplement
        ? {
            supplement: this.wanted.map(({ place, reason }) =>
              place.startsWith('/') ? { field: place, reason } : { component: place, reason },
            ),
          }
        : {}),
      ...(files.length === 0 ? {} : { files }),
    };
    this.last = step;
    this.onStep(step);
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
