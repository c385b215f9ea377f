import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../engine/index.ts';
import type { Language } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';

/**
 * How far one has come: "Bước 2/5", and the same as a line of strokes for the eye.
 *
 * @param step 1 for the first.
 */
export function progress(step: number, total: number, language: Language): TemplateResult {
  return html`<div class="progress" part="progress">
    <p class="progress-text">${fillText(formTextsOf(language).step, { n: step, total })}</p>
    <div class="strokes" aria-hidden="true">
      ${Array.from(
        { length: total },
        (_, index) =>
          html`<span class=${index + 1 < step ? 'past' : index + 1 === step ? 'here' : ''}></span>`,
      )}
    </div>
  </div>`;
}
