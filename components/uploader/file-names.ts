import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AttachedFile } from '../../engine/index.ts';
import { sizeText } from './file-rules.ts';

/** Names of files that cannot be changed here. */
export function fileNames(files: readonly AttachedFile[]): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<ul class="files">
    ${files.map(
      ({ name, size }) =>
        html`<li class="file">
          <span class="file-name">${name}</span> <span class="soft small">${sizeText(size)}</span>
        </li>`,
    )}
  </ul>`;
}
