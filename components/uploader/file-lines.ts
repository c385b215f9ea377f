import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../engine/index.ts';
import type { AttachedFile } from '../../engine/index.ts';
import type { ComponentTexts } from '../language/component-texts.ts';
import type { UnfinishedUpload } from '../services/form-services.ts';
import { sizeText } from './file-rules.ts';

/** A file on its way. */
export interface UploadJob {
  readonly id: number;
  readonly file: File;
  /** 0 to 1. */
  readonly share: number;
  /** The line is gone; it goes on by itself. */
  readonly isWaiting: boolean;
  /** What failed can be tried again; what was refused would be refused again. */
  readonly status: 'uploading' | 'failed' | 'refused';
  /** Why it failed. */
  readonly message: string;
  readonly abort: AbortController;
}

interface LineContext {
  readonly texts: ComponentTexts;
}

/** A file that is attached. */
export function fileLine(file: AttachedFile, { texts }: LineContext, remove: () => void): TemplateResult {
  return html`<li class="file">
    <span class="file-name">${file.name}</span> <span class="soft small">${sizeText(file.size)}</span>
    <button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.fileRemove, { name: file.name })}
      @click=${remove}
    >
      ${texts.rowRemoveShort}
    </button>
  </li>`;
}

/** A file on its way, or one that did not arrive. */
export function jobLine(
  job: UploadJob,
  { texts }: LineContext,
  actions: { readonly retry: () => void; readonly drop: () => void },
): TemplateResult {
  const { name } = job.file;
  const failed = job.status !== 'uploading';
  return html`<li class="file ${failed ? 'failed' : ''}">
    <span class="file-name">${name}</span>
    ${
      failed
        ? html`<p class="problem error">${job.message}</p>
            ${job.status === 'failed' ? retryButton(name, texts, actions.retry) : nothing}`
        : html`<progress
              max="1"
              .value=${job.share}
              aria-label=${fillText(texts.fileUploading, { name })}
            ></progress
            >${job.isWaiting ? html`<p class="problem warning">${texts.fileWaiting}</p>` : nothing}`
    }
    <button
      type="button"
      class="button quiet"
      aria-label=${fillText(failed ? texts.fileRemove : texts.fileCancel, { name })}
      @click=${actions.drop}
    >
      ${failed ? texts.rowRemoveShort : texts.cancel}
    </button>
  </li>`;
}

/** A file of which a part came at an earlier visit. */
export function unfinishedLine(
  { name, size, received }: UnfinishedUpload,
  { texts }: LineContext,
  drop: () => void,
): TemplateResult {
  const share = Math.floor((received / size) * 100);
  return html`<li class="file unfinished">
    <p class="problem warning">${fillText(texts.fileUnfinished, { name, share })}</p>
    <button
      type="button"
      class="button quiet"
      aria-label=${fillText(texts.fileDropUnfinished, { name })}
      @click=${drop}
    >
      ${texts.fileDiscard}
    </button>
  </li>`;
}

function retryButton(name: string, texts: ComponentTexts, retry: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button"
    aria-label=${fillText(texts.fileRetry, { name })}
    @click=${retry}
  >
    ${texts.retry}
  </button>`;
}
