import { calculate, negative } from './arithmetic.ts';
import { equal } from './compare.ts';
import type { Environment, Run } from './environment.ts';
import type { Binding, Expression, InNode, LogicNode, Node, Path, Test } from './expression.ts';
import { functionOf } from './functions/known-functions.ts';
import { filter, loop, quantified } from './loops.ts';
import { member } from './member.ts';
import { limits, Meter } from './meter.ts';
import { lookUp, type Scope } from './scope.ts';
import { compare, either, within } from './ternary.ts';
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
  switch (node[0]) {
    case 'name':
      return lookUp(scope, node[1]);
    case 'path':
      return member(value(node[1], scope, run), node[2], run.meter);
    case 'filter':
      return filter(node, scope, run, value);
    case 'and':
      return logic(node, false, scope, run);
    case 'or':
      return logic(node, true, scope, run);
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(node[0], value(node[1], scope, run), value(node[2], scope, run), run.meter);
    case '+':
    case '-':
    case '*':
    case '/':
    case '**':
      return calculate(node[0], value(node[1], scope, run), value(node[2], scope, run), run.meter);
    case 'neg':
      return negative(value(node[1], scope, run));
    case 'between':
      return within(
        'closed',
        value(node[1], scope, run),
        value(node[2], scope, run),
        value(node[3], scope, run),
        'closed',
        run.meter,
      );
    case 'in':
      return memberOfTests(node, scope, run);
    case 'if':
      return value(node[1], scope, run) === true ? value(node[2], scope, run) : value(node[3], scope, run);
    case 'for':
      return loop(node, scope, run, value);
    case 'some':
    case 'every':
      return quantified(node, scope, run, value);
    case 'range':
      throw new Error('a range stands outside of a loop');
    case 'list':
      return valuesOf(node, 1, scope, run);
    case 'context':
      return contextOf(node.slice(1) as readonly Binding[], scope, run);
    case 'label':
      return labelOf(value(node[1], scope, run), node[2], run);
    case 'call':
      return functionOf(node[1])(valuesOf(node, 2, scope, run), run);
    default:
      throw new Error(`no such node <${JSON.stringify(node).slice(0, 100)}>`);
  }
}

/** The values of the parts of a node from an index on. */
function valuesOf(node: Node, from: number, scope: Scope, run: Run): readonly Value[] {
  const values: Value[] = [];
  for (let index = from; index < node.length; index++)
    values.push(value(node[index] as Expression, scope, run));
  return values;
}

function labelOf(value: Value, paths: readonly Path[], run: Run): Value {
  if (value === null) return null;
  for (const path of paths) {
    const label = run.env.label?.(path, value) ?? null;
    if (label !== null) return label;
  }
  return null;
}

/**
 * Ternary logic: the deciding value (false for `and`, true for `or`) decides even beside unknown operands;
 * otherwise one unknown operand, or one that is no condition, makes the whole unknown.
 */
function logic(node: LogicNode, deciding: boolean, scope: Scope, run: Run): boolean | null {
  let known = true;
  for (let index = 1; index < node.length; index++) {
    const operand = value(node[index] as Expression, scope, run);
    if (operand === deciding) return deciding;
    if (operand !== !deciding) known = false;
  }
  return known ? !deciding : null;
}

/** `x in (…)`: whether one of the tests holds. */
function memberOfTests(node: InNode, scope: Scope, run: Run): boolean | null {
  const subject = value(node[1], scope, run);
  let result: boolean | null = false;
  for (let index = 2; index < node.length; index++) {
    result = either(result, passes(subject, node[index] as Test, scope, run));
  }
  return result;
}

function passes(subject: Value, test: Test, scope: Scope, run: Run): boolean | null {
  switch (test[0]) {
    case 'than':
      return compare(test[1], subject, value(test[2], scope, run), run.meter);
    case 'within': {
      const [, lower, low, high, upper] = test;
      return within(lower, subject, value(low, scope, run), value(high, scope, run), upper, run.meter);
    }
    case 'is': {
      const wanted = value(test[1], scope, run);
      if (!isList(wanted) || isList(subject)) return equal(subject, wanted, run.meter);
      run.meter.burn(wanted.length);
      return wanted.map((item) => equal(subject, item, run.meter)).reduce(either, false);
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
