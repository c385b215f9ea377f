import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../../engine/index.ts';

/**
 * What came of the last thing that was done: said where it went well, told at once where it did not. The places stay in
 * the page while they are empty, so that a screen reader hears what comes into them.
 */
export function outcomeNotes(
  said: string | TemplateResult,
  failed: string,
  language: Language,
): TemplateResult {
  return html`<div role="status">
      ${
        said === ''
          ? nothing
          : html`<thutuc-notice class="said" tone="success" .language=${language}>${said}</thutuc-notice>`
      }
    </div>
    <div role="alert">
      ${
        failed === ''
          ? nothing
          : html`<thutuc-notice class="said" tone="danger" .language=${language}>${failed}</thutuc-notice>`
      }
    </div>`;
}
