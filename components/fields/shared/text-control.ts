import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { emitFieldChange } from './emit-field-change.ts';
import type { AnyFieldElement } from './field-element.ts';
import { labelledField, lockedField } from './field-frame.ts';
import type { FrameOptions } from './field-frame.ts';
import { onTyped } from './on-typed.ts';
import { restingValue } from './resting-value.ts';

export interface TextControlOptions extends FrameOptions {
  /** The stored value as it reads when nobody is typing. */
  readonly shown: string;
  /** What is stored for a typed text; the text itself where it cannot be read, so that it can be complained of. */
  readonly read?: (text: string) => unknown;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly autocomplete?: string | undefined;
  /** Names and codes are not for the spelling checker. */
  readonly spellcheck?: boolean;
  /** Width of the input: as long as what is expected in it. */
  readonly size?: 'code' | 'number' | 'full';
  /** Shown behind the input, e.g. a unit. */
  readonly suffix?: string;
  /** Shown below the input. */
  readonly below?: unknown;
}

/** A field of one line: the shared body of texts, codes and numbers. */
export function textControl(element: AnyFieldElement, options: TextControlOptions): TemplateResult {
  if (element.state.readonly) {
    return lockedField(
      element,
      options.shown === '' ? '' : [options.shown, options.suffix].filter(Boolean).join(' '),
    );
  }
  const typed = onTyped((text) => {
    emitFieldChange(element, element.pointer, options.read === undefined ? text : options.read(text));
  });
  return labelledField(
    element,
    (aria) =>
      html`<div class="control ${options.size ?? 'full'}">
          <input
            part="input"
            type="text"
            id=${aria.id}
            inputmode=${options.inputmode ?? 'text'}
            autocomplete=${ifDefined(options.autocomplete)}
            spellcheck=${options.spellcheck === true ? 'true' : 'false'}
            aria-describedby=${aria.describedBy}
            aria-invalid=${aria.invalid}
            aria-required=${aria.required}
            ${restingValue(options.shown)}
            @input=${typed.input}
            @compositionend=${typed.composed}
            @blur=${() => {
              element.requestUpdate();
            }}
          />
          ${options.suffix === undefined ? nothing : html`<span class="suffix">${options.suffix}</span>`}
        </div>
        ${options.below ?? nothing}`,
    options,
  );
}

/** A stored value as text; anything that is not one reads as empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
