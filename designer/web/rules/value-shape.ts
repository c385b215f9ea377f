import type { Expression, FeelType, ReadableScope } from '../../../engine/authoring/index.ts';
import { firstRow, conditionOf } from './condition-row.ts';
import { answerOfKey } from './key-answers.ts';
import { flatNames, kindOfType, nameOf, pathOf, typeIn, type FlatName } from './rule-frame.ts';

/** How a value is given: written down, read, worked out. */
export type ValueKind =
  | 'nothing'
  | 'written'
  | 'name'
  | 'today'
  | 'submitted'
  | 'shift'
  | 'span'
  | 'count'
  | 'sum'
  | 'lookup'
  | 'orElse'
  | 'arithmetic'
  | 'choice'
  | 'text';

/** Units of calendars, with the functions that count in them. */
export const shifts = { days: 'add days', months: 'add months', years: 'add years' } as const;
export const spans = {
  years: 'years between',
  months: 'months between',
  days: 'days between',
  workingDays: 'working days between',
} as const;

/** The kinds of lists of which a part can be read. */
const arithmetic = ['+', '-', '*', '/'];

/** The day of submission, or today while the form is being filled. */
export const submitted: Expression = [
  'call',
  'coalesce',
  ['path', ['name', 'case'], 'submittedOn'],
  ['call', 'today'],
];

/** How a value is given; `text` for what can only be written as a formula. */
export function valueKindOf(value: Expression): ValueKind {
  if (value === null) return 'nothing';
  if (!Array.isArray(value)) return 'written';
  if (pathOf(value as Expression) !== null) return 'name';
  if (JSON.stringify(value) === JSON.stringify(submitted)) return 'submitted';
  const [kind, name, first, second] = value as readonly [string, ...Expression[]];
  if (kind === 'if') return 'choice';
  if (arithmetic.includes(kind)) return 'arithmetic';
  if (kind !== 'call') return kind === 'neg' && typeof name === 'number' ? 'written' : 'text';
  const isList = first !== undefined && pathOf(first) !== null;
  switch (name) {
    case 'today':
      return 'today';
    case 'date':
      return typeof first === 'string' && second === undefined ? 'written' : 'text';
    case 'count':
      return isList ? 'count' : 'text';
    case 'sum':
      return isList && second === undefined ? 'sum' : 'text';
    case 'coalesce':
      return second !== undefined && value.length === 4 ? 'orElse' : 'text';
    case 'lookup':
      return typeof first === 'string' ? 'lookup' : 'text';
    default:
      if (Object.values<unknown>(shifts).includes(name)) return 'shift';
      return Object.values<unknown>(spans).includes(name) ? 'span' : 'text';
  }
}

/** The kinds in which a value of a type can be given here. */
export function valueKindsFor(scope: ReadableScope, type: FeelType): readonly ValueKind[] {
  const kind = kindOfType(type);
  const all: readonly ValueKind[] = [
    'written',
    'name',
    ...(kind === 'date' || kind === 'other' ? (['today', 'submitted', 'shift'] as const) : []),
    ...(kind === 'number' || kind === 'other' ? (['arithmetic', 'sum', 'count', 'span'] as const) : []),
    'lookup',
    'orElse',
    'choice',
    'nothing',
    'text',
  ];
  return all.filter((one) => firstValue(one, scope, type, null) !== undefined);
}

/**
 * A first value of a kind, to be changed; undefined where there is nothing of which it could be made.
 *
 * @param now the value that stands there, which stays a part of what is worked out from it
 */
export function firstValue(
  kind: ValueKind,
  scope: ReadableScope,
  type: FeelType,
  now: Expression,
): Expression | undefined {
  const found = (wanted: (one: FlatName) => boolean): Expression | undefined => {
    const one = flatNames(scope).find(wanted);
    return one === undefined ? undefined : nameOf(one.name.path);
  };
  const isOf = (kindWanted: string): boolean => now !== null && kindOfType(typeIn(scope, now)) === kindWanted;
  const ofKind = (kindWanted: string) => found(({ name }) => kindOfType(name.type) === kindWanted);
  switch (kind) {
    case 'nothing':
      return null;
    case 'written':
      return writtenValue(type);
    case 'name':
      return ofKind(kindOfType(type)) ?? found(() => true);
    case 'today':
      return ['call', 'today'];
    case 'submitted':
      return submitted;
    case 'shift':
      return [
        'call',
        shifts.days,
        kindOfType(typeIn(scope, now)) === 'date' && now !== null ? now : ['call', 'today'],
        1,
      ];
    case 'span': {
      const from = ofKind('date');
      return from === undefined ? undefined : ['call', spans.years, from, submitted];
    }
    case 'count': {
      const list = ofKind('list');
      return list === undefined ? undefined : ['call', 'count', list];
    }
    case 'sum': {
      const [column] = sumsIn(scope);
      return column === undefined ? undefined : ['call', 'sum', column];
    }
    case 'lookup': {
      const [table] = scope.tables;
      return table === undefined
        ? undefined
        : ['call', 'lookup', table.name, ...firstKeys(table.keys, scope)];
    }
    case 'orElse':
      return ['call', 'coalesce', now ?? ofKind(kindOfType(type)) ?? writtenValue(type), writtenValue(type)];
    case 'arithmetic':
      return ['+', isOf('number') ? now : (ofKind('number') ?? 0), 0];
    case 'choice': {
      const name = flatNames(scope).find(({ name: one }) =>
        ['choice', 'boolean'].includes(kindOfType(one.type)),
      );
      if (name === undefined) return undefined;
      const condition = conditionOf(firstRow(nameOf(name.name.path), name.name.type));
      // Every case gives what the place wants, before anybody has written what it is.
      const given = kindOfType(type) === 'other' || isOf(kindOfType(type)) ? now : writtenValue(type);
      return ['if', condition, given, given];
    }
    case 'text':
      return now;
  }
}

/** Stands for a key that nobody has chosen yet. */
export const UNGIVEN: Expression = '';

/** The keys with which a table of parameters is looked up first: what is called like them, or nothing yet. */
export function firstKeys(keys: readonly string[], scope: ReadableScope): readonly Expression[] {
  return keys.map((key) => answerOfKey(key, scope) ?? UNGIVEN);
}

/** The columns of numbers whose sum can be read. */
export function sumsIn(scope: ReadableScope): readonly Expression[] {
  return flatNames(scope)
    .filter(({ name }) => kindOfType(name.type) === 'list')
    .flatMap(({ name }) => name.inner.filter((column) => column.type === 'number'))
    .map(({ path }) => nameOf(path));
}

function writtenValue(type: FeelType): Expression {
  switch (kindOfType(type)) {
    case 'number':
      return 0;
    case 'boolean':
      return true;
    case 'date':
      return ['call', 'date', '2026-01-01'];
    case 'choice':
      return typeof type === 'object' && 'enum' in type ? (type.enum[0]?.code ?? '') : '';
    default:
      return '';
  }
}
