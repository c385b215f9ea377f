import { html, nothing } from 'lit';
import type { CaseView, Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { historyOf } from './history-of.ts';

/** What has happened in a case; nothing where the viewer may not know. */
export function caseHistory(view: CaseView, language: Language): unknown {
  if (view.history.length === 0) return nothing;
  return html`<section class="part" aria-labelledby="history">
    <h2 id="history">${deskTextsOf(language).history}</h2>
    <thutuc-history .entries=${historyOf(view, language)} .language=${language}></thutuc-history>
  </section>`;
}
