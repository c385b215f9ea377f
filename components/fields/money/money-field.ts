import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { MoneyField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { numberText } from '../number/number-text.ts';
import { readNumber } from '../number/read-number.ts';
import { FieldElement } from '../shared/field-element.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { textControl } from '../shared/text-control.ts';

/** An amount of đồng, with its words below, as receipts have it: a zero too many is heard before it is seen. */
@customElement('thutuc-money-field')
export class ThutucMoneyField extends FieldElement<MoneyField> {
  override render(): unknown {
    const { value } = this.state;
    const words = Number.isSafeInteger(value) ? this.services.words(value as number) : '';
    const id = `${fieldIds(this.pointer).control}-words`;
    return textControl(this, {
      shown: numberText(value),
      read: readNumber,
      inputmode: 'numeric',
      autocomplete: 'off',
      size: 'code',
      suffix: formTextsOf(this.language).currency,
      describedBy: words === '' ? '' : id,
      below: words === '' ? nothing : html`<p class="words" part="words" id=${id}>${words}</p>`,
    });
  }
}
