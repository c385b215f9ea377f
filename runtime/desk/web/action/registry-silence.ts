import { html, nothing } from 'lit';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { Language, RegistryAnswer } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What registries did not tell while a form is filled, and what the clerk says to that. */
export interface RegistrySilence {
  readonly silent: readonly RegistryAnswer[];
  readonly language: Language;
  /** Why it is typed by hand, as far as it is written. */
  readonly reason: string;
  /** Whether a missing reason is complained of. */
  readonly attempted: boolean;
  readonly onReason: (reason: string) => void;
  readonly askAgain: () => void;
}

/** Whether what is typed needs a reason: a registry that would have told could not be asked. */
export function needsReason(silent: readonly RegistryAnswer[]): boolean {
  return silent.some(({ status }) => status === 'down');
}

/** A registry that knows nothing, or is down: it can be asked again, or what it would have said is typed with a reason. */
export function registrySilence(about: RegistrySilence): unknown {
  const { silent, language, askAgain } = about;
  if (silent.length === 0) return nothing;
  const texts = deskTextsOf(language);
  const isDown = needsReason(silent);
  return html`<div class="field">
    ${silent.map(
      ({ status, title }) =>
        html`<thutuc-notice tone=${status === 'down' ? 'warning' : 'info'} .language=${language}>
          <p role="status">
            ${fillText(status === 'down' ? texts.registryDown : texts.registryNone, {
              registry: inLanguage(title, language),
            })}
          </p>
        </thutuc-notice>`,
    )}
    ${
      isDown
        ? html`<div class="buttons">
              <button type="button" class="button" @click=${askAgain}>${texts.registryAgain}</button>
            </div>
            ${reasonBox(about)}`
        : nothing
    }
  </div>`;
}

function reasonBox({ language, reason, attempted, onReason }: RegistrySilence): unknown {
  const texts = deskTextsOf(language);
  const isMissing = attempted && reason.trim() === '';
  return html`<div class="field ${isMissing ? 'wrong' : ''}">
    <label class="field-label" for="manual-reason">${texts.manualReason}</label>
    ${
      isMissing
        ? html`<p class="problem error" id="manual-problem">${texts.manualReasonMissing}</p>`
        : nothing
    }
    <textarea
      id="manual-reason"
      rows="2"
      maxlength="2000"
      aria-invalid=${isMissing ? 'true' : nothing}
      aria-describedby=${isMissing ? 'manual-problem' : nothing}
      .value=${reason}
      @input=${(event: Event) => {
        onReason((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>
  </div>`;
}
