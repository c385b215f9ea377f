import { customElement } from 'lit/decorators.js';
import type { EmailField } from '../../../engine/index.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl, textOf } from '../shared/text-control.ts';

/** An e-mail address. */
@customElement('thutuc-email-field')
export class ThutucEmailField extends FieldElement<EmailField> {
  override render(): unknown {
    return textControl(this, { shown: textOf(this.state.value), inputmode: 'email', autocomplete: 'email' });
  }
}
