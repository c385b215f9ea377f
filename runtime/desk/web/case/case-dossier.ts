import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dataText, receiptText } from '../../../../components/index.ts';
import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, ComponentState, Language } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { checkPart, type CaseChecks } from './case-checks.ts';
import { signedPrint } from './case-filing.ts';
import './desk-paper.ts';
import { fileLinks } from './file-links.ts';

/** What the papers are shown with, and who is told of what a clerk notes. */
export interface CaseDossierParts {
  readonly client: Pick<DeskClient, 'fileUrl'>;
  readonly language: Language;
  readonly busy: boolean;
  /** How the papers compare with registries. */
  readonly checks: CaseChecks;
  readonly onWish: (wish: ActionWish, key: string, label: string) => void;
}

/** The papers of the dossier with their files, what became of papers that come otherwise, and where to note it. */
export function caseDossier(view: CaseView, parts: CaseDossierParts): unknown {
  if (view.dossier.length === 0 && !view.filing?.signed) return nothing;
  const { client, language } = parts;
  return html`<section class="part" aria-labelledby="dossier">
    <h2 id="dossier">${deskTextsOf(language).dossier}</h2>
    <ul class="things">
      ${signedPrint(view, client, language)}
      ${view.dossier.map(
        (component) =>
          html`<li>
            <p class="thing">${inLanguage(component.title, language)}</p>
            ${component.files.length > 0 ? fileLinks(component.files, (file) => client.fileUrl(view.id, file), language) : nothing}
            ${standing(component, language)}
            ${checkPart(component.key, inLanguage(component.title, language), parts.checks)}
            ${noting(view, component, parts)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function standing(component: ComponentState, language: Language): unknown {
  const { receipt, withheld, files } = component;
  const lines = [
    ...(withheld ? [soft(deskTextsOf(language).dossierWithheld)] : []),
    ...(receipt === null ? [] : [received(component, language)]),
  ];
  if (lines.length > 0) return lines;
  return files.length > 0 ? nothing : state(component, language);
}

/** A paper that is missing is told as loudly as one that was never handed in. */
function received({ receipt }: ComponentState, language: Language): unknown {
  if (receipt === null) return nothing;
  const words = receiptText(receipt, language);
  return receipt.state === 'missing'
    ? html`<p class="missing">${words}</p>`
    : html`<p class="small">${words}</p>`;
}

function state(component: ComponentState, language: Language): TemplateResult {
  const texts = deskTextsOf(language);
  const { required, satisfied } = component;
  if (satisfied === null && required) return html`<p class="missing">${texts.dossierMissing}</p>`;
  const from = dataText(component, language);
  const words = {
    file: '',
    paper: texts.dossierPaper,
    promised: '',
    data: from === '' ? texts.dossierData : from,
    form: texts.dossierForm,
    nothing: texts.dossierOptional,
  };
  return soft(words[satisfied ?? 'nothing']);
}

function soft(words: string): TemplateResult {
  return html`<p class="soft small">${words}</p>`;
}

function noting(view: CaseView, component: ComponentState, parts: CaseDossierParts): unknown {
  const notes = view.notable[component.key];
  if (notes === undefined) return nothing;
  return html`<desk-paper
    .component=${component}
    .notes=${notes}
    .language=${parts.language}
    .busy=${parts.busy}
    .onWish=${parts.onWish}
  ></desk-paper>`;
}
