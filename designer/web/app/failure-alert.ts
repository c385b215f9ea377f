import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../engine/index.ts';
import { failureText, type Failure } from './failure.ts';

/**
 * Where a screen says that something went wrong. It is there from the beginning, so that what comes into it is read out.
 *
 * @param failure null where nothing has
 */
export function failureAlert(failure: Failure | null, language: Language): TemplateResult {
  return html`<div role="alert" class="outcome">
    ${
      failure === null
        ? nothing
        : html`<thutuc-notice tone="danger" .language=${language}
            >${failureText(failure, language)}</thutuc-notice
          >`
    }
  </div>`;
}
