import type { Expression, FeelType, TypeScope } from '../feel/index.ts';
import { evaluate, readsOf, scopeOf } from '../feel/index.ts';
import { childrenOf } from '../feel/children.ts';
import { isLiteral, type Literal, type Node, type Test } from '../feel/expression.ts';
import { typeAt } from '../feel/feel-type.ts';
import type { ContextValue } from '../feel/values.ts';

/** One case that some conditions can meet: what each of them says of it. */
export interface GuardCase {
  /** In the order of the conditions. */
  readonly holds: readonly boolean[];
  /** Whether such a case is sure to occur: nothing in it is empty, or beyond what the conditions name. */
  readonly isSure: boolean;
  /** Whether everything in it has a value. */
  readonly isFilled: boolean;
  /** The names that the conditions read. */
  readonly reads: readonly string[];
  /** The case as the author would write it: `loai = "MOI"`. */
  readonly text: string;
}

/** More cases than these are not worth going through at every change. */
const MOST_CASES = 3_000;
const FUEL = 5_000;

interface Sample {
  readonly value: Literal;
  readonly isSure: boolean;
}

/**
 * Every case that some conditions tell apart: all choices of the fields that they read, true and false, and the
 * numbers that they compare with, with those between. Null where that cannot be said: they read texts, dates, lists
 * or the clock, or calculate with numbers.
 *
 * @example guardCases([parsed('loai = "MOI"'), parsed('loai = "CAP_LAI"')], scope)
 * // [{ holds: [true, false], isSure: true, isFilled: true, reads: ['loai'], text: 'loai = "MOI"' }, …]
 */
export function guardCases(conditions: readonly Expression[], scope: TypeScope): readonly GuardCase[] | null {
  const paths = new Map<string, readonly string[]>();
  for (const path of conditions.flatMap((one) => readsOf(one, scope))) paths.set(path.join('.'), path);
  const numbers = comparedNumbers(conditions);
  const things: { readonly name: string; readonly samples: readonly Sample[] }[] = [];
  let count = 1;
  for (const [name, path] of paths) {
    const samples = samplesOf(typeAt(scope, path), numbers.get(name));
    if (samples === null) return null;
    things.push({ name, samples });
    count *= samples.length;
  }
  if (
    count > MOST_CASES ||
    conditions.some(isUnsettled) ||
    conditions.some((one) => calculates(one, numbers))
  )
    return null;
  return combined(things).map((chosen): GuardCase => {
    const values = valuesOf(chosen);
    return {
      holds: conditions.map((one) => evaluate(one, scopeOf(values), STILL) === true),
      isSure: chosen.every(({ sample }) => sample.isSure),
      isFilled: chosen.every(({ sample }) => sample.value !== null),
      reads: chosen.map(({ name }) => name),
      text: chosen.map(({ name, sample }) => `${name} = ${JSON.stringify(sample.value)}`).join(', '),
    };
  });
}

/** No condition that reads the clock gets here. */
const STILL = { today: '2000-01-01', now: '2000-01-01T00:00:00.000Z', fuel: FUEL };

interface Chosen {
  readonly name: string;
  readonly sample: Sample;
}

function combined(
  things: readonly { readonly name: string; readonly samples: readonly Sample[] }[],
): readonly (readonly Chosen[])[] {
  return things.reduce<readonly (readonly Chosen[])[]>(
    (cases, { name, samples }) =>
      cases.flatMap((chosen) => samples.map((sample) => [...chosen, { name, sample }])),
    [[]],
  );
}

function samplesOf(
  type: FeelType | undefined,
  numbers: readonly number[] | undefined,
): readonly Sample[] | null {
  const empty: Sample = { value: null, isSure: false };
  if (type === 'boolean') return [sure(true), sure(false), empty];
  if (type === 'number') return numbers === undefined ? null : [...samplesBetween(numbers), empty];
  if (typeof type !== 'object' || !('enum' in type)) return null;
  return [...type.enum.map(({ code }) => sure(code)), empty];
}

function sure(value: Literal): Sample {
  return { value, isSure: true };
}

