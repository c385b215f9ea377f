import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of the days or times to choose from. */
export interface SlotChoice {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** A second line, e.g. that all places are taken. */
  readonly note: string | null;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly describedBy: string | typeof nothing;
  readonly onChoose: () => void;
}

/** A radio button that is pressed anywhere on its box; what cannot be chosen says so in words. */
export function slotChoice(one: SlotChoice): TemplateResult {
  return html`<div class="slot">
    <input
      part="choice"
      type="radio"
      id=${one.id}
      name=${one.name}
      .checked=${live(one.checked)}
      ?disabled=${one.disabled}
      aria-describedby=${one.describedBy}
      @change=${one.onChoose}
    />
    <label for=${one.id}
      >${one.label}${one.note === null ? nothing : html` <small>${one.note}</small>`}</label
    >
  </div>`;
}
