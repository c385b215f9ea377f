import { calculate, negative } from './arithmetic.ts';
import { equal, order } from './compare.ts';
import type { Environment, Run } from './environment.ts';
import type {
  Binding,
  Bracket,
  CompareOperator,
  Expression,
  LogicNode,
  Node,
  Path,
  Test,
} from './expression.ts';
import { functions } from './functions/index.ts';
import { filter, loop, quantified } from './loops.ts';
import { member } from './member.ts';
import { limits, Meter } from './meter.ts';
import { lookUp, type Scope } from './scope.ts';
import { isList, type Value } from './values.ts';

/**
 * The value of an expression for the names of a scope.
 *
 * Unknown is a value: whatever cannot be said (a missing name, an operand of the wrong kind, a division by
 * zero) is null. The same expression, scope and environment always give the same value.
 *
 * @throws FuelError when the expression does not end within the fuel, and nothing else for a parsed expression.
 * @example evaluate(parsed, scopeOf(row, answers), { today: '2026-11-20', now: '2026-11-20T02:10:00.000Z' })
 */
export function evaluate(expression: Expression, scope: Scope, env: Environment): Value {
  return value(expression, scope, { env, meter: new Meter(env.fuel ?? limits.fuel) });
}

/**
 * Whether a condition is exactly true: unknown is not true.
 *
 * @throws FuelError as `evaluate` does.
 */
export function holds(expression: Expression, scope: Scope, env: Environment): boolean {
  return evaluate(expression, scope, env) === true;
}

function value(expression: Expression, scope: Scope, run: Run): Value {
  if (expression === null || typeof expression !== 'object') return expression;
  run.meter.enter();
  const result = valueOfNode(expression, scope, run);
  run.meter.leave();
  return result;
}

function valueOfNode(node: Node, scope: Scope, run: Run): Value {
  const of = (part: Expression): Value => value(part, scope, run);
  switch (node[0]) {
    case 'name':
      return lookUp(scope, node[1]);
    case 'path':
      return member(of(node[1]), node[2], run.meter);
    case 'filter':
      return filter(node, scope, run, value);
    case 'and':
      return logic(node, false, of);
    case 'or':
      return logic(node, true, of);
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(node[0], of(node[1]), of(node[2]), run.meter);
    case '+':
    case '-':
    case '*':
    case '/':
    case '**':
      return calculate(node[0], of(node[1]), of(node[2]), run.meter);
    case 'neg':
      return negative(of(node[1]));
    case 'between':
      return within('closed', of(node[1]), of(node[2]), of(node[3]), 'closed', run.meter);
    case 'in': {
      const subject = of(node[1]);
      return node
        .slice(2)
        .map((test) => passes(subject, test as Test, of, run.meter))
        .reduce(either, false);
    }
    case 'if':
      return of(node[1]) === true ? of(node[2]) : of(node[3]);
    case 'for':
      return loop(node, scope, run, value);
    case 'some':
    case 'every':
      return quantified(node, scope, run, value);
    case 'range':
      throw new Error('a range stands outside of a loop');
    case 'list':
      return node.slice(1).map((item) => of(item as Expression));
    case 'context':
      return contextOf(node.slice(1) as readonly Binding[], scope, run);
    case 'label':
      return labelOf(of(node[1]), node[2], run);
    case 'call':
      return call(
        node[1],
        node.slice(2).map((argument) => of(argument as Expression)),
        run,
      );
    default:
      throw new Error(`no such node <${JSON.stringify(node).slice(0, 100)}>`);
  }
}

function labelOf(value: Value, paths: readonly Path[], run: Run): Value {
  if (value === null) return null;
  for (const path of paths) {
    const label = run.env.label?.(path, value) ?? null;
    if (label !== null) return label;
  }
  return null;
}

function call(name: string, args: readonly Value[], run: Run): Value {
  const body = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!body) throw new Error(`no such function <${name}>`);
  return body(args, run);
}

/**
 * Ternary logic: the deciding value (false for `and`, true for `or`) decides even beside unknown operands;
 * otherwise one unknown operand, or one that is no condition, makes the whole unknown.
 */
function logic(node: LogicNode, deciding: boolean, of: (part: Expression) => Value): boolean | null {
  let known = true;
  for (let index = 1; index < node.length; index++) {
    const operand = of(node[index] as Expression);
    if (operand === deciding) return deciding;
    if (operand !== !deciding) known = false;
  }
  return known ? !deciding : null;
}

function either(left: boolean | null, right: boolean | null): boolean | null {
  if (left === true || right === true) return true;
  return left === null || right === null ? null : false;
}

function compare(operator: CompareOperator, left: Value, right: Value, meter: Meter): boolean | null {
  if (operator === '=') return equal(left, right, meter);
  if (operator === '!=') {
    const same = equal(left, right, meter);
    return same === null ? null : !same;
  }
  const difference = order(left, right);
  if (difference === null) return null;
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

function within(
  lower: Bracket,
  x: Value,
  low: Value,
  high: Value,
  upper: Bracket,
  meter: Meter,
): boolean | null {
  const above = compare(lower === 'closed' ? '>=' : '>', x, low, meter);
  const below = compare(upper === 'closed' ? '<=' : '<', x, high, meter);
  if (above === false || below === false) return false;
  return above === null || below === null ? null : true;
}

function passes(subject: Value, test: Test, of: (part: Expression) => Value, meter: Meter): boolean | null {
  switch (test[0]) {
    case 'than':
      return compare(test[1], subject, of(test[2]), meter);
    case 'within':
      return within(test[1], subject, of(test[2]), of(test[3]), test[4], meter);
    case 'is': {
      const wanted = of(test[1]);
      if (!isList(wanted) || isList(subject)) return equal(subject, wanted, meter);
      meter.burn(wanted.length);
      return wanted.map((item) => equal(subject, item, meter)).reduce(either, false);
    }
  }
}

/** Later entries see the earlier ones, as FEEL says. */
function contextOf(entries: readonly Binding[], scope: Scope, run: Run): Value {
  // Without a prototype an entry may be called `__proto__` and is still nothing but an entry.
  const values = Object.create(null) as Record<string, Value>;
  const inner: Scope = { values, outer: scope };
  for (const [key, part] of entries) values[key] = value(part, inner, run);
  return { ...values };
}