/** The numbers that conditions name, whole ones between them, and what lies beyond, which a field may not allow. */
function samplesBetween(numbers: readonly number[]): readonly Sample[] {
  const named = [...new Set(numbers)].sort((left, right) => left - right);
  const isWhole = named.every(Number.isInteger);
  const between = named.slice(1).flatMap((high, index): Sample[] => {
    const middle = ((named[index] ?? high) + high) / 2;
    const whole = Math.floor(middle);
    const found: Sample[] = [{ value: middle, isSure: !isWhole }];
    return isWhole && whole > (named[index] ?? high) ? [...found, sure(whole)] : found;
  });
  const beyond = [(named[0] ?? 0) - 1, (named.at(-1) ?? 0) + 1];
  return [...named.map(sure), ...between, ...beyond.map((value) => ({ value, isSure: false }))];
}

/** The numbers with which a name or path is compared, by its text; only direct comparisons count. */
function comparedNumbers(conditions: readonly Expression[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const note = (thing: Expression, value: Expression): void => {
    const name = nameOf(thing);
    if (name !== null && typeof value === 'number') found.set(name, [...(found.get(name) ?? []), value]);
  };
  for (const node of conditions.flatMap(nodesOf)) {
    if (isComparison(node)) {
      note(node[1], node[2]);
      note(node[2], node[1]);
    } else if (node[0] === 'between') {
      note(node[1], node[2]);
      note(node[1], node[3]);
    } else if (node[0] === 'in') {
      for (const operand of (node.slice(2) as readonly Test[]).flatMap(numbersOf)) note(node[1], operand);
    }
  }
  return found;
}

function numbersOf(test: Test): readonly Expression[] {
  if (test[0] === 'is') return isLiteral(test[1]) || test[1][0] !== 'list' ? [test[1]] : test[1].slice(1);
  return test[0] === 'than' ? [test[2]] : [test[2], test[3]];
}

/** Whether a number is read otherwise than in a comparison with a written one. */
function calculates(condition: Expression, numbers: ReadonlyMap<string, readonly number[]>): boolean {
  const isNumber = (node: Expression): boolean => {
    const name = nameOf(node);
    return name !== null && numbers.has(name);
  };
  return nodesOf(condition).some((node) => {
    if (nameOf(node) !== null) return false;
    const read = childrenOf(node).filter(isNumber);
    if (read.length === 0) return false;
    if (isComparison(node)) return typeof node[1] !== 'number' && typeof node[2] !== 'number';
    if (node[0] === 'between') return typeof node[2] !== 'number' || typeof node[3] !== 'number';
    if (node[0] !== 'in') return true;
    const operands = (node.slice(2) as readonly Test[]).flatMap(numbersOf);
    return operands.some((operand) => typeof operand !== 'number');
  });
}

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);

function isComparison(node: Node): node is Extract<Node, readonly ['=' | '<', Expression, Expression]> {
  return comparisons.has(node[0]);
}

/** A name or path as text; null for every other expression. */
function nameOf(node: Expression): string | null {
  if (isLiteral(node)) return null;
  if (node[0] === 'name') return node[1];
  if (node[0] !== 'path') return null;
  const around = nameOf(node[1]);
  return around === null ? null : `${around}.${node[2]}`;
}

function nodesOf(expression: Expression): readonly Node[] {
  return isLiteral(expression) ? [] : [expression, ...childrenOf(expression).flatMap(nodesOf)];
}

/** Functions whose result their arguments do not settle. */
const unsettled: ReadonlySet<string> = new Set([
  'today',
  'now',
  'lookup',
  'entry',
  'working days after',
  'working days between',
  'is working day',
]);

function isUnsettled(condition: Expression): boolean {
  return nodesOf(condition).some(
    (node) => node[0] === 'label' || (node[0] === 'call' && unsettled.has(node[1])),
  );
}

/** The values by their names, as expressions see them. */
function valuesOf(chosen: readonly Chosen[]): ContextValue {
  const tree: Record<string, unknown> = {};
  for (const { name, sample } of chosen) {
    const keys = name.split('.');
    let inside = tree;
    for (const key of keys.slice(0, -1)) inside = (inside[key] ??= {}) as Record<string, unknown>;
    inside[keys.at(-1) ?? ''] = sample.value;
  }
  return tree as ContextValue;
}
