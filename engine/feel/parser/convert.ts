import type { ArithmeticOperator, CompareOperator, Expression } from '../expression.ts';
import { limits } from '../meter.ts';
import type { Frame } from '../read-walk.ts';
import { contextOf, filterOf, loopOf } from './bindings.ts';
import { atLiteralOf, callOf, dateTimeCallOf } from './calls.ts';
import { numberOfLiteral, textOfLiteral } from './literals.ts';
import type { PartReader, Reading } from './reading.ts';
import type { Syntax } from './syntax.ts';
import { testsOf } from './tests.ts';

/** Turns a piece of syntax into an expression; what must not be used becomes a problem of the reading. */
export function expressionOf(
  syntax: Syntax,
  reading: Reading,
  frames: Frame | undefined,
  depth: number,
): Expression {
  if (depth > limits.depth) return reading.refuse('feel-too-deep', syntax);
  const of = (part: Syntax | undefined, inner = frames): Expression =>
    part === undefined
      ? reading.refuse('feel-incomplete', syntax)
      : expressionOf(part, reading, inner, depth + 1);
  const parts = syntax.children;
  const first = parts[0];
  switch (syntax.name) {
    case 'null':
      return null;
    case 'BooleanLiteral':
      return reading.textOf(syntax) === 'true';
    case 'NumericLiteral':
      return numberOfLiteral(reading.textOf(syntax)) ?? reading.refuse('feel-number-too-long', syntax);
    case 'StringLiteral':
      return textOfLiteral(reading.textOf(syntax));
    case 'VariableName':
      return reading.placed(['name', reading.nameOf(syntax)], syntax, [undefined, syntax]);
    case 'ParenthesizedExpression':
      return of(parts[1]);
    case 'PathExpression':
      return pathOf(syntax, reading, of(first));
    case 'FilterExpression':
      return filterOf(syntax, reading, frames, of);
    case 'Conjunction':
      return logicOf('and', syntax, reading, of);
    case 'Disjunction':
      return logicOf('or', syntax, reading, of);
    case 'Comparison':
      return comparisonOf(syntax, reading, of);
    case 'ArithmeticExpression':
      return arithmeticOf(syntax, reading, of);
    case 'IfExpression': {
      const [condition, then, otherwise] = [parts[1], parts[3], parts[5]];
      return reading.placed(['if', of(condition), of(then), of(otherwise)], syntax, [
        undefined,
        condition,
        then,
        otherwise,
      ]);
    }
    case 'ForExpression':
    case 'QuantifiedExpression':
      return loopOf(syntax, reading, frames, of);
    case 'List':
      return listOf(syntax, reading, of);
    case 'Context':
      return contextOf(syntax, reading, frames, of);
    case 'FunctionInvocation':
      return callOf(syntax, reading, frames, of);
    case 'DateTimeLiteral':
      if (first?.name === 'AtLiteral') return atLiteralOf(first, reading);
      return dateTimeCallOf(syntax, reading, frames, of);
    default:
      return reading.refuse(...refusalOf(syntax, reading));
  }
}

const refusals: Readonly<Record<string, string>> = {
  '?': 'feel-question-mark',
  InstanceOfExpression: 'feel-instance-of',
  FunctionDefinition: 'feel-function-definition',
  Interval: 'feel-interval-outside-in',
};

function refusalOf(syntax: Syntax, reading: Reading): Parameters<Reading['refuse']> {
  if (syntax.name === 'SimplePositiveUnaryTest') {
    if (syntax.children[0]?.name === 'Interval') return ['feel-interval-outside-in', syntax];
    const sign = reading.textOf({ from: syntax.from - 1, to: syntax.from + 1 });
    const use = { '==': '=', '<>': '!=' }[sign];
    const span = { from: syntax.from - 1, to: syntax.from + 1 };
    return use ? ['feel-foreign-sign', span, { found: sign, use }] : ['feel-test-without-subject', syntax];
  }
  const code = refusals[syntax.name] ?? 'feel-unsupported';
  return [code, syntax, { found: reading.textOf(syntax).slice(0, 40) }];
}

function pathOf(syntax: Syntax, reading: Reading, subject: Expression): Expression {
  const key = syntax.children[2];
  if (!key) return reading.refuse('feel-incomplete', syntax);
  return reading.placed(['path', subject, reading.nameOf(key)], syntax, [undefined, syntax.children[0], key]);
}

/** Gathers a chain of the same connective into one node, so that long chains are not deep. */
function logicOf(operator: 'and' | 'or', syntax: Syntax, reading: Reading, of: PartReader): Expression {
  const operands: Syntax[] = [];
  const waiting = [syntax];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name !== syntax.name) operands.push(next);
    else waiting.push(...next.children.filter((child) => child.name !== operator).toReversed());
  }
  return reading.placed([operator, ...operands.map((part) => of(part))], syntax, [undefined, ...operands]);
}

function comparisonOf(syntax: Syntax, reading: Reading, of: PartReader): Expression {
  const [left, sign, ...rest] = syntax.children;
  if (sign?.name === 'between') {
    const [low, , high] = rest;
    return reading.placed(['between', of(left), of(low), of(high)], syntax, [undefined, left, low, high]);
  }
  if (sign?.name === 'in') {
    const subject = of(left);
    const tests = testsOf(rest, reading, of);
    return reading.placed(['in', subject, ...tests], syntax, [undefined, left]);
  }
  const operator = sign ? reading.textOf(sign) : '';
  const right = rest[0];
  if (left?.name === 'Comparison' && left.children[1]?.name === 'CompareOp') {
    return reading.refuse('feel-chained-comparison', syntax);
  }
  return reading.placed([operator as CompareOperator, of(left), of(right)], syntax, [undefined, left, right]);
}

function arithmeticOf(syntax: Syntax, reading: Reading, of: PartReader): Expression {
  const [left, sign, right] = syntax.children;
  if (left?.name === 'ArithOp') {
    return reading.placed(['neg', of(sign)], syntax, [undefined, sign]);
  }
  const operator = (sign ? reading.textOf(sign) : '') as ArithmeticOperator;
  return reading.placed([operator, of(left), of(right)], syntax, [undefined, left, right]);
}

function listOf(syntax: Syntax, reading: Reading, of: PartReader): Expression {
  const items = syntax.children.filter((child) => child.name !== '[' && child.name !== ']');
  return reading.placed(['list', ...items.map((item) => of(item))], syntax, [undefined, ...items]);
}
