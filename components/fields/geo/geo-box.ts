import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ControlAria } from '../shared/field-frame.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';

/** A box for one number of a place, as it was typed; how to write it is told by the hint `<field>-how`. */
export function geoBox(
  id: string,
  label: string,
  text: string,
  aria: ControlAria,
  change: (text: string) => void,
): TemplateResult {
  const typed = onTyped(change);
  const described = typeof aria.describedBy === 'string' ? `${aria.describedBy} ` : '';
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      part="input"
      type="text"
      id=${id}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${described}${aria.id}-how"
      aria-invalid=${aria.invalid}
      aria-required=${aria.required}
      ${restingValue(text)}
      @input=${typed.input}
      @compositionend=${typed.composed}
    />
  </div>`;
}
