import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sourceText } from '../../../../components/index.ts';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { DisplayRow, DisplaySection, FormView, Language } from '../../../../engine/index.ts';
import { fileLinks, type FileUrl } from './file-links.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { checkPart, checksSummary, type CaseChecks } from './case-checks.ts';
import { plainRow, revealPart, type AnswerPlace, type Reveals } from './reveal.ts';

/** The forms of a case as people read them. The first is open, the others open on demand. */
export function caseAnswers(
  forms: readonly FormView[],
  urlOf: FileUrl,
  language: Language,
  printoutOf: (form: string) => string,
  reveals: Reveals,
  checks: CaseChecks,
): unknown {
  if (forms.length === 0) return nothing;
  const texts = deskTextsOf(language);
  return html`<section class="part" aria-labelledby="answers">
    <h2 id="answers">${texts.answers}</h2>
    ${checksSummary(checks)}
    ${forms.map(
      (form, index) =>
        html`<details class="answers" ?open=${index === 0}>
          <summary>${inLanguage(form.title, language)}</summary>
          ${form.former === true ? nothing : printoutLink(form, printoutOf(form.form), language)}
          ${answerSections(form.sections, urlOf, language, {
            form: form.form,
            reveals,
            // What is compared is what was applied for: a view lists it first.
            ...(index === 0 ? { checks } : {}),
          })}
        </details>`,
    )}
  </section>`;
}

function printoutLink({ title }: FormView, url: string, language: Language): TemplateResult {
  const texts = deskTextsOf(language);
  return html`<p class="small">
    <a
      class="printout"
      href=${url}
      target="_blank"
      rel="noopener"
      aria-label=${fillText(texts.printoutOf, { title: inLanguage(title, language) })}
      >${texts.printout}</a
    >
  </p>`;
}

/** Sections of answers, as rows of label and value. */
export function answerSections(
  sections: readonly DisplaySection[],
  urlOf: FileUrl,
  language: Language,
  place: AnswerPlace,
): TemplateResult[] {
  const reading: Reading = { urlOf, language, place };
  return sections.map(
    ({ title, pageTitle, rows }) =>
      html`<section class="answer-section">
        <h3>${title === '' ? pageTitle : title}</h3>
        <dl class="rows">${rows.map((row) => rowOf(row, reading))}</dl>
      </section>`,
  );
}

interface Reading {
  readonly urlOf: FileUrl;
  readonly language: Language;
  readonly place: AnswerPlace;
}

function rowOf(given: DisplayRow, reading: Reading): TemplateResult {
  const { language, place } = reading;
  const row = plainRow(given, place) ?? given;
  const nested = row.members !== undefined || (row.items?.length ?? 0) > 0;
  return html`<div class="row ${nested ? 'nested' : ''}">
    <dt>${row.label}</dt>
    <dd>
      ${contentOf(row, reading)}${sourceOf(row, language)}${revealPart(given, place, language)}
      ${place.checks === undefined ? nothing : checkPart(row.pointer, row.label, place.checks)}
    </dd>
  </div>`;
}

/** Where an answer comes from that the applicant did not declare. */
function sourceOf({ source }: DisplayRow, language: Language): unknown {
  const text =
    source?.kind === 'manual'
      ? fillText(deskTextsOf(language).manualSource, {
          registry: inLanguage(source.title, language),
          time: formatDateTime(source.at),
          reason: source.reason,
        })
      : sourceText(source, 'read', language);
  return text === '' ? nothing : html`<p class="soft source">${text}</p>`;
}

function contentOf({ members, items, totals = [], files, value }: DisplayRow, reading: Reading): unknown {
  const { urlOf, language } = reading;
  if (members !== undefined)
    return html`<dl class="rows inner">${members.map((row) => rowOf(row, reading))}</dl>`;
  if (items !== undefined && items.length > 0) {
    return [
      items.map(
        ({ label, rows }) =>
          html`<div class="item">
            <p class="item-label">${label}</p>
            <dl class="rows inner">${rows.map((row) => rowOf(row, reading))}</dl>
          </div>`,
      ),
      totalsOf(totals),
    ];
  }
  if (files !== undefined && files.length > 0) return fileLinks(files, urlOf, language);
  return value === ''
    ? html`<span class="soft">${deskTextsOf(language).notGiven}</span>`
    : html`<span class="value">${value}</span>`;
}

/** What a table adds up to, below its rows. */
function totalsOf(totals: NonNullable<DisplayRow['totals']>): unknown {
  if (totals.length === 0) return nothing;
  return html`<dl class="rows inner totals">
    ${totals.map(
      ({ label, value }) =>
        html`<div class="row">
          <dt>${label}</dt>
          <dd><span class="value">${value}</span></dd>
        </div>`,
    )}
  </dl>`;
}
