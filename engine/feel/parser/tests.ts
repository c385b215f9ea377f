import type { Bracket, Test } from '../expression.ts';
import type { PartReader, Reading } from './reading.ts';
import type { Syntax } from './syntax.ts';

/** The tests to the right of `in`: one, or several in round brackets. */
export function testsOf(right: readonly Syntax[], reading: Reading, of: PartReader): readonly Test[] {
  return right
    .flatMap((part) => (part.name === 'PositiveUnaryTests' ? part.children : [part]))
    .filter((part) => part.name === 'PositiveUnaryTest')
    .map((part) => testOf(part, reading, of));
}

function testOf(syntax: Syntax, reading: Reading, of: PartReader): Test {
  const [inner] = syntax.children;
  if (inner?.name !== 'SimplePositiveUnaryTest') {
    if (inner?.name === 'FunctionInvocation' && reading.textOf(inner).startsWith('not')) {
      reading.refuse('feel-not-in', inner);
    }
    return reading.placed(['is', of(inner)], syntax, [undefined, inner]);
  }
  const [sign, operand] = inner.children;
  if (sign?.name === 'Interval') {
    const [open, low, , high, close] = sign.children;
    const from: Bracket = open?.name === '[' ? 'closed' : 'open';
    const to: Bracket = close?.name === ']' ? 'closed' : 'open';
    const parts = [undefined, undefined, low, high];
    return reading.placed(['within', from, of(low), of(high), to], sign, parts);
  }
  const operator = sign ? reading.textOf(sign) : '';
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    return reading.placed(['than', operator, of(operand)], inner, [undefined, undefined, operand]);
  }
  reading.refuse('feel-unsupported', inner, { found: reading.textOf(inner).slice(0, 40) });
  return ['is', null];
}
