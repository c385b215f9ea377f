import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  readableAt,
  type Expression,
  type FeelType,
  type ReadableScope,
} from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import { pick } from '../parts/pick.ts';
import { choicesOf } from './choices-of.ts';
import { formulaBox } from './formula-box.ts';
import { nameBox } from './name-box.ts';
import type { RuleContext, RulePart } from './rule-context.ts';
import { kindOfType, nameOf, pathOf, typeIn, flatNames } from './rule-frame.ts';
import { writtenBox } from './written-box.ts';
import {
  firstKeys,
  firstValue,
  UNGIVEN,
  shifts,
  spans,
  sumsIn,
  valueKindOf,
  valueKindsFor,
  type ValueKind,
} from './value-shape.ts';

/** A value on the screen. */
export interface ValuePart extends RulePart {
  readonly value: Expression;
  readonly type: FeelType;
  readonly label: string;
  /** The kinds in which it may be given; those that its type allows where absent. */
  readonly kinds?: readonly ValueKind[];
  readonly put: (value: Expression) => void;
  /** An empty text is nothing chosen yet: a field or fact is looked for. */
  readonly isAsked?: boolean;
  /** Draws a case, with its condition. */
  readonly choice: (part: ValuePart) => TemplateResult;
}

/** A value: how it is given, and what is given. */
export function valueView(context: RuleContext, part: ValuePart): TemplateResult {
  const { texts, isFixed } = context;
  const { value, scope, type, key, put } = part;
  const isFormula = context.isOpen(`${key}.formula`);
  const isAsked = part.isAsked === true && value === UNGIVEN && !context.isOpen(`${key}.written`);
  const kind = isFormula ? 'text' : isAsked ? 'name' : valueKindOf(value);
  const kinds = part.kinds ?? valueKindsFor(scope, type);
  const choices = (kinds.includes(kind) ? kinds : [...kinds, kind]).map((one) => ({
    value: one,
    label: texts.values[one],
  }));
  return html`<span class="value" role="group" aria-label=${part.label}>
    <span class="kind"
      >${pick({
        label: `${part.label}: ${texts.valueKind}`,
        value: kind,
        choices,
        isFixed,
        choose: (chosen) => {
          context.open(`${key}.formula`, chosen === 'text');
          context.open(`${key}.written`, chosen === 'written');
          const next = firstValue(chosen as ValueKind, scope, type, value);
          if (next !== undefined && chosen !== 'text') put(next);
        },
      })}</span
    >
    ${given(context, part, kind)}
  </span>`;
}

