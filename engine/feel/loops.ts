import type { Run } from './environment.ts';
import type { Binding, Expression, FilterNode, ForNode, QuantifiedNode } from './expression.ts';
import type { Scope } from './scope.ts';
import { isContext, isList, type ContextValue, type Value } from './values.ts';

/** Evaluates a part of the expression in a scope. */
export type Evaluator = (expression: Expression, scope: Scope, run: Run) => Value;

/**
 * `list[condition]` gives the items for which the condition is exactly true; `list[2]` gives one item, counted
 * from 1, from the end when negative. In the brackets the parts of the item are names, and `item` is the whole.
 */
export function filter(node: FilterNode, scope: Scope, run: Run, evaluate: Evaluator): Value {
  const subject = evaluate(node[1], scope, run);
  if (subject === null) return null;
  const list = isList(subject) ? subject : [subject];
  const [first = null] = list;
  const probe = evaluate(node[2], list.length > 0 ? itemScope(first, scope) : scope, run);
  if (typeof probe === 'number') return itemAt(list, probe);
  return list.filter((item, index) => {
    run.meter.burn(1);
    return (index === 0 ? probe : evaluate(node[2], itemScope(item, scope), run)) === true;
  });
}

/** The item at an index counted from 1, or from the end when negative; null when there is none. */
function itemAt(list: readonly Value[], index: number): Value {
  return (index > 0 ? list[index - 1] : list[list.length + index]) ?? null;
}

function itemScope(item: Value, scope: Scope): Scope {
  const named: Scope = { values: { item }, outer: scope };
  return isContext(item) ? { values: item, outer: named } : named;
}

/** `for a in …, b in … return …`: one value per combination, the last name running fastest. */
export function loop(node: ForNode, scope: Scope, run: Run, evaluate: Evaluator): Value {
  const results: Value[] = [];
  const complete = each(node[1], 0, scope, run, evaluate, (inner) => {
    results.push(evaluate(node[2], inner, run));
    return true;
  });
  return complete === null ? null : results;
}

/** `some` and `every … satisfies …`, with ternary logic over the items. */
export function quantified(
  node: QuantifiedNode,
  scope: Scope,
  run: Run,
  evaluate: Evaluator,
): boolean | null {
  const deciding = node[0] === 'some';
  let known = true;
  const complete = each(node[1], 0, scope, run, evaluate, (inner) => {
    const holds = evaluate(node[2], inner, run);
    if (holds === deciding) return false;
    if (holds !== !deciding) known = false;
    return true;
  });
  if (complete === false) return deciding;
  return complete === null || !known ? null : !deciding;
}

/**
 * Visits every combination until the visitor says false. Gives false when it did, null when something that was
 * to be looped over is no list, else true.
 */
function each(
  bindings: readonly Binding[],
  index: number,
  scope: Scope,
  run: Run,
  evaluate: Evaluator,
  visit: (scope: Scope) => boolean,
): boolean | null {
  const binding = bindings[index];
  if (!binding) return visit(scope);
  const [name, source] = binding;
  const items = itemsOf(source, scope, run, evaluate);
  if (items === null) return null;
  for (const item of items) {
    run.meter.burn(1);
    const values: ContextValue = { [name]: item };
    const result = each(bindings, index + 1, { values, outer: scope }, run, evaluate, visit);
    if (result !== true) return result;
  }
  return true;
}

function itemsOf(source: Expression, scope: Scope, run: Run, evaluate: Evaluator): Iterable<Value> | null {
  if (Array.isArray(source) && source[0] === 'range') {
    const low = evaluate(source[1] as Expression, scope, run);
    const high = evaluate(source[2] as Expression, scope, run);
    return Number.isSafeInteger(low) && Number.isSafeInteger(high)
      ? counting(low as number, high as number)
      : null;
  }
  const list = evaluate(source, scope, run);
  return isList(list) ? list : null;
}

/** Whole numbers from one to another, downwards when the second is smaller. Nothing is built: fuel ends it. */
function* counting(from: number, to: number): Iterable<number> {
  const step = from <= to ? 1 : -1;
  for (let current = from; step > 0 ? current <= to : current >= to; current += step) yield current;
}
