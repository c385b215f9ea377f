import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import { filingFacts } from './case-filing.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What case this is, where it stands, whose it is. */
export function caseHeader(view: CaseView, language: Language): TemplateResult {
  const texts = deskTextsOf(language);
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
  const facts: readonly (readonly [string, string | null])[] = [
    [texts.applicant, view.applicant.name],
    [texts.competentUnit, say(view.competentUnit.name)],
    [
      texts.receivingUnit,
      view.receivingUnit.code === view.competentUnit.code ? null : say(view.receivingUnit.name),
    ],
    [texts.submitted, formatDateTime(view.submittedAt)],
    [texts.accepted, view.acceptedAt === null ? null : formatDateTime(view.acceptedAt)],
    [texts.ended, view.endedAt === null ? null : formatDateTime(view.endedAt)],
    ...filingFacts(view, language),
    [texts.reference, view.code === null || view.reference === '' ? null : view.reference],
  ];
  return html`<header class="case-head">
    <p class="procedure">
      ${say(view.procedure.title)}
      <span class="soft"
        >${view.procedure.code} · ${fillText(texts.version, { version: view.procedure.version })}</span
      >
    </p>
    <h1 tabindex="-1">${view.code ?? view.reference}</h1>
    <p class="standing">
      <span class="status">${say(view.status.name)}</span>
      ${view.code === null ? html`<span class="soft">${texts.caseNumberless}</span>` : nothing}
      ${view.stages.map((stage) => html`<span class="stage">${say(stage)}</span>`)}
    </p>
    <dl class="facts">
      ${facts.map(([label, value]) =>
        value === null || value === ''
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
    ${
      view.reach === 'consulted'
        ? html`<thutuc-notice .language=${language}>${texts.consulted}</thutuc-notice>`
        : nothing
    }
  </header>`;
}
