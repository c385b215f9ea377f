import type { Binding, Expression, Node, Test } from '../expression.ts';
import type { Frame } from '../read-walk.ts';
import { limits } from '../meter.ts';
import type { ExpressionProblem, Span, Spans } from '../spans.ts';
import { isName, plainName } from './names.ts';
import type { Syntax } from './syntax.ts';

/** Reads a part of the syntax inside the frames given, or else inside those of the whole. */
export type PartReader = (part: Syntax | undefined, inner?: Frame) => Expression;

/** One text that is being read: what was found so far. */
export class Reading {
  readonly problems: ExpressionProblem[] = [];
  readonly spans: Spans = new WeakMap();
  private nodes = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The author's words for a piece of syntax. */
  textOf(span: Span): string {
    return this.text.slice(span.from, span.to);
  }

  /** Notes where a node and its parts stand, and returns the node. */
  placed<T extends Node | Binding | Test>(node: T, span: Span, parts: readonly (Span | undefined)[]): T {
    if (++this.nodes === limits.nodes + 1) this.refuse('feel-too-many-nodes', span, { max: limits.nodes });
    this.spans.set(node, { from: span.from, to: span.to, parts });
    return node;
  }

  /** Notes a problem and gives null, which stands in for what could not be read. */
  refuse(code: string, span: Span, params: Readonly<Record<string, string | number>> = {}): null {
    this.problems.push({ code, severity: 'error', from: span.from, to: span.to, params });
    return null;
  }

  /** The name that a piece of syntax writes; a problem when it cannot be one. */
  nameOf(syntax: Syntax): string {
    const name = plainName(this.textOf(syntax));
    const capitals = / (AND|OR|NOT|IN|THEN|ELSE) /.exec(name)?.[1];
    if (/ not( in)?$/.test(name)) this.refuse('feel-not-in', syntax);
    else if (capitals)
      this.refuse('feel-foreign-sign', syntax, { found: capitals, use: capitals.toLowerCase() });
    else if (name.includes(' '))
      this.refuse('feel-name-with-space', syntax, { name, suggestion: name.replaceAll(' ', '_') });
    else if (!isName(name)) this.refuse('feel-bad-name', syntax, { name });
    return name;
  }
}
