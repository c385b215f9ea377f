import { customElement } from 'lit/decorators.js';
import type { TaxCodeField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl, textOf } from '../shared/text-control.ts';

/** A tax code. A hyphen may be in it, so the keyboard is not the one with digits alone. */
@customElement('thutuc-tax-code-field')
export class ThutucTaxCodeField extends FieldElement<TaxCodeField> {
  override render(): unknown {
    return textControl(this, { shown: textOf(this.state.value), autocomplete: 'off', size: 'code' });
  }
}
