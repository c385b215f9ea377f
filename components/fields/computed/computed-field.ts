import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ComputedField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { ariaOf, descriptions } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { inLanguage } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { computedText } from './computed-text.ts';

/** A value that nobody types. It is an `<output>`, so a change is read out when the person pauses. */
@customElement('thutuc-computed-field')
export class ThutucComputedField extends FieldElement<ComputedField> {
  override render(): unknown {
    const ids = fieldIds(this.pointer);
    const { as, label } = this.compiled.field;
    const { value } = this.state;
    const text = computedText(value, as, formTextsOf(this.language));
    const words = as === 'money' && Number.isSafeInteger(value) ? this.services.words(value as number) : '';
    return html`<div class="field computed" part="field">
      <div class="field-label" part="label" id=${ids.label}>${inLanguage(label, this.language)}</div>
      ${descriptions(this)}
      <output
        class="given"
        part="value"
        id=${ids.control}
        aria-labelledby=${ids.label}
        aria-describedby=${ariaOf(this).describedBy}
        >${text === '' ? '–' : text}</output
      >
      ${words === '' ? nothing : html`<p class="words" part="words">${words}</p>`}
    </div>`;
  }
}
