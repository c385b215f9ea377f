import type { Expression, FeelType, ReadableScope, Test } from '../../../engine/authoring/index.ts';
import { kindOfType, pathOf, typeIn, type KindOfType } from './rule-frame.ts';

/** How a value is asked about in one row of a rule. */
export type RowOperator =
  | 'is'
  | 'isNot'
  | 'oneOf'
  | 'noneOf'
  | 'given'
  | 'missing'
  | 'yes'
  | 'no'
  | 'less'
  | 'atMost'
  | 'more'
  | 'atLeast'
  | 'between'
  | 'chosen'
  | 'notChosen'
  | 'contains'
  | 'containsNot'
  | 'startsWith'
  | 'startsNot';

/** One row of a rule: a value, what is asked of it, and with what it is compared. */
export interface ConditionRow {
  readonly left: Expression;
  readonly operator: RowOperator;
  readonly right: readonly Expression[];
}

const compared = {
  '=': 'is',
  '!=': 'isNot',
  '<': 'less',
  '<=': 'atMost',
  '>': 'more',
  '>=': 'atLeast',
} as const;
const asked = { 'list contains': 'chosen', contains: 'contains', 'starts with': 'startsWith' } as const;
const opposites: Readonly<Partial<Record<RowOperator, RowOperator>>> = {
  is: 'isNot',
  oneOf: 'noneOf',
  given: 'missing',
  yes: 'no',
  chosen: 'notChosen',
  contains: 'containsNot',
  startsWith: 'startsNot',
};

/** The row that a condition is; null for one that a row cannot show. */
export function rowOf(condition: Expression, scope: ReadableScope): ConditionRow | null {
  if (!Array.isArray(condition)) return null;
  const [kind, first, second, third] = condition as readonly [string, ...Expression[]];
  if (first === undefined) return null;
  if (Object.hasOwn(compared, kind) && second !== undefined) {
    const operator = compared[kind as keyof typeof compared];
    if (second !== null) return { left: first, operator, right: [second] };
    if (operator !== 'is' && operator !== 'isNot') return null;
    return { left: first, operator: operator === 'is' ? 'missing' : 'given', right: [] };
  }
  if (kind === 'between') return { left: first, operator: 'between', right: [second ?? null, third ?? null] };
  if (kind === 'in') {
    const tests = condition.slice(2) as unknown as readonly Test[];
    if (!tests.every((test) => test[0] === 'is' && typeof test[1] === 'string')) return null;
    return { left: first, operator: 'oneOf', right: tests.map((test) => test[1]) };
  }
  if (kind === 'call')
    return rowOfCall(condition as unknown as readonly ['call', string, ...Expression[]], scope);
  const isName = pathOf(condition as Expression) !== null;
  if (!isName || kindOfType(typeIn(scope, condition as Expression)) !== 'boolean') return null;
  return { left: condition as Expression, operator: 'yes', right: [] };
}

function rowOfCall(
  [, name, first = null, second]: readonly ['call', string, ...Expression[]],
  scope: ReadableScope,
): ConditionRow | null {
  if (name === 'is defined') return { left: first, operator: 'given', right: [] };
  if (Object.hasOwn(asked, name) && second !== undefined)
    return { left: first, operator: asked[name as keyof typeof asked], right: [second] };
  if (name !== 'not') return null;
  const inner = rowOf(first, scope);
  // What is written with two signs of its own, as `not(a != 1)`, is left as it stands.
  const operator = inner === null || usesOwnOpposite(first) ? undefined : opposites[inner.operator];
  return inner === null || operator === undefined ? null : { ...inner, operator };
}

function usesOwnOpposite(condition: Expression): boolean {
  return Array.isArray(condition) && condition[0] === 'call' && condition[1] === 'not';
}

