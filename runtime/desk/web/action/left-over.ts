import { html, nothing } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { isTyped, offerKey, type TypedInputs } from './typed-input.ts';

/**
 * What was typed for actions that the case no longer offers, e.g. because a colleague was faster: shown, so that
 * it can be copied, until the clerk discards it.
 */
export function leftOver(
  { offers }: Pick<CaseView, 'offers'>,
  typed: TypedInputs,
  language: Language,
  discard: (key: string) => void,
): unknown {
  const texts = deskTextsOf(language);
  const offered = new Set(offers.map(offerKey));
  const lost = Object.entries(typed).filter(([key, input]) => !offered.has(key) && isTyped(input));
  if (lost.length === 0) return nothing;
  return lost.map(
    ([key, { label, reason, supplement, answers }]) =>
      html`<thutuc-notice tone="warning" .language=${language}>
        <p>${fillText(texts.leftOver, { label })}</p>
        <ul>
          ${[reason, ...Object.values(supplement), ...textsIn(answers)]
            .filter((text) => text.trim() !== '')
            .map((text) => html`<li>${text}</li>`)}
        </ul>
        <button
          type="button"
          class="button quiet"
          @click=${() => {
            discard(key);
          }}
        >
          ${texts.leftOverDrop}
        </button>
      </thutuc-notice>`,
  );
}

/** The written texts among answers: choices and dates are quickly made again, sentences are not. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
