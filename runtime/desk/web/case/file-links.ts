import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../../engine/index.ts';
import type { AttachedFile, Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** Where a file of the case is downloaded from. */
export type FileUrl = (file: string) => string;

/** Files as links to download, each with its size. */
export function fileLinks(
  files: readonly AttachedFile[],
  urlOf: FileUrl,
  language: Language,
): TemplateResult {
  const texts = deskTextsOf(language);
  return html`<ul class="files">
    ${files.map(
      ({ id, name, size }) =>
        html`<li>
          <a href=${urlOf(id)} download=${name} aria-label=${fillText(texts.download, { name })}>${name}</a>
          <span class="soft small">${sizeInWords(size)}</span>
        </li>`,
    )}
  </ul>`;
}

/** A size as people read it, with a decimal comma. */
function sizeInWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
