import type { Expression } from '../expression.ts';
import { learnFunctions } from '../functions/known-functions.ts';
import { laterFunctions } from '../functions/later-functions.ts';
import { limits } from '../meter.ts';
import type { ExpressionProblem, Spans } from '../spans.ts';
import { Reading } from './reading.ts';
import { expressionOf } from './convert.ts';
import { mistakeIn } from './mistakes.ts';
import { syntaxOf } from './syntax.ts';

// Whoever can read an expression can also evaluate it, whatever it calls.
Object.values(laterFunctions).forEach(learnFunctions);

/** A parsed expression with the places of its nodes, or what is wrong with the text. */
export type Parsed =
  | { readonly ok: Expression; readonly spans: Spans; readonly problems: readonly [] }
  | { readonly ok?: undefined; readonly spans?: undefined; readonly problems: readonly ExpressionProblem[] };

/**
 * Reads an expression. What the language knows but procedures must not use (functions of one's own, regular
 * expressions, named arguments …) is a problem with its own code, never a surprise at run time.
 *
 * @example
 * const parsed = parseExpression('so_ban * muc_thu');
 * if (parsed.ok !== undefined) evaluate(parsed.ok, scope, env);
 */
export function parseExpression(text: string): Parsed {
  const whole = { from: 0, to: text.length };
  if (text.trim() === '') return refused('feel-empty', whole, {});
  if (text.length > limits.textLength) return refused('feel-too-long', whole, { max: limits.textLength });
  if (bracketDepth(text) > limits.depth) return refused('feel-too-deep', whole, {});
  // Every level of an expression takes up to four levels of syntax.
  const syntax = syntaxOf(text, limits.depth * 4);
  const mistake = mistakeIn(syntax, text);
  if (mistake) return { problems: [mistake] };
  const reading = new Reading(text);
  const [top] = syntax.children;
  const ok = top === undefined ? null : expressionOf(top, reading, undefined, 0);
  return reading.problems.length > 0
    ? { problems: reading.problems }
    : { ok, spans: reading.spans, problems: [] };
}

function refused(
  code: string,
  span: { from: number; to: number },
  params: Record<string, string | number>,
): Parsed {
  return { problems: [{ code, severity: 'error', ...span, params }] };
}

/** How deep the brackets of a text go: looked at first, since the grammar takes long over very deep ones. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text.replace(/"(\\.|[^"\\])*"/g, '')) {
    if ('([{'.includes(sign)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(sign)) depth--;
  }
  return deepest;
}
