import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { IntegerField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl } from '../shared/text-control.ts';
import { numberText } from '../number/number-text.ts';
import { readNumber } from '../number/read-number.ts';

/** A whole number. A keypad of digits has no minus, so it is asked for only where nothing below zero is allowed. */
@customElement('thutuc-integer-field')
export class ThutucIntegerField extends FieldElement<IntegerField> {
  override render(): unknown {
    const { unit, min } = this.compiled.field;
    return textControl(this, {
      shown: numberText(this.state.value),
      read: readNumber,
      inputmode: min !== undefined && min >= 0 ? 'numeric' : 'text',
      autocomplete: 'off',
      size: 'number',
      ...(unit === undefined ? {} : { suffix: inLanguage(unit, this.language) }),
    });
  }
}
