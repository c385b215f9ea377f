import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { playerOf } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage, problemTexts, sayProblem, viewCase } from '../../../engine/index.ts';
import type { Actor, CaseView, Language, OfferView, Problem, ScenarioStep } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import './designer-held-steps.ts';
import './designer-system-answer.ts';
import './designer-trial-act.ts';
import './designer-trial-offers.ts';
import './designer-trial-standing.ts';
import './designer-trial-story.ts';
import type { MessageText } from './designer-trial-message.ts';
import './designer-trial-view.ts';
import { actStep, nothingGiven } from './act-step.ts';
import { openAct } from './open-act.ts';
import { outsideSteps, type OutsideStep } from './outside-steps.ts';
import { nameOfRole } from './step-words.ts';
import { backTo, goOn, lastOf, stepsOf, type Trial } from './trial.ts';
import { trialStyles } from './trial-styles.ts';

/** What is open in the middle: something that the role does, or a system that answers. */
type Doing =
  | { readonly kind: 'offer'; readonly offer: OfferView }
  | { readonly kind: 'system'; readonly outside: OutsideStep }
  | null;

/** The case of a trial: whom one plays, what they can do, the time, and what has come of it. */
@customElement('designer-trial-case')
export class DesignerTrialCase extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .sides {
        display: grid;
        gap: var(--thutuc-space-4);
        align-items: start;
      }
      @media (min-width: 60rem) {
        .sides {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        }
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) trial!: Trial;
  /** How the text of a message is asked for; null where nobody can tell. */
  @property({ attribute: false }) messageText: MessageText | null = null;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onTrial: (trial: Trial | null) => void = () => undefined;
  @property({ attribute: false }) onSave: () => void = () => undefined;

  @state() private player = 'applicant';
  @state() private as = '';
  @state() private doing: Doing = null;
  @state() private problems: readonly Problem[] = [];
  /** What was tried last. */
  private tried: ScenarioStep | null = null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('trial')) {
      this.doing = null;
      this.problems = [];
    }
  }

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const play = lastOf(this.trial);
    const { case: current, procedure, context } = play;
    if (current === null) return nothing;
    const actor = this.actorOf(this.player);
    const view = viewCase(procedure, current, actor, context);
    return html`${this.heldSteps()}
      <div class="sides">
        <div class="stack">
          <designer-trial-standing
            .trial=${this.trial}
            .language=${this.language}
            .onStep=${this.play}
          ></designer-trial-standing>
          <section class="panel" aria-label=${texts.offers}>
            ${this.chooser()}
            <h2 class="part">${texts.offers}</h2>
            ${this.offers(view, actor)} ${this.outside()}
          </section>
          ${this.doingPart(view, actor)}
          <designer-trial-view .view=${view} .language=${this.language}></designer-trial-view>
        </div>
        <div class="stack">
          <section class="panel" aria-label=${texts.story}>
            <h2 class="part">${texts.story}</h2>
            <designer-trial-story
              .trial=${this.trial}
              .language=${this.language}
              .text=${this.messageText}
              .onBack=${(steps: number) => {
                this.onTrial(backTo(this.trial, steps));
              }}
            ></designer-trial-story>
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-disabled=${stepsOf(this.trial).length === 0 ? 'true' : 'false'}
                @click=${this.handleBack}
              >
                ${texts.back}
              </button>
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.onTrial(null);
                }}
              >
                ${texts.restart}
              </button>
              <button type="button" class="button primary" @click=${this.onSave}>${texts.save}</button>
            </div>
          </section>
        </div>
      </div>
      <thutuc-confirm .heading=${texts.confirmTitle} .no=${texts.cancel}></thutuc-confirm>`;
  }

  /** Moves the focus to where the case stands. */
  override focus(): void {
    this.renderRoot.querySelector('designer-trial-standing')?.focus();
  }

  private chooser(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { definition } = lastOf(this.trial).procedure;
    return html`<div class="line">
      <div class="field">
        <label for="role">${texts.who}</label>
        <select
          id="role"
          @change=${(event: Event) => {
            this.player = (event.target as HTMLSelectElement).value;
            this.doing = null;
            this.problems = [];
          }}
        >
          ${this.roles().map((role) => {
            const count = this.openFor(role);
            const name = nameOfRole(definition, role, this.language);
            return html`<option value=${role} .selected=${role === this.player}>
              ${count === 0 ? name : fillText(texts.whoHas, { role: name, count })}
            </option>`;
          })}
        </select>
      </div>
      ${
        this.player === 'applicant'
          ? nothing
          : html`<div class="field">
              <label for="as">${texts.as}</label>
              <p class="hint" id="as-hint">${texts.asHint}</p>
              <input
                id="as"
                type="text"
                maxlength="60"
                autocomplete="off"
                aria-describedby="as-hint"
                .value=${this.as}
                @change=${(event: Event) => {
                  this.as = (event.target as HTMLInputElement).value.trim();
                }}
              />
            </div>`
      }
    </div>`;
  }

  private offers(view: CaseView | null, actor: Actor): unknown {
    return html`<designer-trial-offers
      .play=${lastOf(this.trial)}
      .actor=${actor}
      .offers=${view?.offers ?? []}
      .others=${this.roles().filter((role) => role !== this.player && this.openFor(role) > 0)}
      .language=${this.language}
      .onChoose=${(offer: OfferView) => void this.choose(offer, actor)}
    ></designer-trial-offers>`;
  }

  private outside(): unknown {
    const steps = outsideSteps(lastOf(this.trial), this.language);
    if (steps.length === 0) return nothing;
    return html`<h2 class="part">${tinhHuongTextsOf(this.language).outside}</h2>
      <ul class="plain acts">
        ${steps.map(
          (outside) =>
            html`<li>
              <button
                type="button"
                class="button"
                @click=${() => {
                  if (outside.output === undefined) this.play(outside.step);
                  else void this.begin({ kind: 'system', outside });
                }}
              >
                ${outside.name}
              </button>
            </li>`,
        )}
      </ul>
      <div role="alert">
        ${this.doing === null ? this.problems.map((one) => html`<p class="problem">${this.say(one)}</p>`) : nothing}
      </div>`;
  }

  private doingPart(view: CaseView | null, actor: Actor): unknown {
    const { doing } = this;
    if (doing === null || view === null) return nothing;
    if (doing.kind === 'system')
      return html`<designer-system-answer
        class="doing"
        .outside=${doing.outside}
        .language=${this.language}
        .problems=${this.problems}
        .onStep=${this.play}
        .onCancel=${this.cancel}
      ></designer-system-answer>`;
    return html`<designer-trial-act
      class="doing"
      .play=${lastOf(this.trial)}
      .actor=${actor}
      .view=${view}
      .offer=${doing.offer}
      .kept=${this.keptFor(doing.offer)}
      .language=${this.language}
      .problems=${this.problems}
      .onStep=${(step: ScenarioStep) => void this.act(doing.offer, step)}
      .onKeep=${this.keep}
      .onCancel=${this.cancel}
    ></designer-trial-act>`;
  }

  private heldSteps(): unknown {
    if (this.trial.held === null) return nothing;
    const open = this.openHeld();
    return html`<designer-held-steps
      .trial=${this.trial}
      .language=${this.language}
      .onTrial=${this.onTrial}
      .onRedo=${open === null ? null : () => void this.redo(open)}
    ></designer-held-steps>`;
  }

  /** The first of the steps that are held, where somebody can do it now, and who. */
  private openHeld(): { readonly role: string; readonly as: string; readonly offer: OfferView } | null {
    const { procedure, case: current, context } = lastOf(this.trial);
    const [step] = this.trial.held?.steps ?? [];
    if (step === undefined || current === null) return null;
    const as = step.as ?? '';
    for (const role of this.roles()) {
      const view = viewCase(procedure, current, this.actorOf(role, as), context);
      const offer = view?.offers.find((one) => one.blocked === null && this.takes(step, one));
      if (offer !== undefined) return { role, as, offer };
    }
    return null;
  }

  private async redo({ role, as, offer }: NonNullable<ReturnType<typeof this.openHeld>>): Promise<void> {
    this.player = role;
    this.as = as;
    await this.begin({ kind: 'offer', offer }, this.trial.held?.problems);
  }

  /** Whether a step takes up an offer. */
  private takes({ event, task, item }: ScenarioStep, offer: OfferView): boolean {
    if (event === undefined && task === undefined) return false;
    const open = lastOf(this.trial).case?.tasks.find(({ id }) => id === offer.task);
    if ((event ?? null) !== offer.event) return false;
    return event !== undefined || (open?.key === task && (item === undefined || open?.item?.index === item));
  }

  private roles(): readonly string[] {
    const { definition } = lastOf(this.trial).procedure;
    return ['applicant', ...Object.keys(definition.roles).filter((role) => role !== 'applicant')];
  }

  /** What was recorded of the act that is done: it need not be typed again. */
  private keptFor(offer: OfferView): ScenarioStep | null {
    return this.trial.held?.steps.find((step) => this.takes(step, offer)) ?? null;
  }

  private say(problem: Problem): string {
    return sayProblem(problem, this.language, problemTexts).message;
  }

  private actorOf(role: string, as = this.as): Actor {
    const { procedure, case: current } = lastOf(this.trial);
    return playerOf(procedure, current, role, role === 'applicant' || as === '' ? undefined : as);
  }

  /** How much a role can do now. */
  private openFor(role: string): number {
    const { procedure, case: current, context } = lastOf(this.trial);
    if (current === null) return 0;
    const view = viewCase(procedure, current, this.actorOf(role), context);
    return (view?.offers ?? []).filter(({ blocked }) => blocked === null).length;
  }

  /** Does what needs nothing at once, and opens the panel of anything else. */
  private async choose(offer: OfferView, actor: Actor): Promise<void> {
    const play = lastOf(this.trial);
    const needsNothing =
      !offer.reason &&
      !offer.supplement &&
      !offer.corrects &&
      openAct(play, actor, offer, this.language) === null;
    if (!needsNothing) await this.begin({ kind: 'offer', offer });
    else if (!(await this.act(offer, actStep(play, actor, offer, nothingGiven)))) {
      // The panel says why it was refused, and lets the refusal be kept.
      const { problems } = this;
      if (problems.length === 0) return;
      await this.begin({ kind: 'offer', offer }, problems);
    }
  }

  /** Takes the step of an offer once the question of its event is answered; false where it was not taken. */
  private async act(offer: OfferView, step: ScenarioStep): Promise<boolean> {
    this.problems = [];
    const dialog = this.renderRoot.querySelector('thutuc-confirm');
    if (offer.confirm !== null && dialog !== null) {
      dialog.question = inLanguage(offer.confirm, this.language);
      dialog.yes = inLanguage(offer.label, this.language);
      dialog.tone = offer.tone === 'danger' ? 'danger' : 'primary';
      if (!(await dialog.ask())) return false;
    }
    this.play(step);
    return this.problems.length === 0;
  }

  private async begin(doing: Doing, problems: readonly Problem[] = []): Promise<void> {
    this.problems = problems;
    this.doing = doing;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<LitElement>('.doing');
    await panel?.updateComplete;
    panel?.focus();
  }

  private readonly cancel = (): void => {
    this.doing = null;
    this.problems = [];
    this.focus();
  };

  private readonly play = (step: ScenarioStep): void => {
    this.tried = step;
    const outcome = goOn(this.trial, step);
    this.problems = outcome.problems ?? [];
    if (outcome.trial) {
      this.onTrial(outcome.trial);
      this.focus();
    }
  };

  private readonly keep = (): void => {
    if (this.tried === null) return;
    const outcome = goOn(this.trial, this.tried, true);
    if (outcome.trial) this.onTrial(outcome.trial);
  };

  private readonly handleBack = (): void => {
    const count = stepsOf(this.trial).length;
    if (count > 0) this.onTrial(backTo(this.trial, count - 1));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-case': DesignerTrialCase;
  }
}
