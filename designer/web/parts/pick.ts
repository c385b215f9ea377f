import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './thing-names.ts';

/** What a list to choose from shows. */
interface PickParts {
  /** What is chosen, for screen readers. */
  readonly label: string;
  /** What is chosen now; empty for nothing. It is shown also where it is none of the choices. */
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The choice of nothing; absent where something must be chosen. */
  readonly none?: string;
  readonly isFixed: boolean;
  /** JSON pointer of what is chosen, to be led to. */
  readonly at?: string;
  readonly choose: (value: string) => void;
}

/** A list to choose from. What the draft holds and nobody offers stays chosen, so that looking changes nothing. */
export function pick({ label, value, choices, none, isFixed, at, choose }: PickParts): TemplateResult {
  const isForeign = value !== '' && !choices.some((choice) => choice.value === value);
  const option = (one: string, says: string): TemplateResult =>
    html`<option value=${one} .selected=${live(one === value)}>${says}</option>`;
  return html`<select
    aria-label=${label}
    data-at=${at ?? nothing}
    ?disabled=${isFixed}
    @change=${(event: Event) => {
      const select = event.target as HTMLSelectElement;
      const chosen = select.value;
      // The draft says what is shown; where it refuses, nothing has changed.
      select.value = value;
      choose(chosen);
    }}
  >
    ${none === undefined && value !== '' ? nothing : option('', none ?? '')}
    ${isForeign ? option(value, value) : nothing}
    ${choices.map((choice) => option(choice.value, choice.label))}
  </select>`;
}
