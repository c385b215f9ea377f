import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { momentText } from './moments.ts';
import './designer-trial-message.ts';
import type { MessageText } from './designer-trial-message.ts';
import { effectsOf, messagesOf, stepName, type SentMessage } from './step-words.ts';
import { stepsOf, type Trial } from './trial.ts';
import { trialStyles } from './trial-styles.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** What has happened in a trial, the newest first, with what would be sent and printed; each step can be gone back to. */
@customElement('designer-trial-story')
export class DesignerTrialStory extends LitElement {
  static override styles = [
    trialStyles,
    css`
      .plain {
        max-height: 32rem;
        overflow: auto;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 var(--thutuc-space-3);
      }
      .effects {
        margin: 0;
        padding-inline-start: var(--thutuc-space-5);
        font-size: var(--thutuc-text-small);
      }
    `,
  ];

  @property({ attribute: false }) trial!: Trial;
  @property() language: Language = 'vi';
  /** How the text of a message is asked for; null where nobody can tell. */
  @property({ attribute: false }) text: MessageText | null = null;
  /** The trial is to go back to so many steps. */
  @property({ attribute: false }) onBack: (steps: number) => void = () => undefined;

  override render(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    const steps = stepsOf(this.trial);
    const last = this.trial.plays.length - 1;
    const lines = this.trial.plays.map((play, index) => {
      const step = steps[index - 1];
      const states = play.before?.states;
      const name =
        step === undefined ? texts.storyOpen : stepName(play.procedure, step, this.language, states);
      const effects = effectsOf(play, this.trial.plays[index - 1] ?? null, this.language);
      const messages = messagesOf(play, this.language);
      return html`<li>
        <div class="head">
          <strong>${index + 1}. ${name}</strong>
          <span class="soft small">${momentText(play.context.now)}</span>
        </div>
        ${
          play.decision.kind === 'refused'
            ? html`<p class="problem">
                ${fillText(texts.storyRefused, {
                  message: sayRefusal(play.decision.problems, this.language),
                })}
              </p>`
            : nothing
        }
        ${
          effects.length === 0
            ? nothing
            : html`<ul class="effects">
                ${effects.map((effect) => html`<li>${this.effect(effect, messages)}</li>`)}
              </ul>`
        }
        ${
          index === last
            ? nothing
            : html`<button
                type="button"
                class="button quiet"
                aria-label="${texts.backHere}: ${index + 1}. ${name}"
                @click=${() => {
                  this.onBack(index);
                }}
              >
                ${texts.backHere}
              </button>`
        }
      </li>`;
    });
    return html`<ol class="plain" tabindex="0" aria-label=${texts.story}>
      ${lines.toReversed()}
    </ol>`;
  }

  /** What a step would do; of a message its text can be looked at. */
  private effect(said: string, messages: readonly SentMessage[]): unknown {
    const message = messages.find((one) => one.said === said);
    return message === undefined
      ? said
      : html`<designer-trial-message
          .message=${message}
          .language=${this.language}
          .text=${this.text}
        ></designer-trial-message>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-story': DesignerTrialStory;
  }
}
