import type { Expression } from '../feel/index.ts';
import { parseExpression } from '../feel/parser/index.ts';
import { spanOf, type Span } from '../feel/spans.ts';
import type { Occurrence } from '../references/index.ts';

/**
 * An expression without those of its conditions (joined by `and` or by `or`) that read something, or a template
 * without the values that print it; null where that is not possible.
 */
export function textWithout(
  text: string,
  within: Occurrence['within'],
  places: readonly Occurrence[],
): string | null {
  const spans = places.map(({ from = 0, to = 0 }) => ({ from, to }));
  return within === 'expression' ? withoutConditions(text, spans) : withoutValues(text, spans);
}

function withoutConditions(text: string, spans: readonly Span[]): string | null {
  const parsed = parseExpression(text);
  const node = parsed.ok;
  if (!Array.isArray(node) || (node[0] !== 'and' && node[0] !== 'or')) return null;
  const operands = (node as readonly [string, ...Expression[]]).slice(1);
  const conditions = operands.map((_operand, index) => spanOf(parsed.spans, node, index + 1));
  const kept = conditions.filter(({ from, to }) => !spans.some((span) => span.from >= from && span.to <= to));
  if (kept.length === 0 || kept.length === conditions.length) return null;
  return kept.map(({ from, to }) => text.slice(from, to)).join(` ${node[0]} `);
}

/** Takes out `{{…}}` with the names; blocks, which have a beginning and an end, are for people to mend. */
function withoutValues(text: string, spans: readonly Span[]): string | null {
  const values = [...text.matchAll(/\{\{(?![#/^!]|\s*else\b)[^{}]*\}\}/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const holding = spans.map((span) => values.find(({ from, to }) => from <= span.from && span.to <= to));
  if (holding.includes(undefined)) return null;
  return [...new Set(holding)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}
