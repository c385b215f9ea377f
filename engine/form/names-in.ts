import type { Expression } from '../feel/index.ts';

/**
 * Every name that occurs in an expression, those that the expression itself binds included: enough to order
 * fields, since a name too many only makes the order stricter.
 *
 * @example namesIn(['>', ['name', 'so_ban'], 1]) // ['so_ban']
 */
export function namesIn(expression: Expression): string[] {
  const names: string[] = [];
  collect(expression, names);
  return names;
}

function collect(part: unknown, names: string[]): void {
  if (!Array.isArray(part)) return;
  if (part.length === 2 && part[0] === 'name' && typeof part[1] === 'string') names.push(part[1]);
  for (const inner of part) collect(inner, names);
}
