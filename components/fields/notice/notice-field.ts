import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { NoticeField } from '../../../engine/index.ts';
import { drawGuidance } from '../../guidance/draw-guidance.ts';
import { noticeBox } from '../../notice/notice-box.ts';
import { FieldElement } from '../shared/field-element.ts';

/** A text between the fields. It stores nothing. */
@customElement('thutuc-notice-field')
export class ThutucNoticeField extends FieldElement<NoticeField> {
  override render(): unknown {
    const { field, guidance } = this.compiled;
    const { label, help, tone } = field;
    const text = drawGuidance(guidance ?? label, this.language, help === undefined ? '' : 'notice-title');
    return noticeBox(
      tone ?? 'info',
      help === undefined
        ? text
        : html`${text}
            <p>${inLanguage(help, this.language)}</p>`,
      this.language,
    );
  }
}
