import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, ComponentState, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
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
            ${component.files.length > 0 ? files(component, (file) => client.fileUrl(view.id, file), language) : state(component, language)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function files(
  component: ComponentState,
  urlOf: (file: string) => string,
  language: Language,
): TemplateResult {
  const texts = deskTextsOf(language);
  return html`<ul class="files">
    ${component.files.map(
      ({ id, name, size }) =>
        html`<li>
          <a href=${urlOf(id)} download=${name} aria-label=${fillText(texts.download, { name })}>${name}</a>
          <span class="soft small">${sizeInWords(size)}</span>
        </li>`,
    )}
  </ul>`;
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

/** A size as people read it, with a decimal comma. */
function sizeInWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
