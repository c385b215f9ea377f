import type { Expression } from '../expression.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';
import { nearest } from '../nearest.ts';
import { spanOf, type ExpressionProblem, type Spans } from '../spans.ts';

/** Gives the type of a part of the expression, noting what is wrong with it. */
export type TypeReader = (expression: Expression, scope?: TypeScope) => FeelType;

/** One check under way: where nodes stand, and what was found so far. */
export class Checking {
  readonly problems: ExpressionProblem[] = [];
  private readonly spans: Spans | undefined;

  constructor(spans: Spans | undefined) {
    this.spans = spans;
  }

  /** Notes a problem at a node, or at one of its parts. */
  note(
    code: string,
    node: Expression | readonly unknown[],
    part: number | undefined,
    params: Readonly<Record<string, string | number>> = {},
    severity: 'error' | 'warning' = 'error',
  ): void {
    const { from, to } = spanOf(this.spans, node, part);
    this.problems.push({ code, severity, from, to, params });
  }

  /** Notes a word that nobody knows, with the one that was meant, where one is close. */
  noteUnknown(
    code: string,
    node: Expression | readonly unknown[],
    part: number,
    name: string,
    known: readonly string[],
  ): void {
    const suggestion = nearest(name, known);
    if (suggestion === undefined) this.note(code, node, part, { name });
    else this.note(`${code}-near`, node, part, { name, suggestion });
  }
}
