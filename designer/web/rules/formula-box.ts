import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { parseExpression, sayExpression, type Expression } from '../../../engine/authoring/index.ts';
import type { RuleContext, RulePart } from './rule-context.ts';

interface FormulaParts extends RulePart {
  readonly label: string;
  readonly value: Expression;
  /** Whether the place wants a condition. */
  readonly isCondition?: boolean;
  readonly put: (value: Expression) => void;
}

/** A part of a rule that can only be written as a formula, with what it says in words. */
export function formulaBox(context: RuleContext, parts: FormulaParts): TemplateResult {
  const { scope, key, label, value, isCondition = false, put } = parts;
  const isBroken = context.isOpen(`${key}.broken`);
  return html`<span class="formula">
    <textarea
      rows="1"
      spellcheck="false"
      aria-label=${label}
      aria-invalid=${isBroken ? 'true' : nothing}
      ?readonly=${context.isFixed}
      .value=${context.write(value)}
      @change=${(event: Event) => {
        const parsed = parseExpression((event.target as HTMLTextAreaElement).value.normalize('NFC'));
        context.open(`${key}.broken`, parsed.ok === undefined);
        if (parsed.ok !== undefined) put(parsed.ok);
      }}
    ></textarea>
    ${isBroken ? html`<span class="problem">${context.texts.broken}</span>` : nothing}
    <span class="hint">${sayExpression(value, scope, context.language, isCondition)}</span>
  </span>`;
}
