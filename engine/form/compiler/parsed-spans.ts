import type { Expression } from '../../feel/index.ts';
import type { Spans } from '../../feel/parser/index.ts';

const spans = new WeakMap<object, Spans>();

/** Remembers where the nodes of an expression stand in its text, beside the tree, which goes to browsers. */
export function rememberSpans(expression: Expression, of: Spans): void {
  if (typeof expression === 'object' && expression !== null) spans.set(expression, of);
}

/** The places of the nodes, as long as the form has not been read from JSON. */
export function spansOf(expression: Expression): Spans | undefined {
  return typeof expression === 'object' && expression !== null ? spans.get(expression) : undefined;
}
