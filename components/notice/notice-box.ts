import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language, NoticeTone } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';

/** Body of a notice. The tone is told by a shape and a word, not by colour alone. */
export function noticeBox(tone: NoticeTone | 'danger', body: unknown, language: Language): TemplateResult {
  const texts = formTextsOf(language);
  const word = { info: texts.note, warning: texts.warning, success: texts.done, danger: texts.error }[tone];
  return html`<div class="notice ${tone}" part="notice">
    <svg class="notice-sign" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      ${SIGNS[tone]}
    </svg>
    <div class="notice-body"><span class="visually-hidden">${word}: </span>${body}</div>
  </div>`;
}

const line = 'currentColor';
const SIGNS = {
  info: svg`<circle cx="12" cy="12" r="9.5" fill="none" stroke=${line} stroke-width="1.8" /><path d="M12 10.8v6M12 7.2v.2" fill="none" stroke=${line} stroke-width="2.2" stroke-linecap="round" />`,
  warning: svg`<path d="M12 3 22 20.5H2z" fill="none" stroke=${line} stroke-width="1.8" stroke-linejoin="round" /><path d="M12 9.5v5M12 17.3v.2" fill="none" stroke=${line} stroke-width="2.2" stroke-linecap="round" />`,
  success: svg`<circle cx="12" cy="12" r="9.5" fill="none" stroke=${line} stroke-width="1.8" /><path d="m7.5 12.3 3.2 3.2 5.8-6.4" fill="none" stroke=${line} stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />`,
  danger: svg`<path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8z" fill="none" stroke=${line} stroke-width="1.8" stroke-linejoin="round" /><path d="M12 7.5v6M12 16.6v.2" fill="none" stroke=${line} stroke-width="2.2" stroke-linecap="round" />`,
};
