import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly describedBy?: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly required?: 'true' | typeof nothing;
  readonly onChange: (checked: boolean) => void;
}

/** A radio button or a box with its label: the whole line can be pressed, 44 pixels high. */
export function choice(one: Choice): TemplateResult {
  const help = `${one.id}-help`;
  const describedBy = [one.help === undefined ? '' : help, one.describedBy].filter(
    (id) => typeof id === 'string',
  );
  return html`<div class="choice">
    <input
      part="choice"
      type=${one.type}
      id=${one.id}
      name=${one.name}
      .checked=${live(one.checked)}
      aria-describedby=${describedBy.join(' ').trim() || nothing}
      aria-invalid=${one.type === 'checkbox' ? one.invalid : nothing}
      aria-required=${one.type === 'checkbox' ? (one.required ?? nothing) : nothing}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) one.onChange(event.target.checked);
      }}
    />
    <label for=${one.id}>${one.label}</label>
    ${one.help === undefined ? nothing : html`<p class="hint" id=${help}>${one.help}</p>`}
  </div>`;
}
