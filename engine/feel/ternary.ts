import { equal, order } from './compare.ts';
import type { Bracket, CompareOperator } from './expression.ts';
import type { Meter } from './meter.ts';
import type { Value } from './values.ts';

/** `or` of two answers, each of which may be unknown. */
export function either(left: boolean | null, right: boolean | null): boolean | null {
  if (left === true || right === true) return true;
  return left === null || right === null ? null : false;
}

/** The answer of a comparison; null when the operands cannot be compared. */
export function compare(operator: CompareOperator, left: Value, right: Value, meter: Meter): boolean | null {
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

/** Whether a value lies in an interval. */
export function within(
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
