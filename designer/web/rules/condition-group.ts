import type { Binding, Expression } from '../../../engine/authoring/index.ts';

/** How the conditions of a group come together. */
type GroupKind = 'all' | 'any' | 'notAll' | 'none';

/** Several conditions that are one. */
export interface ConditionGroup {
  readonly kind: GroupKind;
  readonly parts: readonly Expression[];
}

/** The group that a condition is: its connective, also where the whole is denied; null for a single condition. */
export function groupOf(condition: Expression): ConditionGroup | null {
  const parts = partsOf(condition);
  if (parts !== null) return { kind: parts.kind === 'and' ? 'all' : 'any', parts: parts.parts };
  const inner = deniedBy(condition);
  const denied = inner === undefined ? null : partsOf(inner);
  return denied === null ? null : { kind: denied.kind === 'and' ? 'notAll' : 'none', parts: denied.parts };
}

/** What a denial denies; undefined for anything else. */
export function deniedBy(condition: Expression): Expression | undefined {
  return Array.isArray(condition) && condition[0] === 'call' && condition[1] === 'not'
    ? (condition[2] as Expression | undefined)
    : undefined;
}

function partsOf(
  condition: Expression,
): { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] } | null {
  if (!Array.isArray(condition)) return null;
  const [kind, ...parts] = condition as readonly [string, ...Expression[]];
  return kind === 'and' || kind === 'or' ? { kind, parts } : null;
}

/** The condition that a group means; undefined for one without conditions. */
export function conditionOfGroup({ kind, parts }: ConditionGroup): Expression | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const connective = kind === 'all' || kind === 'notAll' ? 'and' : 'or';
  const whole: Expression = others.length === 0 ? first : [connective, ...parts];
  return kind === 'all' || kind === 'any' ? whole : ['call', 'not', whole];
}

/** A condition about the rows of a table. */
export interface RowsCondition {
  readonly kind: 'some' | 'none' | 'every';
  readonly list: Expression;
  /** What the condition calls a row. */
  readonly row: string;
  readonly condition: Expression;
}

/** The condition about rows that a condition is; null for any other. */
export function rowsConditionOf(condition: Expression): RowsCondition | null {
  const denied = deniedBy(condition);
  const inner = denied ?? condition;
  if (!Array.isArray(inner) || (inner[0] !== 'some' && inner[0] !== 'every')) return null;
  const [kind, bindings, body] = inner as unknown as readonly [
    'some' | 'every',
    readonly Binding[],
    Expression,
  ];
  const [binding, ...more] = bindings;
  if (binding === undefined || more.length > 0 || (denied !== undefined && kind === 'every')) return null;
  const [row, list] = binding;
  return { kind: denied === undefined ? kind : 'none', list, row, condition: body };
}

/** The condition that a condition about rows means. */
export function conditionOfRows({ kind, list, row, condition }: RowsCondition): Expression {
  if (kind === 'none') return ['call', 'not', ['some', [[row, list]], condition]];
  return [kind, [[row, list]], condition];
}
