import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { CheckboxGroupField } from '../../../engine/index.ts';
import { choice } from '../shared/choice.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import { offeredOptions } from '../shared/offered-options.ts';
import { optionLabel } from '../shared/option-label.ts';

/** Any number of a few choices; the answer keeps the order of the definition, not of the clicks. */
@customElement('thutuc-checkbox-group-field')
export class ThutucCheckboxGroupField extends FieldElement<CheckboxGroupField> {
  override render(): unknown {
    const { options } = this.compiled.field;
    const chosen = this.chosen();
    if (this.state.readonly) {
      return lockedField(this, chosen.map((code) => optionLabel(options, code, this.language)).join(', '));
    }
    return groupedField(
      this,
      ({ id }) =>
        html`<div class="choices">
          ${offeredOptions(options, this.state).map((option, index) =>
            choice({
              type: 'checkbox',
              id: index === 0 ? id : `${id}-${option.code}`,
              name: `${id}-${option.code}`,
              label: inLanguage(option.label, this.language),
              ...(option.help === undefined ? {} : { help: inLanguage(option.help, this.language) }),
              checked: chosen.includes(option.code),
              invalid: nothing,
              onChange: (checked) => {
                this.take(option.code, checked);
              },
            }),
          )}
        </div>`,
    );
  }

  private chosen(): readonly unknown[] {
    return Array.isArray(this.state.value) ? this.state.value : [];
  }

  private take(code: string, checked: boolean): void {
    const before = this.chosen();
    const codes = this.compiled.field.options.map((option) => option.code);
    const after = codes.filter((one) => (one === code ? checked : before.includes(one)));
    emitFieldChange(this, this.pointer, after.length === 0 ? null : after);
  }
}
