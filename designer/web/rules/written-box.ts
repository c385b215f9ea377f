import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Expression, FeelType } from '../../../engine/authoring/index.ts';
import { pick } from '../parts/pick.ts';
import type { Choice } from '../parts/thing-names.ts';
import type { RuleContext } from './rule-context.ts';
import { kindOfType } from './rule-frame.ts';

interface WrittenParts {
  readonly value: Expression;
  readonly type: FeelType;
  readonly label: string;
  /** What can be chosen; null where anything can be written. */
  readonly choices: readonly Choice[] | null;
  readonly put: (value: Expression) => void;
}

/** A value that is written down: chosen of a list, a number, a day, or a text. */
export function writtenBox(
  context: RuleContext,
  { value, type, label, choices, put }: WrittenParts,
): TemplateResult {
  const { isFixed, texts } = context;
  if (choices !== null)
    return pick({
      label,
      value: String(value),
      choices,
      isFixed,
      choose: (chosen) => {
        put(chosen);
      },
    });
  if (typeof value === 'boolean')
    return pick({
      label,
      value: String(value),
      choices: [
        { value: 'true', label: texts.yes },
        { value: 'false', label: texts.no },
      ],
      isFixed,
      choose: (chosen) => {
        put(chosen === 'true');
      },
    });
  const day = dayOf(value);
  const number = numberOf(value);
  const kind = day !== null ? 'date' : number !== null ? 'number' : 'text';
  return html`<input
    class=${kind}
    type=${kind}
    step="any"
    aria-label=${label}
    autocomplete="off"
    ?readonly=${isFixed}
    .value=${day ?? String(number ?? value)}
    @change=${(event: Event) => {
      const next = meant(event.target as HTMLInputElement, kind, type);
      if (next !== null) put(next);
    }}
  />`;
}

/** What was typed; null for a number or a day that is none. */
function meant(input: HTMLInputElement, kind: 'date' | 'number' | 'text', type: FeelType): Expression | null {
  const typed = input.value.normalize('NFC');
  if (kind === 'date') return typed === '' ? null : ['call', 'date', typed];
  if (kind === 'number') {
    const { valueAsNumber: number } = input;
    return Number.isFinite(number) ? (number < 0 ? ['neg', -number] : number) : null;
  }
  // Where nobody knows the type, what looks like a number is one.
  return kindOfType(type) === 'other' && /^\d{1,12}$/.test(typed) ? Number(typed) : typed;
}

function dayOf(value: Expression): string | null {
  return Array.isArray(value) && value[0] === 'call' && value[1] === 'date' ? String(value[2]) : null;
}

function numberOf(value: Expression): number | null {
  if (typeof value === 'number') return value;
  return Array.isArray(value) && value[0] === 'neg' && typeof value[1] === 'number' ? -value[1] : null;
}
