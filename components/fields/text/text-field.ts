import { customElement } from 'lit/decorators.js';
import type { TextField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { FieldElement } from '../shared/field-element.ts';
import { textControl, textOf } from '../shared/text-control.ts';

/** One line of text. */
@customElement('thutuc-text-field')
export class ThutucTextField extends FieldElement<TextField> {
  override render(): unknown {
    const { autocomplete, format } = this.compiled.field;
    return textControl(this, {
      shown: textOf(this.state.value),
      autocomplete,
      spellcheck: format === undefined,
      ...(format === 'oldIdentityCard' ? { hint: formTextsOf(this.language).oldIdentityCardNote } : {}),
      size: format === undefined || format === 'personName' ? 'full' : 'code',
    });
  }
}
