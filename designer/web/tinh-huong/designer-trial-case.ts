import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { nextMoment, playerOf, withOffset } from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatMoney,
  inLanguage,
  problemTexts,
  sayProblem,
  viewCase,
} from '../../../engine/index.ts';
import type {
  Actor,
  Case,
  CaseView,
  Language,
  OfferView,
  Problem,
  ScenarioStep,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { clockText } from './clock-text.ts';
import './designer-system-answer.ts';
import './designer-trial-act.ts';
import './designer-trial-story.ts';
import { momentMeant, momentText } from './moments.ts';
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
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        margin: 0;
      }
      dt {
        color: var(--thutuc-ink-soft);
      }
      dd {
        margin: 0;
      }
      .where {
        font-size: var(--thutuc-text-large);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) trial!: Trial;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onTrial: (trial: Trial | null) => void = () => undefined;
  @property({ attribute: false }) onSave: () => void = () => undefined;

  @state() private player = 'applicant';
  @state() private as = '';
  @state() private doing: Doing = null;
  @state() private problems: readonly Problem[] = [];
  @state() private isMomentWrong = false;

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
          <section class="panel" aria-label=${texts.states}>${this.standing(current)} ${this.time()}</section>
          <section class="panel" aria-label=${texts.who}>
            ${this.chooser()}
            <h3>${texts.offers}</h3>
            ${this.offers(view)} ${this.outside()}
          </section>
          ${this.doingPart(view, actor)}
        </div>
        <div class="stack">
          <section class="panel" aria-label=${texts.story}>
            <h3>${texts.story}</h3>
            <designer-trial-story
              .trial=${this.trial}
              .language=${this.language}
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
      </div>`;
  }

  /** Moves the focus to where the case stands. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.where')?.focus();
  }

  private standing(current: Case): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { procedure } = lastOf(this.trial);
    const titles = current.states.map((path) => {
      const keys = path.split('.');
      const title = keys
        .map((_key, index) => procedure.tree.get(keys.slice(0, keys.length - index).join('.')))
        .find((node) => node?.state.meta?.title !== undefined)?.state.meta?.title;
      return title === undefined ? path : inLanguage(title, this.language);
    });
    const money = viewCase(procedure, current, this.actorOf('applicant'), lastOf(this.trial).context)?.money;
    const fee = current.fees.reduce((sum, { amount }) => sum + amount, 0);
    const open = current.tasks.filter(({ closed }) => closed === null);
    return html`<p class="where" tabindex="-1" role="status">
        ${titles.join('; ')}
        ${current.endedAt === null ? nothing : html`<span class="soft">– ${texts.ended}</span>`}
      </p>
      <dl>
        <dt>${texts.now}</dt>
        <dd>
          ${momentText(lastOf(this.trial).context.now)}, ${fillText(texts.status, { code: current.status })}
        </dd>
        <dt>${texts.tasks}</dt>
        <dd>
          ${
            open.length === 0
              ? texts.none
              : open.map(
                  (task) =>
                    html`<div>
                      ${this.taskName(task)} – ${nameOfRole(procedure.definition, task.role, this.language)}
                    </div>`,
                )
          }
        </dd>
        <dt>${texts.clocks}</dt>
        <dd>
          ${
            current.clocks.length === 0
              ? texts.none
              : current.clocks.map(
                  (clock) =>
                    html`<div>
                      ${clockText(clock, procedure.definition, lastOf(this.trial).context.now, this.language)}
                    </div>`,
                )
          }
        </dd>
        ${
          fee === 0
            ? nothing
            : html`<dt>${texts.money}</dt>
                <dd>
                  ${formatMoney(fee)}${money && money.owed > 0 ? `, ${fillText(texts.owed, { amount: formatMoney(money.owed) })}` : ''}
                </dd>`
        }
      </dl>`;
  }

  private taskName(task: Case['tasks'][number]): string {
    const { procedure } = lastOf(this.trial);
    const title = procedure.tasks(task.state).find(({ key }) => key === task.key)?.title;
    const name = title === undefined ? task.key : inLanguage(title, this.language);
    return task.item === null ? name : `${name} (${task.item.label})`;
  }

  private time(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { case: current, procedure, context } = lastOf(this.trial);
    const next = current === null ? null : nextMoment(procedure, current, context);
    return html`<div class="line">
      <button
        type="button"
        class="button"
        aria-disabled=${next === null ? 'true' : 'false'}
        @click=${() => {
          if (next !== null) this.play({ at: withOffset(next) });
        }}
      >
        ${texts.next}: ${next === null ? texts.nextNone : fillText(texts.nextAt, { time: momentText(next) })}
      </button>
      <form class="line" @submit=${this.handleMove}>
        <div class="field">
          <label for="moment">${texts.moveTo}</label>
          ${this.isMomentWrong ? html`<p class="problem" id="moment-wrong">${texts.momentWrong}</p>` : nothing}
          <input
            id="moment"
            type="text"
            autocomplete="off"
            placeholder="20/11/2026 09:10"
            aria-invalid=${this.isMomentWrong ? 'true' : nothing}
            aria-describedby=${this.isMomentWrong ? 'moment-wrong' : nothing}
          />
        </div>
        <button class="button">${texts.move}</button>
      </form>
    </div>`;
  }

  private chooser(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { definition } = lastOf(this.trial).procedure;
    const roles = ['applicant', ...Object.keys(definition.roles).filter((role) => role !== 'applicant')];
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
          ${roles.map((role) => {
            const count = this.openFor(role);
            const name = nameOfRole(definition, role, this.language);
            return html`<option value=${role} ?selected=${role === this.player}>
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

  private offers(view: CaseView | null): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { definition } = lastOf(this.trial).procedure;
    const offers = view?.offers ?? [];
    if (offers.length === 0) {
      const others = ['applicant', ...Object.keys(definition.roles)].filter(
        (role) => role !== this.player && this.openFor(role) > 0,
      );
      const names = others.map((role) => nameOfRole(definition, role, this.language)).join(', ');
      return html`<p class="soft">
        ${texts.offersNone} ${names === '' ? nothing : fillText(texts.othersCan, { roles: names })}
      </p>`;
    }
    return html`<ul class="plain acts">
      ${offers.map((offer) => {
        const why = offer.blocked?.message ?? null;
        const task = lastOf(this.trial).case?.tasks.find(({ id }) => id === offer.task);
        const item = task?.item ? ` (${task.item.label})` : '';
        return html`<li>
          <button
            type="button"
            class="button ${offer.tone === 'primary' ? 'primary' : offer.tone === 'danger' ? 'danger' : ''}"
            aria-disabled=${offer.blocked === null ? 'false' : 'true'}
            @click=${() => {
              if (offer.blocked === null) void this.begin({ kind: 'offer', offer });
            }}
          >
            ${inLanguage(offer.label, this.language)}${item}
          </button>
          ${
            offer.blocked === null
              ? nothing
              : html`<p class="hint">
                  ${texts.blocked}${why === null ? '' : `: ${inLanguage(why, this.language)}`}
                </p>`
          }
        </li>`;
      })}
    </ul>`;
  }

  private outside(): unknown {
    const steps = outsideSteps(lastOf(this.trial), this.language);
    if (steps.length === 0) return nothing;
    return html`<h3>${tinhHuongTextsOf(this.language).outside}</h3>
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
      .language=${this.language}
      .problems=${this.problems}
      .onStep=${this.play}
      .onKeep=${this.keep}
      .onCancel=${this.cancel}
    ></designer-trial-act>`;
  }

  private heldSteps(): unknown {
    const { held } = this.trial;
    const texts = tinhHuongTextsOf(this.language);
    const [first] = held?.steps ?? [];
    if (held === null || first === undefined) return nothing;
    const step = first.event ?? first.task ?? momentText(first.at);
    const message = held.problems.map((one) => this.say(one)).join(' ');
    return html`<thutuc-notice tone="warning" .language=${this.language}>
      <p>${fillText(texts.held_, { count: held.steps.length })}</p>
      <p>${fillText(texts.heldWhy, { step, message })}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          @click=${() => {
            this.onTrial({ ...this.trial, held: null });
          }}
        >
          ${texts.heldDrop}
        </button>
      </div>
    </thutuc-notice>`;
  }

  private say(problem: Problem): string {
    return sayProblem(problem, this.language, problemTexts).message;
  }

  private actorOf(role: string): Actor {
    const { procedure, case: current } = lastOf(this.trial);
    return playerOf(procedure, current, role, role === 'applicant' || this.as === '' ? undefined : this.as);
  }

  /** How much a role can do now. */
  private openFor(role: string): number {
    const { procedure, case: current, context } = lastOf(this.trial);
    if (current === null) return 0;
    const view = viewCase(procedure, current, this.actorOf(role), context);
    return (view?.offers ?? []).filter(({ blocked }) => blocked === null).length;
  }

  private async begin(doing: Doing): Promise<void> {
    this.problems = [];
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
    const outcome = goOn(this.trial, step);
    this.problems = outcome.problems ?? [];
    if (outcome.trial) {
      this.onTrial(outcome.trial);
      this.focus();
    }
  };

  private readonly keep = (step: ScenarioStep): void => {
    const outcome = goOn(this.trial, step, true);
    if (outcome.trial) this.onTrial(outcome.trial);
  };

  private readonly handleBack = (): void => {
    const count = stepsOf(this.trial).length;
    if (count > 0) this.onTrial(backTo(this.trial, count - 1));
  };

  private readonly handleMove = (event: Event): void => {
    event.preventDefault();
    const box = this.renderRoot.querySelector<HTMLInputElement>('#moment');
    const meant = momentMeant(box?.value ?? '');
    const { now } = lastOf(this.trial).context;
    this.isMomentWrong = meant === null || Date.parse(meant) < Date.parse(now);
    if (!this.isMomentWrong && meant !== null) this.play({ at: meant });
    else box?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-case': DesignerTrialCase;
  }
}
