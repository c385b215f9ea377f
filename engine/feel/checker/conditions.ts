import { evaluate } from '../evaluate.ts';
import type { Expression, Node } from '../expression.ts';
import { childrenOf } from '../children.ts';
import { FuelError } from '../meter.ts';
import { scopeOf } from '../scope.ts';
import type { Checking } from './checking.ts';

/** Functions whose result is not settled by their arguments. */
const unsettled = new Set([
  'today',
  'now',
  'lookup',
  'working days after',
  'working days between',
  'is working day',
]);

/** Notes a condition that comes out the same whatever people answer. */
export function notedCondition(
  condition: Expression,
  parent: Expression | readonly unknown[],
  part: number | undefined,
  checking: Checking,
): void {
  const outcome = constantOutcome(condition);
  if (outcome === undefined) return;
  checking.note(outcome === true ? 'feel-always-true' : 'feel-never-true', parent, part, {}, 'warning');
}

/** The value of a condition that reads nothing, or compares a thing with itself; undefined for all others. */
function constantOutcome(condition: Expression): boolean | null | undefined {
  if (condition === null || typeof condition !== 'object') return condition === true;
  const [operator, left, right] = condition;
  if (operator === '=' || operator === '!=') {
    if (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right)) return operator === '=';
  }
  if (!isSettled(condition)) return undefined;
  try {
    const value = evaluate(condition, scopeOf(), {
      today: '2000-01-01',
      now: '2000-01-01T00:00:00.000Z',
      fuel: 10_000,
    });
    return value === true;
  } catch (error) {
    if (error instanceof FuelError) return undefined;
    throw error;
  }
}

function isSettled(node: Node): boolean {
  if (node[0] === 'name' || node[0] === 'label') return false;
  if (node[0] === 'call' && unsettled.has(node[1])) return false;
  return childrenOf(node).every((part) => part === null || typeof part !== 'object' || isSettled(part));
}
