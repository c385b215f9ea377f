import { inLanguage } from '../../text/text.ts';
import type { CallNode, CompareOperator, Expression, InNode, Node, Test } from '../expression.ts';
import type { EnumType, FeelType } from '../feel-type.ts';
import { kindOf } from '../type-relations.ts';
import { insideLoop, pathOf, typeIn, type ReadingFrame } from './reading-frame.ts';
import { phrase, quoted, sayAsked, sayInside, type Phrase } from './say-parts.ts';
import { codeWords } from './sentence-phrases.ts';

/**
 * A condition in words; null where the expression is none.
 *
 * @param isAsked the place wants a condition: a field with yes or no is one by itself
 * @param isDenied says the opposite
 */
export function sayCondition(
  node: Node,
  frame: ReadingFrame,
  isAsked: boolean,
  isDenied = false,
): string | null {
  const pick = (yes: Phrase, no: Phrase): Phrase => (isDenied ? no : yes);
  const unless = (said: string): string => (isDenied ? phrase(frame, 'not', { text: said }) : said);
  switch (node[0]) {
    case 'and':
    case 'or':
      return unless(sayLogic(node, frame));
    case '=':
    case '!=':
      return sayEqual(node[1], node[2], (node[0] === '=') !== isDenied, frame);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return sayOrder(isDenied ? opposite[node[0]] : node[0], node[1], node[2], frame);
    case 'between':
      return unless(
        phrase(frame, 'between', {
          left: sayInside(node[1], frame),
          low: sayInside(node[2], frame),
          high: sayInside(node[3], frame),
        }),
      );
    case 'in':
      return phrase(frame, pick('oneOf', 'noneOf'), {
        left: sayInside(node[1], frame),
        right: sayTests(node, frame),
      });
    case 'some':
    case 'every': {
      let inner = frame;
      const lists = node[1].map(([name, list]) => {
        const said = inner.say(list, inner);
        inner = insideLoop(inner, name, list);
        return said;
      });
      const said = { list: lists.join(', '), condition: sayAsked(node[2], inner) };
      return node[0] === 'some'
        ? phrase(frame, pick('some', 'none'), said)
        : unless(phrase(frame, 'every', said));
    }
    case 'call':
      return sayCallCondition(node, frame, isDenied);
    default:
      // A field with yes or no is a condition by itself.
      return isDenied || (isAsked && typeIn(frame, node) === 'boolean')
        ? phrase(frame, 'is', { left: sayInside(node, frame), right: quotedWord(frame, !isDenied) })
        : null;
  }
}

const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function quotedWord(frame: ReadingFrame, isTrue: boolean): string {
  return phrase(frame, 'quoted', { text: phrase(frame, isTrue ? 'yes' : 'no') });
}

function sayLogic(node: Node, frame: ReadingFrame): string {
  const [kind, ...parts] = node as readonly ['and' | 'or', ...Expression[]];
  return parts
    .map((part) => {
      const said = sayAsked(part, frame);
      const isGroup = Array.isArray(part) && (part[0] === 'and' || part[0] === 'or');
      return isGroup ? phrase(frame, 'group', { text: said }) : said;
    })
    .join(phrase(frame, kind));
}

function sayEqual(left: Expression, right: Expression, isEqual: boolean, frame: ReadingFrame): string {
  if (right === null) return phrase(frame, isEqual ? 'missing' : 'given', { left: sayInside(left, frame) });
  const type = typeIn(frame, left);
  const isNumber = ['number', 'list', 'duration'].includes(kindOf(type));
  const said = { left: sayInside(left, frame), right: sayMeant(right, type, frame) };
  return phrase(frame, isNumber ? (isEqual ? 'equals' : 'equalsNot') : isEqual ? 'is' : 'isNot', said);
}

const orders = {
  '<': ['less', 'before'],
  '<=': ['atMost', 'notAfter'],
  '>': ['more', 'after'],
  '>=': ['atLeast', 'notBefore'],
} as const;

