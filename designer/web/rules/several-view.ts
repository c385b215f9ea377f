import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FeelType } from '../../../engine/authoring/index.ts';
import { choicesOf } from './choices-of.ts';
import { UNCHOSEN, type ConditionRow } from './condition-row.ts';
import type { RuleContext } from './rule-context.ts';

/** Several values of which one is meant: ticked in a list, or written with commas between. */
export function severalView(
  { texts, language, isFixed }: RuleContext,
  row: ConditionRow,
  type: FeelType,
  change: (row: ConditionRow) => void,
): TemplateResult {
  const choices = choicesOf(type, language);
  const chosen = row.right.map(String);
  if (choices === null)
    return html`<input
      type="text"
      aria-label=${texts.value}
      ?readonly=${isFixed}
      .value=${chosen.join(', ')}
      @change=${(event: Event) => {
        const codes = (event.target as HTMLInputElement).value.normalize('NFC').split(',');
        const right = codes.map((code) => code.trim()).filter((code) => code !== '');
        if (right.length > 0) change({ ...row, right });
      }}
    />`;
  const codes = choices.map(({ value }) => value);
  return html`<span class="ticks" role="group" aria-label=${texts.value}>
    ${choices.map(
      ({ value, label }) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            ?disabled=${isFixed}
            @change=${(event: Event) => {
              const box = event.target as HTMLInputElement;
              const right = codes.filter((code) => (code === value ? box.checked : chosen.includes(code)));
              change({ ...row, right: right.length === 0 ? [UNCHOSEN] : right });
            }}
          />${label}</label
        >`,
    )}
    ${codes.some((code) => chosen.includes(code)) ? nothing : html`<span class="unfinished">${texts.tickOne}</span>`}
  </span>`;
}
