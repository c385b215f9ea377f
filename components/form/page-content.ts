import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inLanguage } from '../../engine/index.ts';
import type { CompiledForm, CompiledPage, FormState } from '../../engine/index.ts';
import { drawField } from '../fields/field-elements.ts';
import type { FieldContext } from '../fields/field-elements.ts';
import { drawGuidance } from '../guidance/draw-guidance.ts';

/** One page: heading, guidance, and the sections that apply. The form's summary stands on its first page. */
export function pageContent(
  form: CompiledForm,
  { page, guidance, sections }: CompiledPage,
  state: FormState,
  context: FieldContext,
): TemplateResult {
  const { language } = context;
  const summary = page.key === state.pages[0] ? form.summary : null;
  return html`<section class="page" part="page">
    <h2 tabindex="-1">${inLanguage(page.title, language)}</h2>
    ${[summary, guidance].map((text) => drawGuidance(text, language))}
    ${sections
      .filter(({ section }) => state.sections.has(`${page.key}/${section.key}`))
      .map(
        ({ section, guidance, fields }) =>
          html`<section class="section" part="section">
            ${section.title === undefined ? nothing : html`<h3>${inLanguage(section.title, language)}</h3>`}
            ${drawGuidance(guidance, language)}
            <div class="fields">
              ${fields.map((field) => drawField(field, `/${field.field.key}`, context))}
            </div>
          </section>`,
      )}
  </section>`;
}
