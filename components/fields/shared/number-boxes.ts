import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { inLanguage } from '../../../engine/index.ts';
import type { FieldElement } from './field-element.ts';
import type { ControlAria } from './field-frame.ts';
import { onTyped } from './on-typed.ts';
import { restingValue } from './resting-value.ts';

/** One box of a date or a time. */
export interface NumberBox {
  readonly label: string;
  /** Digits that are expected. */
  readonly digits: 2 | 4;
  readonly text: string;
  /** Autocomplete token, e.g. "bday-day". */
  readonly autocomplete?: string;
}

/**
 * Boxes of digits side by side under one legend. Typed numbers instead of a calendar: nobody scrolls back to 1985,
 * and every screen reader knows a text box.
 */
export function numberBoxes(
  element: FieldElement,
  boxes: readonly NumberBox[],
  aria: ControlAria,
  take: (index: number, text: string) => void,
  legend = inLanguage(element.compiled.field.label, element.language),
): TemplateResult {
  return html`<div class="boxes">
    ${boxes.map((box, index) => {
      const typed = onTyped((text) => {
        take(index, text);
      });
      const id = index === 0 ? aria.id : `${aria.id}-${index}`;
      return html`<div class="box">
        <label for=${id}><span class="visually-hidden">${legend}: </span>${box.label}</label>
        <input
          part="input"
          class=${box.digits === 4 ? 'digits-4' : 'digits-2'}
          type="text"
          inputmode="numeric"
          autocomplete=${box.autocomplete ?? 'off'}
          id=${id}
          aria-describedby=${aria.describedBy}
          aria-invalid=${aria.invalid}
          aria-required=${aria.required}
          ${restingValue(box.text)}
          @input=${typed.input}
          @compositionend=${typed.composed}
          @blur=${() => {
            element.requestUpdate();
          }}
        />
      </div>`;
    })}
  </div>`;
}
