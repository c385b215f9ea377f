import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fractionKind, inLanguage, learnKinds, percentOf } from '../../../engine/index.ts';
import type { FractionField } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField, type ControlAria } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { onTyped } from '../shared/on-typed.ts';
import { partIsWrong } from '../shared/part-is-wrong.ts';
import { restingValue } from '../shared/resting-value.ts';
import { fractionOfParts, partsOfFraction, type FractionParts } from './fraction-parts.ts';

learnKinds([fractionKind]);

/** A share of a whole in two boxes, with its percentage below: 1/3 is typed, 33% is only read. */
@customElement('thutuc-fraction-field')
export class ThutucFractionField extends FieldElement<FractionField> {
  override render(): unknown {
    const parts = partsOfFraction(this.state.value);
    const percent = percentOfParts(parts);
    if (this.state.readonly) {
      const given = parts.numerator === '' && parts.denominator === '';
      return lockedField(this, given ? '' : `${parts.numerator}/${parts.denominator} ${bracketed(percent)}`);
    }
    const texts = textsOf(this.language);
    const id = `${fieldIds(this.pointer).control}-percent`;
    return groupedField(
      this,
      (aria) =>
        html`<div class="boxes fraction">
            ${this.box(aria, 'numerator', texts.numerator, parts)}
            ${this.box(aria, 'denominator', texts.denominator, parts)}
          </div>
          ${percent === '' ? nothing : html`<p class="words" part="words" id=${id}>${percent}</p>`}`,
      { hint: texts.fractionExample, ...(percent === '' ? {} : { describedBy: id }) },
    );
  }

  private box(aria: ControlAria, part: keyof FractionParts, label: string, parts: FractionParts): unknown {
    const id = part === 'numerator' ? aria.id : `${aria.id}-${part}`;
    const typed = onTyped((text) => {
      const before = partsOfFraction(this.state.value);
      emitFieldChange(this, this.pointer, fractionOfParts({ ...before, [part]: text }));
    });
    return html`<div class="box" data-pointer="${this.pointer}/${part}">
      <label for=${id}
        ><span class="visually-hidden">${inLanguage(this.compiled.field.label, this.language)}: </span
        >${label}</label
      >
      <input
        part="input"
        class="digits-4"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        id=${id}
        aria-describedby=${aria.describedBy}
        aria-invalid=${partIsWrong(this, part) ? 'true' : nothing}
        aria-required=${aria.required}
        ${restingValue(parts[part])}
        @input=${typed.input}
        @compositionend=${typed.composed}
        @blur=${() => {
          this.requestUpdate();
        }}
      />
    </div>`;
  }
}

/** The percentage of typed parts; an empty text while they are no fraction. */
function percentOfParts({ numerator, denominator }: FractionParts): string {
  const [over, under] = [Number(numerator), Number(denominator)];
  const isFraction =
    numerator !== '' && Number.isSafeInteger(over) && Number.isSafeInteger(under) && under > 0;
  return isFraction && over > 0 ? percentOf(over, under) : '';
}

function bracketed(percent: string): string {
  return percent === '' ? '' : `(${percent})`;
}
