import { customElement, state } from 'lit/decorators.js';
import { formatDate, isPartialDate } from '../../../engine/index.ts';
import type { DateField } from '../../../engine/index.ts';
import { formTextsOf } from '../../language/form-texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import { dateBoxes } from './date-boxes.ts';
import { dateOfParts, partsOfDate } from './date-parts.ts';
import type { DateParts } from './date-parts.ts';

/** Day, month and year in three boxes; old records may leave the first ones empty. */
@customElement('thutuc-date-field')
export class ThutucDateField extends FieldElement<DateField> {
  /** What was typed, kept while it is not yet a date: the stored value need not hold it. */
  @state() private typed: DateParts | null = null;

  override render(): unknown {
    const { value } = this.state;
    if (this.state.readonly) return lockedField(this, isPartialDate(value) ? formatDate(value) : value);
    const texts = formTextsOf(this.language);
    const precisions = this.compiled.field.precision ?? ['day'];
    return groupedField(
      this,
      (aria) =>
        dateBoxes(this, precisions, this.parts(), {
          aria,
          take: (parts) => {
            this.take(parts);
          },
        }),
      { hint: precisions.length > 1 ? texts.dateInPart : precisions[0] === 'day' ? texts.dateExample : '' },
    );
  }

  private parts(): DateParts {
    const { value } = this.state;
    const stale = this.typed === null || isPartialDate(value) || value === undefined;
    return stale || this.typed === null ? partsOfDate(value) : this.typed;
  }

  private take(parts: DateParts): void {
    this.typed = parts;
    emitFieldChange(this, this.pointer, dateOfParts(parts, this.compiled.field.precision ?? ['day']));
  }
}
