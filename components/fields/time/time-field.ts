import { customElement, state } from 'lit/decorators.js';
import type { TimeField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import { numberBoxes } from '../shared/number-boxes.ts';
import { textOf } from '../shared/text-control.ts';

/** A time of day in two boxes, on the 24-hour clock whatever the browser's language. */
@customElement('thutuc-time-field')
export class ThutucTimeField extends FieldElement<TimeField> {
  @state() private typed: readonly [string, string] | null = null;

  override render(): unknown {
    if (this.state.readonly) return lockedField(this, textOf(this.state.value));
    const texts = formTextsOf(this.language);
    const [hour, minute] = this.parts();
    return groupedField(
      this,
      (aria) =>
        numberBoxes(
          this,
          [
            { label: texts.hour, digits: 2, text: hour },
            { label: texts.minute, digits: 2, text: minute },
          ],
          aria,
          (index, text) => {
            const [h, m] = this.parts();
            this.take(index === 0 ? [text, m] : [h, text]);
          },
        ),
      { hint: texts.timeExample },
    );
  }

  private parts(): readonly [string, string] {
    const text = textOf(this.state.value);
    if (this.typed !== null && !/^\d\d:\d\d$/.test(text)) return this.typed;
    const [hour = '', minute = ''] = text.split(':');
    return [hour, minute];
  }

  private take(parts: readonly [string, string]): void {
    this.typed = parts;
    const [hour, minute] = parts.map((part) => part.trim()) as [string, string];
    const pad = (digits: string) => (/^\d$/.test(digits) ? `0${digits}` : digits);
    const value = hour === '' && minute === '' ? null : `${pad(hour)}:${pad(minute)}`;
    emitFieldChange(this, this.pointer, value);
  }
}
