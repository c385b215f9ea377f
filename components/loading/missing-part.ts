import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';
import { noticeBox } from '../notice/notice-box.ts';

/** Stands where a part of the script could not be fetched; `again` tries once more. */
export function missingPart(language: Language, again: () => void): TemplateResult {
  const texts = formTextsOf(language);
  const body = html`<p>${texts.partMissing}</p>
    <button type="button" class="button" @click=${again}>${texts.retry}</button>`;
  return html`<div role="alert">${noticeBox('warning', body, language)}</div>`;
}
