import { html, nothing } from 'lit';
import { fillText, inLanguage, type Language } from '../../../engine/index.ts';
import type { CheckedProblem } from '../draft/found-problem.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { sayRefusal } from '../parts/say-refusal.ts';
import type { RefusedScenario } from './designer-trial-application.ts';

/** What is said above a trial. */
interface TrialNotices {
  readonly language: Language;
  readonly isOffline: boolean;
  /** Why the draft cannot be played. */
  readonly problems: readonly CheckedProblem[];
  /** Whether an earlier state of the draft is still played. */
  readonly isPlayed: boolean;
  /** The trial that goes on although its application is refused by now. */
  readonly refused: RefusedScenario | null;
  readonly onRetry: () => void;
  readonly onPlace: (pointer: string) => void;
  readonly onMend: (refused: RefusedScenario) => void;
}

/** Why a draft, or what was played of it, cannot be played as it is now, with the way to mend that. */
export function trialNotices({
  language,
  isOffline,
  problems,
  isPlayed,
  refused,
  onRetry,
  onPlace,
  onMend,
}: TrialNotices): unknown {
  const texts = tinhHuongTextsOf(language);
  if (isOffline)
    return html`<thutuc-notice tone="warning" .language=${language}>
      <p>${texts.unreachable}</p>
      <button type="button" class="button" @click=${onRetry}>${texts.retry}</button>
    </thutuc-notice>`;
  if (problems.length > 0)
    return html`<thutuc-notice tone="warning" .language=${language}>
      <p>${isPlayed ? texts.brokenKept : texts.broken}</p>
      <ul class="plain">
        ${problems.slice(0, 3).map(
          ({ pointer, message }) =>
            html`<li>
              <button
                type="button"
                class="button quiet"
                @click=${() => {
                  onPlace(pointer);
                }}
              >
                ${fillText(texts.brokenGo, { message })}
              </button>
            </li>`,
        )}
      </ul>
    </thutuc-notice>`;
  if (refused === null) return nothing;
  const name = inLanguage(refused.scenario.title, language);
  return html`<thutuc-notice tone="warning" .language=${language}>
    <p>${texts.staleRefused}</p>
    <p>${name === '' ? '' : `${name}: `}${sayRefusal(refused.problems, language)}</p>
    <button
      type="button"
      class="button"
      @click=${() => {
        onMend(refused);
      }}
    >
      ${texts.mend}
    </button>
  </thutuc-notice>`;
}
