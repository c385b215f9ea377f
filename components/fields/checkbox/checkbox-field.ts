import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { CheckboxField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { ariaOf, descriptions, groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';

/** One statement that is ticked or not: under a legend where it has a text of its own, else beside its label. */
@customElement('thutuc-checkbox-field')
export class ThutucCheckboxField extends FieldElement<CheckboxField> {
  override render(): unknown {
    const { label, text } = this.compiled.field;
    const texts = formTextsOf(this.language);
    if (this.state.readonly) return lockedField(this, this.state.value === true ? texts.yes : texts.no);
    if (text !== undefined)
      return groupedField(this, (aria) => this.box(aria, inLanguage(text, this.language)));
    return html`<div class="field" part="field">
      ${this.box(ariaOf(this), inLanguage(label, this.language))} ${descriptions(this)}
    </div>`;
  }

  private box(aria: ControlAria, label: string): unknown {
    return choice({
      type: 'checkbox',
      id: aria.id,
      name: aria.id,
      label,
      checked: this.state.value === true,
      describedBy: aria.describedBy,
      invalid: aria.invalid,
      required: aria.required,
      onChange: (checked) => {
        emitFieldChange(this, this.pointer, checked);
      },
    });
  }
}
