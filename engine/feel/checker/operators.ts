import type { ArithmeticNode, CompareOperator, Expression, NegateNode, Test } from '../expression.ts';
import type { EnumType, FeelType } from '../feel-type.ts';
import { fits, kindOf } from '../type-relations.ts';
import type { Checking, TypeReader } from './checking.ts';
import { typeParams } from './type-words.ts';

/** Checks that two values can be compared, and that a code which is compared with a choice is an option. */
export function checkComparison(
  operator: CompareOperator,
  left: FeelType,
  right: FeelType,
  node: Expression | readonly unknown[],
  checking: Checking,
  part: number,
): void {
  const isEquality = operator === '=' || operator === '!=';
  if (left === 'null' || right === 'null') {
    if (!isEquality) checking.note('feel-order-with-null', node, part);
    return;
  }
  if (left === 'any' || right === 'any') return;
  if (isEnum(left) && isEnum(right)) return checkOptions(left, right, node, part, checking);
  if (!fits(left, right) && !fits(right, left)) {
    const params = { ...typeParams('left', left), ...typeParams('right', right) };
    checking.note('feel-cannot-compare', node, part, params);
    return;
  }
  const kind = kindOf(left);
  if (!isEquality && (kind === 'list' || kind === 'context' || kind === 'boolean')) {
    checking.note('feel-no-order', node, part, typeParams('found', left));
  }
}

function isEnum(type: FeelType): type is EnumType {
  return typeof type === 'object' && 'enum' in type;
}

function checkOptions(
  left: EnumType,
  right: EnumType,
  node: Expression | readonly unknown[],
  part: number,
  checking: Checking,
): void {
  // Two written texts are a matter of constant conditions, not of options.
  if (left.literal && right.literal) return;
  const [options, written] = left.literal ? [right, left] : [left, right];
  const codes = options.enum.map((option) => option.code);
  const strange = written.enum.filter((option) => !codes.includes(option.code));
  if (written.literal) {
    for (const { code } of strange)
      checking.noteUnknown('feel-not-an-option', node, left.literal ? 1 : part, code, codes);
  } else if (strange.length === written.enum.length && strange.length > 0) {
    checking.note('feel-no-common-option', node, part);
  }
}

/** Checks one test of `in` against the type of what is tested. */
export function checkTest(subject: FeelType, test: Test, of: TypeReader, checking: Checking): void {
  switch (test[0]) {
    case 'is': {
      const wanted = of(test[1]);
      const item =
        typeof wanted === 'object' && 'list' in wanted && kindOf(subject) !== 'list' ? wanted.list : wanted;
      checkComparison('=', subject, item, test, checking, 1);
      break;
    }
    case 'than':
      checkComparison(test[1], subject, of(test[2]), test, checking, 2);
      break;
    case 'within':
      checkComparison('>=', subject, of(test[2]), test, checking, 2);
      checkComparison('<=', subject, of(test[3]), test, checking, 3);
  }
}

type Operand = 'number' | 'string' | 'date' | 'month' | 'dateTime' | 'duration';

/** What each operator makes of which operands; a pair that is not here has no result. */
const results: Readonly<Record<ArithmeticNode[0], readonly (readonly [Operand, Operand, FeelType])[]>> = {
  '+': [
    ['number', 'number', 'number'],
    ['string', 'string', 'string'],
    ['date', 'duration', 'date'],
    ['month', 'duration', 'month'],
    ['dateTime', 'duration', 'dateTime'],
    ['duration', 'date', 'date'],
    ['duration', 'month', 'month'],
    ['duration', 'dateTime', 'dateTime'],
    ['duration', 'duration', 'duration'],
  ],
  '-': [
    ['number', 'number', 'number'],
    ['date', 'duration', 'date'],
    ['month', 'duration', 'month'],
    ['dateTime', 'duration', 'dateTime'],
    ['date', 'date', 'duration'],
    ['month', 'month', 'duration'],
    ['dateTime', 'dateTime', 'duration'],
    ['duration', 'duration', 'duration'],
  ],
  '*': [
    ['number', 'number', 'number'],
    ['duration', 'number', 'duration'],
    ['number', 'duration', 'duration'],
  ],
  '/': [
    ['number', 'number', 'number'],
    ['duration', 'number', 'duration'],
  ],
  '**': [['number', 'number', 'number']],
};

/** The type of a calculation. */
export function typeOfArithmetic(
  node: ArithmeticNode,
  left: FeelType,
  right: FeelType,
  checking: Checking,
): FeelType {
  const possible = results[node[0]].filter(([first, second]) => fits(left, first) && fits(right, second));
  if (possible.length === 0) {
    const params = { operator: node[0], ...typeParams('left', left), ...typeParams('right', right) };
    const joinsText = node[0] === '+' && (fits(left, 'string') || fits(right, 'string'));
    checking.note(joinsText ? 'feel-cannot-join' : 'feel-cannot-calculate', node, undefined, params);
    return 'any';
  }
  const types = new Set(possible.map(([, , result]) => result));
  const [only = 'any'] = types;
  return types.size === 1 ? only : 'any';
}

/** The type of the opposite of a number or a duration. */
export function typeOfNegation(node: NegateNode, type: FeelType, checking: Checking): FeelType {
  if (fits(type, 'number') || fits(type, 'duration')) return type;
  checking.note('feel-not-a-number', node, 1, typeParams('found', type));
  return 'any';
}
