import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import type { Submitted } from '../../../api/index.ts';
import type { ApplicationPage } from './application-page.ts';
import { webTextsOf } from '../language/web-texts-of.ts';

/** That it was submitted, and the reference to keep. */
export function submittedBox(
  { reference, case: id }: Submitted,
  language: Language,
  urlOf: ApplicationPage['urlOf'],
): TemplateResult {
  const texts = webTextsOf(language);
  const part = encodeURIComponent;
  return html`<section class="done" aria-labelledby="done-title">
    <h2 id="done-title" data-top tabindex="-1">${texts.submittedTitle}</h2>
    <p>${texts.submittedLead}</p>
    <p>
      <span class="soft">${texts.submittedReference}</span> <strong class="reference">${reference}</strong>
    </p>
    <p>${texts.submittedKeep}</p>
    <div class="choices">
      <a class="button primary" href=${urlOf(`/ho-so/${part(id)}`)}>${texts.submittedOpen}</a>
      <a class="button" href=${urlOf(`/tra-cuu/${part(reference)}`)}>${texts.submittedTrack}</a>
    </div>
  </section>`;
}