/** The condition that a row means. */
export function conditionOf({ left, operator, right }: ConditionRow): Expression {
  const [first = null, second = null] = right;
  const not = (condition: Expression): Expression => ['call', 'not', condition];
  switch (operator) {
    case 'is':
      return ['=', left, first];
    case 'isNot':
      return ['!=', left, first];
    case 'less':
      return ['<', left, first];
    case 'atMost':
      return ['<=', left, first];
    case 'more':
      return ['>', left, first];
    case 'atLeast':
      return ['>=', left, first];
    case 'between':
      return ['between', left, first, second];
    case 'oneOf':
      return ['in', left, ...right.map((value): Test => ['is', value])];
    case 'noneOf':
      return not(['in', left, ...right.map((value): Test => ['is', value])]);
    case 'given':
      return ['call', 'is defined', left];
    case 'missing':
      return not(['call', 'is defined', left]);
    case 'yes':
      return left;
    case 'no':
      return not(left);
    case 'chosen':
      return ['call', 'list contains', left, first];
    case 'notChosen':
      return not(['call', 'list contains', left, first]);
    case 'contains':
      return ['call', 'contains', left, first];
    case 'containsNot':
      return not(['call', 'contains', left, first]);
    case 'startsWith':
      return ['call', 'starts with', left, first];
    case 'startsNot':
      return not(['call', 'starts with', left, first]);
  }
}

const operators: Readonly<Record<KindOfType, readonly RowOperator[]>> = {
  number: ['is', 'isNot', 'more', 'atLeast', 'less', 'atMost', 'between', 'given', 'missing'],
  date: ['less', 'atMost', 'more', 'atLeast', 'is', 'between', 'given', 'missing'],
  string: [
    'is',
    'isNot',
    'oneOf',
    'noneOf',
    'contains',
    'containsNot',
    'startsWith',
    'startsNot',
    'given',
    'missing',
  ],
  choice: ['is', 'isNot', 'oneOf', 'noneOf', 'given', 'missing'],
  boolean: ['yes', 'no', 'given', 'missing'],
  list: ['chosen', 'notChosen'],
  group: ['given', 'missing'],
  other: ['given', 'missing', 'is', 'isNot'],
};

/** What can be asked of a value of a type. */
export function operatorsFor(type: FeelType): readonly RowOperator[] {
  return operators[kindOfType(type)];
}

/** A first row about a value: something that can be asked of it and be changed. */
export function firstRow(left: Expression, type: FeelType): ConditionRow {
  switch (kindOfType(type)) {
    case 'number':
      return { left, operator: 'more', right: [0] };
    case 'date':
      return { left, operator: 'atMost', right: [['call', 'today']] };
    case 'choice':
      return { left, operator: 'is', right: [firstCode(type)] };
    case 'boolean':
      return { left, operator: 'yes', right: [] };
    case 'list':
      return { left, operator: 'chosen', right: [firstCode(itemType(type))] };
    default:
      return { left, operator: 'given', right: [] };
  }
}

/** Stands in a list of options where none is ticked yet: it is none of them, so the rule is told to be unfinished. */
export const UNCHOSEN = '';

function isOfSeveral(operator: RowOperator): boolean {
  return operator === 'oneOf' || operator === 'noneOf';
}

/** The row with another operator; values that it can go on with stay. */
export function withOperator(row: ConditionRow, operator: RowOperator, type: FeelType): ConditionRow {
  const few = ['given', 'missing', 'yes', 'no'].includes(operator) ? 0 : operator === 'between' ? 2 : 1;
  const isList = isOfSeveral(operator);
  // Which options are meant is for the author to tick: the one that stood there may be the first that was offered.
  if (isList && !isOfSeveral(row.operator) && kindOfType(type) === 'choice')
    return { left: row.left, operator, right: [UNCHOSEN] };
  const kept = row.right.filter((value) => (isList ? typeof value === 'string' : value !== UNCHOSEN));
  const blank = firstRow(row.left, type).right[0] ?? blankOf(type);
  const right =
    few === 0 ? [] : isList ? kept : [kept[0] ?? blank, kept[1] ?? kept[0] ?? blank].slice(0, few);
  return { left: row.left, operator, right: right.length === 0 && few > 0 ? [blank] : right };
}

function blankOf(type: FeelType): Expression {
  const kind = kindOfType(type);
  return kind === 'number' ? 0 : kind === 'boolean' ? true : '';
}

function itemType(type: FeelType): FeelType {
  return typeof type === 'object' && 'list' in type ? type.list : 'any';
}

function firstCode(type: FeelType): string {
  return typeof type === 'object' && 'enum' in type ? (type.enum[0]?.code ?? '') : '';
}
