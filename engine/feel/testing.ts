import type { Environment } from './environment.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { parseExpression } from './parser/parse.ts';
import { scopeOf } from './scope.ts';
import type { ContextValue, Value } from './values.ts';

/** An environment of a fixed day, for tests. */
export const testEnvironment: Environment = { today: '2026-11-20', now: '2026-11-20T02:10:00.000Z' };

/** A parsed expression; a text that cannot be parsed is a mistake of the test. */
export function parsed(text: string): Expression {
  const result = parseExpression(text);
  if (result.ok === undefined) throw new Error(`<${text}> has ${JSON.stringify(result.problems)}`);
  return result.ok;
}

/** The value of a text for some names. */
export function valueOf(text: string, values: ContextValue = {}, env: Environment = testEnvironment): Value {
  return evaluate(parsed(text), scopeOf(values), env);
}
