/**
 * A parsed expression: a JSON tree small enough to send to a browser. A literal stands for itself; every other
 * node is a list that begins with its name.
 *
 * @example
 * // so_ban * muc_thu > 10000
 * ['>', ['*', ['name', 'so_ban'], ['name', 'muc_thu']], 10000]
 */
export type Expression = Literal | Node;

export type Literal = null | boolean | number | string;

export type Node =
  | NameNode
  | PathNode
  | FilterNode
  | LogicNode
  | CompareNode
  | ArithmeticNode
  | NegateNode
  | BetweenNode
  | InNode
  | IfNode
  | ForNode
  | QuantifiedNode
  | RangeNode
  | ListNode
  | ContextNode
  | CallNode
  | LabelNode;

/** A variable. */
export type NameNode = readonly ['name', string];
/** A part of a context, of each context of a list, or of a date. */
export type PathNode = readonly ['path', Expression, string];
/** The items of a list for which the condition holds, or the item at an index. */
export type FilterNode = readonly ['filter', Expression, Expression];
/** Two or more conditions. */
export type LogicNode = readonly ['and' | 'or', ...Expression[]];
export type CompareNode = readonly [CompareOperator, Expression, Expression];
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticNode = readonly [ArithmeticOperator, Expression, Expression];
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';
export type NegateNode = readonly ['neg', Expression];
/** `x between low and high`, both included. */
export type BetweenNode = readonly ['between', Expression, Expression, Expression];
/** `x in (…)`: true when one of the tests is. */
export type InNode = readonly ['in', Expression, ...Test[]];
/** `if condition then … else …`. */
export type IfNode = readonly ['if', Expression, Expression, Expression];
/** `for a in …, b in … return …`: bindings, then the body. */
export type ForNode = readonly ['for', readonly Binding[], Expression];
export type QuantifiedNode = readonly ['some' | 'every', readonly Binding[], Expression];
/** `1..5`, only as the list of a `for`, `some` or `every`. */
export type RangeNode = readonly ['range', Expression, Expression];
export type ListNode = readonly ['list', ...Expression[]];
export type ContextNode = readonly ['context', ...Binding[]];
/** A function of the closed table, with its arguments. */
export type CallNode = readonly ['call', string, ...Expression[]];
/** The label of a chosen option: the value, then the paths of the fields that it may come from. */
export type LabelNode = readonly ['label', Expression, readonly Path[]];

/** Keys that lead to a value, from the outermost scope. */
export type Path = readonly string[];

/** A name and the expression that gives it its value (or, in loops, its list). */
export type Binding = readonly [string, Expression];

/** One test of `in`: equal to a value or in a list, compared with a value, within an interval. */
export type Test =
  | readonly ['is', Expression]
  | readonly ['than', '<' | '<=' | '>' | '>=', Expression]
  | readonly ['within', Bracket, Expression, Expression, Bracket];

/** Whether an end belongs to its interval. */
export type Bracket = 'closed' | 'open';

/** Whether the expression is a literal, which stands for itself. */
export function isLiteral(expression: Expression): expression is Literal {
  return expression === null || typeof expression !== 'object';
}
