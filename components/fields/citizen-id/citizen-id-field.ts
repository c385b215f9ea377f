import { customElement } from 'lit/decorators.js';
import type { CitizenIdField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl, textOf } from '../shared/text-control.ts';

/** A personal identification number of 12 digits, typed with or without spaces. */
@customElement('thutuc-citizen-id-field')
export class ThutucCitizenIdField extends FieldElement<CitizenIdField> {
  override render(): unknown {
    return textControl(this, {
      shown: textOf(this.state.value),
      inputmode: 'numeric',
      autocomplete: 'off',
      size: 'code',
    });
  }
}
