import type { Expression } from './expression.ts';

/** A stretch of the author's text, as character offsets; `to` is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a node stands in the text, and where each of its parts does (by index in the node). */
export interface NodeSpan extends Span {
  readonly parts: readonly (Span | undefined)[];
}

/** Where the nodes of one parsed expression stand. Kept beside the tree, so that the tree stays small. */
export type Spans = WeakMap<object, NodeSpan>;

/** The place of a node, or of one of its parts; the whole node when the part has no place of its own. */
export function spanOf(spans: Spans | undefined, node: Expression | readonly unknown[], part?: number): Span {
  const span = typeof node === 'object' && node !== null ? spans?.get(node) : undefined;
  const place = (part === undefined ? undefined : span?.parts[part]) ?? span;
  return { from: place?.from ?? 0, to: place?.to ?? 0 };
}

/** Something wrong with an expression. The texts stand in `engine/problems/feel-problems.ts`. */
export interface ExpressionProblem extends Span {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}