function sayOrder(
  kind: Exclude<CompareOperator, '=' | '!='>,
  left: Expression,
  right: Expression,
  frame: ReadingFrame,
): string {
  const isMoment = [left, right].some((side) =>
    ['date', 'month', 'dateTime', 'time'].includes(kindOf(typeIn(frame, side))),
  );
  const said = { left: sayInside(left, frame), right: sayInside(right, frame) };
  return phrase(frame, orders[kind][isMoment ? 1 : 0], said);
}

/** What a value is compared with: the label of the option that a code means. */
function sayMeant(value: Expression, type: FeelType, frame: ReadingFrame): string {
  if (typeof value === 'boolean') return quotedWord(frame, value);
  if (typeof value === 'string') return sayCode(value, type, frame);
  if (Array.isArray(value) && value[0] === 'list') {
    const item = typeof type === 'object' && 'list' in type ? type.list : 'any';
    return (value.slice(1) as readonly Expression[]).map((one) => sayMeant(one, item, frame)).join(', ');
  }
  return sayInside(value, frame);
}

function sayCode(code: string, type: FeelType, frame: ReadingFrame): string {
  const options = optionsOf(type);
  const label =
    options.find((option) => option.code === code)?.label ??
    (options.length > 0 ? codeWords[code] : undefined);
  return label === undefined
    ? quoted(frame, code)
    : phrase(frame, 'quoted', { text: inLanguage(label, frame.language) });
}

function optionsOf(type: FeelType): EnumType['enum'] {
  return typeof type === 'object' && 'enum' in type ? type.enum : [];
}

function sayTests(node: InNode, frame: ReadingFrame): string {
  const type = typeIn(frame, node[1]);
  return (node.slice(2) as readonly Test[])
    .map((test) => {
      switch (test[0]) {
        case 'is':
          return sayMeant(test[1], type, frame);
        case 'than':
          return `${test[1]} ${sayInside(test[2], frame)}`;
        case 'within':
          return phrase(frame, 'within', { low: sayInside(test[2], frame), high: sayInside(test[3], frame) });
      }
    })
    .join(', ');
}

function sayCallCondition(node: CallNode, frame: ReadingFrame, isDenied: boolean): string | null {
  const [, name, first = null, second = null] = node;
  const pick = (yes: Phrase, no: Phrase): Phrase => (isDenied ? no : yes);
  switch (name) {
    case 'not':
      return sayOpposite(first, frame, !isDenied);
    case 'is defined':
      return phrase(frame, pick('given', 'missing'), { left: sayInside(first, frame) });
    case 'list contains': {
      const type = typeIn(frame, first);
      const item = typeof type === 'object' && 'list' in type ? type.list : 'any';
      const right = sayMeant(second, item, frame);
      const path = pathOf(first);
      if (path?.join('.') === 'case.states') return phrase(frame, pick('inState', 'notInState'), { right });
      return phrase(frame, pick('chosen', 'notChosen'), { left: sayInside(first, frame), right });
    }
    case 'starts with': {
      // Of a closed list people know the options, and not how their codes begin.
      const options = optionsOf(typeIn(frame, first)).filter(({ code }) => code.startsWith(String(second)));
      if (typeof second !== 'string' || options.length === 0) break;
      return phrase(frame, pick('oneOf', 'noneOf'), {
        left: sayInside(first, frame),
        right: options.map(({ code }) => sayCode(code, { enum: options }, frame)).join(', '),
      });
    }
  }
  if (!isDenied) return null;
  return phrase(frame, 'not', { text: frame.say(node, frame) });
}

function sayOpposite(condition: Expression, frame: ReadingFrame, isDenied: boolean): string {
  if (typeof condition !== 'object' || condition === null)
    return phrase(frame, condition === isDenied ? 'no' : 'yes');
  return sayCondition(condition, frame, true, isDenied) ?? frame.say(condition, frame);
}
