import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { NoticeField } from '../../../engine/index.ts';
import { noticeBox } from '../../notice/notice-box.ts';
import { FieldElement } from '../shared/field-element.ts';

/** A text between the fields. It stores nothing. */
@customElement('thutuc-notice-field')
export class ThutucNoticeField extends FieldElement<NoticeField> {
  override render(): unknown {
    const { label, help, tone } = this.compiled.field;
    const text = inLanguage(label, this.language);
    return noticeBox(
      tone ?? 'info',
      help === undefined
        ? html`<p>${text}</p>`
        : html`<p class="notice-title">${text}</p>
            <p>${inLanguage(help, this.language)}</p>`,
      this.language,
    );
  }
}
