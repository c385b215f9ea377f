import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { RadioField } from '../../../engine/index.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import { offeredOptions } from '../shared/offered-options.ts';
import { optionLabel } from '../shared/option-label.ts';

/** One of a few choices, all in view. */
@customElement('thutuc-radio-field')
export class ThutucRadioField extends FieldElement<RadioField> {
  override render(): unknown {
    const { options } = this.compiled.field;
    const { value } = this.state;
    if (this.state.readonly) return lockedField(this, optionLabel(options, value, this.language));
    return groupedField(
      this,
      ({ id }) =>
        html`<div class="choices">
          ${offeredOptions(options, this.state).map((option, index) =>
            choice({
              type: 'radio',
              id: index === 0 ? id : `${id}-${option.code}`,
              name: id,
              label: inLanguage(option.label, this.language),
              ...(option.help === undefined ? {} : { help: inLanguage(option.help, this.language) }),
              checked: option.code === value,
              invalid: nothing,
              onChange: () => {
                emitFieldChange(this, this.pointer, option.code);
              },
            }),
          )}
        </div>`,
      { oneOf: true },
    );
  }
}
