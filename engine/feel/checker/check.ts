import type { Expression } from '../expression.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';
import type { ExpressionProblem, Spans } from '../spans.ts';
import { fits, widened } from '../type-relations.ts';
import { Checking } from './checking.ts';
import { notedCondition } from './conditions.ts';
import { typeParams } from './type-words.ts';
import { typeOfExpression } from './type-of.ts';

/** What a check found: the type of the value (`any` when it cannot be said) and the problems. */
export interface Checked {
  readonly type: FeelType;
  readonly problems: readonly ExpressionProblem[];
}

/**
 * Checks an expression against the names it may use: unknown names and functions, operands of the wrong type,
 * codes that are no option, conditions that are none, that contradict themselves or never change.
 *
 * @param expected type that the place wants (`boolean` for a condition); any when absent
 * @param spans places of the nodes, as the parser gave them; without them all problems stand at 0
 * @example checkExpression(parsed.ok, { names: { so_ban: 'number' } }, 'number', parsed.spans)
 */
export function checkExpression(
  expression: Expression,
  scope: TypeScope,
  expected?: FeelType,
  spans?: Spans,
): Checked {
  const checking = new Checking(spans);
  const type = typeOfExpression(expression, scope, checking);
  if (expected !== undefined) checkExpected(expression, type, expected, checking);
  return { type: widened(type), problems: checking.problems };
}

function checkExpected(expression: Expression, type: FeelType, expected: FeelType, checking: Checking): void {
  // A bare true or false is a decision of the author; only a calculated one is a mistake.
  if (expected === 'boolean' && typeof expression !== 'boolean')
    notedCondition(expression, expression, undefined, checking);
  if (fits(type, expected)) return;
  const bothChoices =
    typeof type === 'object' && 'enum' in type && typeof expected === 'object' && 'enum' in expected;
  const options = bothChoices ? expected.enum.map((option) => option.code) : [];
  const strange = bothChoices ? type.enum.find((option) => !options.includes(option.code)) : undefined;
  if (strange) checking.noteUnknown('feel-not-an-option', expression, 0, strange.code, options);
  else
    checking.note('feel-wrong-type', expression, undefined, {
      ...typeParams('expected', expected),
      ...typeParams('found', type),
    });
}
