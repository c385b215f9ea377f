import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keptFrom, type Play } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Actor, Case, Language, OfferView } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { nameOfRole } from './step-words.ts';
import { trialStyles } from './trial-styles.ts';

/** What somebody can do in a trial, as buttons; what they cannot, with the reason. */
@customElement('designer-trial-offers')
export class DesignerTrialOffers extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) play!: Play;
  @property({ attribute: false }) actor!: Actor;
  @property({ attribute: false }) offers: readonly OfferView[] = [];
  /** The other roles that can do something now. */
  @property({ attribute: false }) others: readonly string[] = [];
  @property() language: Language = 'vi';
  @property({ attribute: false }) onChoose: (offer: OfferView) => void = () => undefined;

  override render(): unknown {
    return html`${this.offers.length === 0 ? this.nothingOpen() : this.list()} ${this.kept()}`;
  }

  private list(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    return html`<ul class="plain acts">
      ${this.offers.map((offer) => {
        const why = offer.blocked?.message ?? null;
        const task = this.play.case?.tasks.find(({ id }) => id === offer.task);
        const item = task?.item ? ` (${task.item.label})` : '';
        return html`<li>
          <button
            type="button"
            class="button ${offer.tone === 'primary' ? 'primary' : offer.tone === 'danger' ? 'danger' : ''}"
            aria-disabled=${offer.blocked === null ? 'false' : 'true'}
            @click=${() => {
              if (offer.blocked === null) this.onChoose(offer);
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

  private nothingOpen(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const { definition } = this.play.procedure;
    const names = this.others.map((role) => nameOfRole(definition, role, this.language)).join(', ');
    return html`<p class="soft">
      ${texts.offersNone} ${names === '' ? nothing : fillText(texts.othersCan, { roles: names })}
    </p>`;
  }

  /** What only another person of the same role can do. */
  private kept(): unknown {
    const { case: current, procedure } = this.play;
    if (current === null) return nothing;
    const texts = tinhHuongTextsOf(this.language);
    return keptFrom(procedure, current, this.actor).map(
      ({ task, done }) =>
        html`<p class="hint">
          ${fillText(texts.keptFrom, {
            person: done.closed?.by?.name ?? this.actor.name,
            task: this.nameOf(task),
            done: this.nameOf(done),
          })}
        </p>`,
    );
  }

  private nameOf({ state, key, item }: Case['tasks'][number]): string {
    const title = this.play.procedure.tasks(state).find((task) => task.key === key)?.title;
    const name = title === undefined ? key : inLanguage(title, this.language);
    return item === null ? name : `${name} (${item.label})`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-offers': DesignerTrialOffers;
  }
}
