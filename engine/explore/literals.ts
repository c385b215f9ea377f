import { addDays, isCalendarDate } from '../dates/index.ts';
import type { Expression } from '../feel/index.ts';
import { childrenOf } from '../feel/children.ts';
import { isLiteral } from '../feel/expression.ts';

/**
 * Values that the constants of an expression suggest: each text, each number and the whole ones beside it, each day
 * and those beside it. Where a rule changes its mind is right there.
 */
export function literalsIn(expression: Expression): readonly (string | number)[] {
  const found = new Set<string | number>();
  const visit = (one: Expression): void => {
    if (isLiteral(one)) {
      for (const value of around(one)) found.add(value);
    } else childrenOf(one).forEach(visit);
  };
  visit(expression);
  return [...found];
}

function around(literal: unknown): readonly (string | number)[] {
  if (typeof literal === 'number') return [literal, literal + 1, literal - 1];
  if (typeof literal !== 'string') return [];
  return isCalendarDate(literal) ? [literal, addDays(literal, 1), addDays(literal, -1)] : [literal];
}
