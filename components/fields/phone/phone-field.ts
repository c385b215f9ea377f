import { customElement } from 'lit/decorators.js';
import type { PhoneField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl, textOf } from '../shared/text-control.ts';

/** A Vietnamese telephone number. */
@customElement('thutuc-phone-field')
export class ThutucPhoneField extends FieldElement<PhoneField> {
  override render(): unknown {
    return textControl(this, {
      shown: textOf(this.state.value),
      inputmode: 'tel',
      autocomplete: 'tel',
      size: 'code',
    });
  }
}
