import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { inLanguage } from '../../../engine/index.ts';
import type { SelectField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { labelledField, lockedField } from '../shared/field-frame.ts';
import { offeredOptions } from '../shared/offered-options.ts';
import { optionLabel } from '../shared/option-label.ts';
import { textOf } from '../shared/text-control.ts';

/** One of many choices. The browser's own list: on a phone it is the one that people know. */
@customElement('thutuc-select-field')
export class ThutucSelectField extends FieldElement<SelectField> {
  override render(): unknown {
    const { options } = this.compiled.field;
    const value = textOf(this.state.value);
    if (this.state.readonly) return lockedField(this, optionLabel(options, value, this.language));
    const offered = offeredOptions(options, this.state);
    // An answer that is no longer offered stays in sight until the person chooses anew.
    const gone = value !== '' && !offered.some(({ code }) => code === value);
    return labelledField(
      this,
      (aria) =>
        html`<div class="control full select">
          <select
            part="input"
            id=${aria.id}
            aria-describedby=${aria.describedBy}
            aria-invalid=${aria.invalid}
            aria-required=${aria.required}
            @change=${(event: Event) => {
              if (event.target instanceof HTMLSelectElement) {
                emitFieldChange(this, this.pointer, event.target.value);
              }
            }}
          >
            <option value="" .selected=${live(value === '')}>${formTextsOf(this.language).choose}</option>
            ${
              gone
                ? html`<option value=${value} .selected=${live(true)} disabled>
                    ${optionLabel(options, value, this.language)}
                  </option>`
                : nothing
            }
            ${offered.map(
              ({ code, label }) =>
                html`<option value=${code} .selected=${live(code === value)}>
                  ${inLanguage(label, this.language)}
                </option>`,
            )}
          </select>
        </div>`,
    );
  }
}
