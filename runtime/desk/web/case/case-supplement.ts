import { html, nothing } from 'lit';
import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What the applicant was asked for and has not answered yet. */
export function caseSupplement({ supplement }: CaseView, language: Language): unknown {
  if (supplement === null) return nothing;
  return html`<section class="part" aria-labelledby="asked">
    <h2 id="asked">${deskTextsOf(language).supplement}</h2>
    <ul class="things">
      ${supplement.items.map(
        ({ label, reason }) =>
          html`<li>
            <p class="thing">${inLanguage(label, language)}</p>
            <p>${reason}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
