import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { YesNoField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';

/** A question answered with yes or no. Neither is chosen beforehand. */
@customElement('thutuc-yes-no-field')
export class ThutucYesNoField extends FieldElement<YesNoField> {
  override render(): unknown {
    const texts = formTextsOf(this.language);
    const { value } = this.state;
    if (this.state.readonly) {
      return lockedField(this, value === true ? texts.yes : value === false ? texts.no : '');
    }
    const answer = (id: string, label: string, stored: boolean) =>
      choice({
        type: 'radio',
        id: stored ? id : `${id}-no`,
        name: id,
        label,
        checked: value === stored,
        invalid: nothing,
        onChange: () => {
          emitFieldChange(this, this.pointer, stored);
        },
      });
    return groupedField(
      this,
      ({ id }) =>
        html`<div class="choices inline">${answer(id, texts.yes, true)}${answer(id, texts.no, false)}</div>`,
      { oneOf: true },
    );
  }
}
