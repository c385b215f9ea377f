import type { Binding, Expression, Node, Test } from '../expression.ts';
import { spanOf, type Spans } from '../spans.ts';

/** An expression as it was written before, so that the parts that are still there keep their words and spaces. */
export interface WrittenBefore {
  readonly text: string;
  readonly spans: Spans;
}

/**
 * The text of an expression: what the parser reads is the same expression again. Parts that were read from a text
 * before stand as they stood there.
 *
 * @example writeExpression(['and', ['name', 'a'], ['>', ['name', 'b'], 1]]) // 'a and b > 1'
 */
export function writeExpression(expression: Expression, before?: WrittenBefore): string {
  return written(expression, 0, before);
}

/** How tightly a part holds together: a looser one inside a tighter one stands in brackets. */
const levels: Readonly<Record<string, number>> = {
  if: 0,
  for: 0,
  some: 0,
  every: 0,
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  between: 3,
  in: 3,
  '+': 4,
  '-': 4,
  neg: 4,
  '*': 5,
  '/': 5,
  '**': 6,
  range: 0,
};

const TIGHT = 8;

function written(expression: Expression, least: number, before: WrittenBefore | undefined): string {
  if (expression === null) return 'null';
  if (typeof expression === 'string') return quoted(expression);
  if (typeof expression === 'number')
    return expression < 0 && least > 0 ? `(${expression})` : String(expression);
  if (typeof expression === 'boolean') return String(expression);
  const level = levels[expression[0]] ?? TIGHT;
  const text = textBefore(expression, before) ?? textOf(expression, before);
  return level < least ? `(${text})` : text;
}

function textBefore(node: Node, before: WrittenBefore | undefined): string | null {
  if (before?.spans.has(node) !== true) return null;
  const { from, to } = spanOf(before.spans, node);
  return before.text.slice(from, to);
}

function quoted(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
}

function textOf(node: Node, before: WrittenBefore | undefined): string {
  const of = (part: Expression, least = 0): string => written(part, least, before);
  const all = (parts: readonly Expression[]): string => parts.map((part) => of(part)).join(', ');
  const bound = (bindings: readonly Binding[]): string =>
    bindings.map(([name, list]) => `${name} in ${of(list, isRange(list) ? 0 : 1)}`).join(', ');
  switch (node[0]) {
    case 'name':
      return node[1];
    case 'path':
      return `${of(node[1], TIGHT)}.${node[2]}`;
    case 'filter':
      return `${of(node[1], TIGHT)}[${of(node[2])}]`;
    case 'and':
    case 'or':
      return (node.slice(1) as readonly Expression[])
        .map((part) => of(part, node[0] === 'and' ? 3 : 2))
        .join(` ${node[0]} `);
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${of(node[1], 4)} ${node[0]} ${of(node[2], 4)}`;
    case 'between':
      return `${of(node[1], 4)} between ${of(node[2], 4)} and ${of(node[3], 4)}`;
    case 'in':
      return `${of(node[1], 4)} in (${(node.slice(2) as readonly Test[]).map((test) => testOf(test, of)).join(', ')})`;
    case '+':
    case '-':
      return `${of(node[1], 4)} ${node[0]} ${of(node[2], 5)}`;
    case '*':
    case '/':
      return `${of(node[1], 5)} ${node[0]} ${of(node[2], 6)}`;
    case '**':
      return `${of(node[1], 7)} ** ${of(node[2], 7)}`;
    case 'neg':
      return `-${of(node[1], TIGHT)}`;
    case 'if':
      return `if ${of(node[1], 1)} then ${of(node[2], 1)} else ${of(node[3])}`;
    case 'for':
      return `for ${bound(node[1])} return ${of(node[2], 1)}`;
    case 'some':
    case 'every':
      return `${node[0]} ${bound(node[1])} satisfies ${of(node[2], 3)}`;
    case 'range':
      return `${of(node[1], 4)}..${of(node[2], 4)}`;
    case 'list':
      return `[${all(node.slice(1))}]`;
    case 'context':
      return `{${(node.slice(1) as readonly Binding[]).map(([key, value]) => `${key}: ${of(value)}`).join(', ')}}`;
    case 'call':
      return `${node[1]}(${all(node.slice(2))})`;
    case 'label':
      return `label(${of(node[1])})`;
  }
}

function isRange(list: Expression): boolean {
  return Array.isArray(list) && list[0] === 'range';
}

function testOf(test: Test, of: (part: Expression, least?: number) => string): string {
  switch (test[0]) {
    case 'is':
      return of(test[1], 4);
    case 'than':
      return `${test[1]} ${of(test[2], 4)}`;
    case 'within': {
      const [, from, low, high, to] = test;
      return `${from === 'closed' ? '[' : ']'}${of(low, 4)}..${of(high, 4)}${to === 'closed' ? ']' : '['}`;
    }
  }
}
