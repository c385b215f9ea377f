import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { LongTextField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { labelledField, lockedField } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { textOf } from '../shared/text-control.ts';

/**
 * Several lines of text. A limit is counted, not enforced: `maxlength` would cut a pasted text in silence.
 */
@customElement('thutuc-long-text-field')
export class ThutucLongTextField extends FieldElement<LongTextField> {
  private readonly typed = onTyped((text) => {
    emitFieldChange(this, this.pointer, text);
  });

  override render(): unknown {
    const text = textOf(this.state.value);
    if (this.state.readonly) return lockedField(this, text === '' ? '' : html`<p class="lines">${text}</p>`);
    const { rows, maxLength } = this.compiled.field;
    const counter = `${fieldIds(this.pointer).control}-count`;
    return labelledField(
      this,
      (aria) =>
        html`<div class="control full">
            <textarea
              part="input"
              id=${aria.id}
              rows=${rows ?? 4}
              aria-describedby=${aria.describedBy}
              aria-invalid=${aria.invalid}
              aria-required=${aria.required}
              ${restingValue(text)}
              @input=${this.typed.input}
              @compositionend=${this.typed.composed}
              @blur=${() => {
                this.requestUpdate();
              }}
            ></textarea>
          </div>
          ${maxLength === undefined ? nothing : this.counter(counter, maxLength - [...text].length)}`,
      maxLength === undefined ? {} : { describedBy: counter },
    );
  }

  private counter(id: string, left: number): unknown {
    const texts = formTextsOf(this.language);
    const text = fillText(left < 0 ? texts.charactersTooMany : texts.charactersLeft, {
      count: Math.abs(left),
    });
    return html`<p class="counter ${left < 0 ? 'over' : ''}" id=${id}>${text}</p>`;
  }
}
