import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, ComponentState, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { fileLinks } from './file-links.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** The papers of the dossier with their files. */
export function caseDossier(
  view: CaseView,
  client: Pick<DeskClient, 'fileUrl'>,
  language: Language,
): unknown {
  if (view.dossier.length === 0) return nothing;
  const texts = deskTextsOf(language);
  return html`<section class="part" aria-labelledby="dossier">
    <h2 id="dossier">${texts.dossier}</h2>
    <ul class="things">
      ${view.dossier.map(
        (component) =>
          html`<li>
            <p class="thing">${inLanguage(component.title, language)}</p>
            ${component.files.length > 0 ? fileLinks(component.files, (file) => client.fileUrl(view.id, file), language) : state(component, language)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function state({ required, satisfied }: ComponentState, language: Language): TemplateResult {
  const texts = deskTextsOf(language);
  if (satisfied === null && required) return html`<p class="missing">${texts.dossierMissing}</p>`;
  const words = {
    file: '',
    paper: texts.dossierPaper,
    data: texts.dossierData,
    form: texts.dossierForm,
    nothing: texts.dossierOptional,
  };
  return html`<p class="soft small">${words[satisfied ?? 'nothing']}</p>`;
}