function given(context: RuleContext, part: ValuePart, kind: ValueKind): unknown {
  const { texts } = context;
  const { value, scope, type, key, label, put } = part;
  const inner = (
    name: string,
    one: Expression,
    wanted: FeelType,
    says: string,
    change: (next: Expression) => void,
  ) =>
    valueView(context, {
      ...part,
      isAsked: false,
      value: one,
      type: wanted,
      key: `${key}.${name}`,
      label: says,
      put: change,
    });
  const node = value as readonly Expression[];
  const at = (index: number): Expression => node[index] ?? null;
  const replaced = (index: number, next: Expression): Expression =>
    node.with(index, next) as unknown as Expression;
  switch (kind) {
    case 'written':
      return writtenBox(context, { ...part, choices: choicesOf(type, context.language) });
    case 'name':
      return nameBox(context, {
        scope,
        key,
        label,
        now: value === UNGIVEN ? undefined : value,
        // A key is a code, and so is what answers it.
        wanted: part.isAsked === true ? ['choice', 'string'] : [kindOfType(type)],
        choose: put,
      });
    case 'shift':
      return html`${inner('date', at(2), 'date', label, (next) => {
          put(replaced(2, next));
        })}
        <span>${texts.plus}</span>
        ${inner('count', at(3), 'number', texts.count, (next) => {
          put(replaced(3, next));
        })}
        ${unit(context, shifts, String(at(1)), (name) => {
          put(replaced(1, name));
        })}`;
    case 'span':
      return html`${unit(context, spans, String(at(1)), (name) => {
          put(replaced(1, name));
        })}
        <span>${texts.from}</span>
        ${inner('from', at(2), 'date', texts.from, (next) => {
          put(replaced(2, next));
        })}
        <span>${texts.to}</span>
        ${inner('to', at(3), 'date', texts.to, (next) => {
          put(replaced(3, next));
        })}`;
    case 'count':
      return nameBox(context, {
        scope,
        key,
        label: texts.list,
        now: at(2),
        wanted: ['list'],
        choose: (next) => {
          if (pathOf(next) !== null) put(replaced(2, next));
        },
      });
    case 'sum': {
      const columns = sumsIn(scope).map((one) => ({
        value: context.write(one),
        label: sayColumn(one, scope, context),
      }));
      return pick({
        label: texts.column,
        value: context.write(at(2)),
        choices: columns,
        isFixed: context.isFixed,
        choose: (chosen) => {
          put(replaced(2, nameOf(chosen.split('.'))));
        },
      });
    }
    case 'orElse':
      return html`${inner('first', at(2), type, label, (next) => {
          put(replaced(2, next));
        })}
        <span>${texts.ifMissing}</span>
        ${inner('second', at(3), type, texts.ifMissing, (next) => {
          put(replaced(3, next));
        })}`;
    case 'arithmetic':
      return html`${inner('left', at(1), 'number', texts.left, (next) => {
        put(replaced(1, next));
      })}
      ${pick({
        label: texts.sign,
        value: String(at(0)),
        choices: Object.entries(signs).map(([one, sign]) => ({ value: one, label: sign })),
        isFixed: context.isFixed,
        choose: (chosen) => {
          put(replaced(0, chosen));
        },
      })}
      ${inner('right', at(2), 'number', texts.right, (next) => {
        put(replaced(2, next));
      })}`;
    case 'lookup':
      return lookup(context, part, (index, next) => {
        put(replaced(index, next));
      });
    case 'choice':
      return part.choice(part);
    case 'text':
      return formulaBox(context, { scope, key, label: texts.formula, value, put });
    default:
      return nothing;
  }
}

const signs = { '+': '+', '-': '−', '*': '×', '/': ':' } as const;

function unit(
  { texts, isFixed }: RuleContext,
  functions: Readonly<Record<string, string>>,
  now: string,
  choose: (name: string) => void,
): TemplateResult {
  const words: Readonly<Record<string, string>> = texts.units;
  return pick({
    label: texts.unit,
    value: now,
    choices: Object.entries(functions).map(([name, value]) => ({ value, label: words[name] ?? name })),
    isFixed,
    choose,
  });
}

function sayColumn(column: Expression, scope: ReadableScope, { language }: RuleContext): string {
  const path = pathOf(column) ?? [];
  return path
    .map((_word, index) => readableAt(scope, path.slice(0, index + 1)))
    .flatMap((name) => (name === undefined ? [] : [inLanguage(name.label, language)]))
    .toReversed()
    .join(' – ');
}

function lookup(
  context: RuleContext,
  part: ValuePart,
  put: (index: number, next: Expression) => void,
): TemplateResult {
  const { texts, language, isFixed } = context;
  const { scope, key } = part;
  const node = part.value as readonly Expression[];
  const table = scope.tables.find(({ name }) => name === node[2]);
  return html`${pick({
    label: texts.table,
    value: String(node[2]),
    choices: scope.tables.map(({ name, label }) => ({ value: name, label: inLanguage(label, language) })),
    isFixed,
    choose: (chosen) => {
      const keys = scope.tables.find(({ name }) => name === chosen)?.keys ?? [];
      part.put(['call', 'lookup', chosen, ...firstKeys(keys, scope)]);
    },
  })}
  ${node.slice(3).map((one, index) => {
    const name = table?.keys[index] ?? String(index + 1);
    const kinds: readonly ValueKind[] = ['name', 'written', 'text', 'choice', 'lookup'];
    return valueView(context, {
      ...part,
      isAsked: true,
      value: one,
      type: typeIn(scope, one),
      kinds: flatNames(scope).length === 0 ? ['written', 'text'] : kinds,
      key: `${key}.key${index}`,
      label: fillText(texts.key, { key: name }),
      put: (next) => {
        put(index + 3, next);
      },
    });
  })}`;
}
