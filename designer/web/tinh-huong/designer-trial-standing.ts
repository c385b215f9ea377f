import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nextMoment, playerOf, withOffset } from '../../../engine/authoring/index.ts';
import { fillText, formatMoney, inLanguage, viewCase } from '../../../engine/index.ts';
import type { Case, Language, ScenarioStep } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { clockText } from './clock-text.ts';
import { momentMeant, momentText } from './moments.ts';
import { nameOfRole } from './step-words.ts';
import { lastOf, type Trial } from './trial.ts';
import { factsStyles, trialStyles } from './trial-styles.ts';

/** Where the case of a trial stands, and the time, which can be moved on to the next deadline or to any moment. */
@customElement('designer-trial-standing')
export class DesignerTrialStanding extends LitElement {
  static override styles = [
    trialStyles,
    factsStyles,
    css`
      .where {
        margin-block-end: var(--thutuc-space-3);
        /* The bar of the draft stays over what is scrolled to. */
        scroll-margin-block-start: 9rem;
        font-size: var(--thutuc-text-large);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) trial!: Trial;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onStep: (step: ScenarioStep) => void = () => undefined;

  @state() private isMomentWrong = false;

  override render(): unknown {
    const { case: current } = lastOf(this.trial);
    if (current === null) return nothing;
    return html`<section class="panel" aria-label=${tinhHuongTextsOf(this.language).states}>
      ${this.standing(current)} ${this.time()}
    </section>`;
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
    const { money, fees = [] } =
      viewCase(procedure, current, playerOf(procedure, current, 'applicant'), lastOf(this.trial).context) ??
      {};
    const fee = current.fees.reduce((sum, { amount }) => sum + amount, 0);
    const paid = fees.reduce((sum, one) => sum + one.paid, 0);
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
                  ${formatMoney(fee)}${paid > 0 ? `, ${fillText(texts.paid, { amount: formatMoney(paid) })}` : ''}${money && money.owed > 0 ? `, ${fillText(texts.owed, { amount: formatMoney(money.owed) })}` : ''}
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
          if (next !== null) this.onStep({ at: withOffset(next) });
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

  private readonly handleMove = (event: Event): void => {
    event.preventDefault();
    const box = this.renderRoot.querySelector<HTMLInputElement>('#moment');
    const meant = momentMeant(box?.value ?? '');
    const { now } = lastOf(this.trial).context;
    this.isMomentWrong = meant === null || Date.parse(meant) < Date.parse(now);
    if (!this.isMomentWrong && meant !== null) this.onStep({ at: meant });
    else box?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-standing': DesignerTrialStanding;
  }
}
