import { ownLabel, type ReadableScope } from '../../references/index.ts';
import { fillText, inLanguage, type Language, type Text } from '../../text/text.ts';
import { capitalise } from '../../words/capitalise.ts';
import { formatNumber } from '../../words/index.ts';
import type { Binding, CallNode, Expression, ForNode, IfNode, Node } from '../expression.ts';
import { kindOf } from '../type-relations.ts';
import { sayCondition } from './say-condition.ts';
import { phrase, quoted, sayAsked, sayInside } from './say-parts.ts';
import { functionPhrases } from './function-phrases.ts';
import {
  foundAfter,
  foundAt,
  insideFilter,
  insideLoop,
  pathOf,
  typeIn,
  type Found,
  type ReadingFrame,
} from './reading-frame.ts';
import { signs } from './sentence-phrases.ts';
import { signatures } from '../signatures/index.ts';
import { parseDuration } from '../parse-duration.ts';

/**
 * An expression as people say it, by the labels of the draft.
 *
 * @param scope what the expression reads, from `scopeAt`
 * @param isCondition whether the place wants a condition
 * @example sayExpression(['=', ['name', 'chu_the'], 'HO_GIA_DINH'], scope, 'vi') // 'Chủ thể là “Hộ gia đình”'
 */
export function sayExpression(
  expression: Expression,
  scope: ReadableScope,
  language: Language,
  isCondition = false,
): string {
  return capitalise(
    say(expression, { scope, language, types: scope.types, bound: [], asked: isCondition, say }),
  );
}

/** A part of an expression in words. */
function say(expression: Expression, frame: ReadingFrame): string {
  if (expression === null) return phrase(frame, 'nothing');
  if (typeof expression === 'boolean') return phrase(frame, expression ? 'yes' : 'no');
  if (typeof expression === 'number') return formatNumber(expression);
  if (typeof expression === 'string') return quoted(frame, expression);
  const plain = frame.asked === true ? { ...frame, asked: false } : frame;
  return sayCondition(expression, plain, frame.asked === true) ?? sayNode(expression, plain);
}

function sayNode(node: Node, frame: ReadingFrame): string {
  switch (node[0]) {
    case 'name':
    case 'path':
      return sayPath(node, frame);
    case 'filter':
      return sayFilter(node[1], node[2], frame);
    case '+':
    case '-':
    case '*':
    case '/':
    case '**':
      return sayArithmetic(node, frame);
    case 'neg':
      return phrase(frame, 'minus', { value: sayInside(node[1], frame) });
    case 'if':
      return sayChoice(node, frame);
    case 'for':
      return sayLoop(node, frame);
    case 'range':
      return phrase(frame, 'from', { low: say(node[1], frame), high: say(node[2], frame) });
    case 'list':
      return phrase(frame, 'list', { text: sayAll(node.slice(1), frame) });
    case 'context':
      return (node.slice(1) as readonly Binding[])
        .map(([name, value]) =>
          phrase(frame, 'fieldOfContext', {
            name: inLanguage(ownLabel([name]) ?? { vi: name }, frame.language),
            value: say(value, frame),
          }),
        )
        .join(', ');
    case 'label':
      return say(node[1], frame);
    case 'call':
      return sayCall(node, frame);
    default:
      return '';
  }
}

function sayAll(parts: readonly Expression[], frame: ReadingFrame): string {
  return parts.map((part) => say(part, frame)).join(', ');
}

function sayPath(node: Node, frame: ReadingFrame): string {
  const path = pathOf(node);
  if (path === null) return sayPartOf(node, frame);
  const found = foundAt(frame, path);
  if (found === 'row') return phrase(frame, 'thatRow');
  if (found === undefined) return path.join('.');
  if (path[0] === 'case' && path[1] === 'events' && path.length === 3)
    return phrase(frame, 'times', { name: quoted(frame, sayLabel(found.named.label, frame)) });
  return sayFound(found, frame);
}

/** A part of something that is no name: of a row of a table, of an entry of a catalogue. */
function sayPartOf(node: Node, frame: ReadingFrame): string {
  const words: string[] = [];
  let whole: Expression = node;
  while (Array.isArray(whole) && whole[0] === 'path') {
    words.unshift(whole[2] as string);
    whole = whole[1] as Expression;
  }
  const found = foundAfter(frame, whole, words);
  const label = ownLabel(words);
  const part =
    found !== undefined
      ? sayFound(found, frame)
      : label === undefined
        ? words.join('.')
        : inLanguage(label, frame.language);
  return phrase(frame, 'part', { part, whole: say(whole, frame) });
}

function sayFound({ named, around }: Found, frame: ReadingFrame): string {
  return around.reduceRight(
    (part, whole) => phrase(frame, 'part', { part, whole: sayLabel(whole.label, frame) }),
    sayLabel(named.label, frame),
  );
}

/** A label inside a sentence, without what ends it above its box. */
function sayLabel(label: Text, { language }: ReadingFrame): string {
  return inLanguage(label, language).replace(/(?: là)?[:.?\s]*$/u, '');
}

function sayFilter(list: Expression, condition: Expression, frame: ReadingFrame): string {
  const rows = sayInside(list, frame);
  if (condition === 1) return phrase(frame, 'firstRow', { list: rows });
  const isLast = Array.isArray(condition) && condition[0] === 'neg' && condition[1] === 1;
  if (isLast || condition === -1) return phrase(frame, 'lastRow', { list: rows });
  const inner = insideFilter(frame, list);
  return typeIn(inner, condition) === 'number'
    ? phrase(frame, 'rowAt', { list: rows, index: say(condition, inner) })
    : phrase(frame, 'rowsWhere', { list: rows, condition: sayAsked(condition, inner) });
}

function sayArithmetic(node: Node, frame: ReadingFrame): string {
  const [kind, left, right] = node as readonly [keyof typeof signs, Expression, Expression];
  // Sums read on from left to right.
  const isSum = kind === '+' && Array.isArray(left) && left[0] === '+';
  const sides = { left: isSum ? say(left, frame) : sayInside(left, frame), right: sayInside(right, frame) };
  const isText =
    kind === '+' && [left, right].some((side) => ['string', 'enum'].includes(kindOf(typeIn(frame, side))));
  return isText ? phrase(frame, 'joined', sides) : `${sides.left} ${signs[kind]} ${sides.right}`;
}

function sayChoice(node: IfNode, frame: ReadingFrame): string {
  const parts: string[] = [];
  let rest: Expression = node;
  while (Array.isArray(rest) && rest[0] === 'if') {
    const [, condition, value, otherwise] = rest as unknown as IfNode;
    parts.push(phrase(frame, 'when', { condition: sayAsked(condition, frame), value: say(value, frame) }));
    rest = otherwise;
  }
  return [...parts, phrase(frame, 'otherwise', { value: say(rest, frame) })].join('; ');
}

function sayLoop([, bindings, body]: ForNode, frame: ReadingFrame): string {
  let inner = frame;
  const lists = bindings.map(([name, list]) => {
    const said = say(list, inner);
    inner = insideLoop(inner, name, list);
    return said;
  });
  return phrase(frame, 'each', { value: sayInside(body, inner), list: lists.join(', ') });
}

function sayCall(node: CallNode, frame: ReadingFrame): string {
  const [, name, ...args] = node;
  const [first = null, ...others] = args;
  if (name === 'lookup' && typeof first === 'string') {
    const table = frame.scope.tables.find((one) => one.name === first);
    const title = table === undefined ? first : inLanguage(table.label, frame.language);
    return phrase(frame, 'table', { table: title, keys: sayAll(others, frame) });
  }
  if (name === 'entry') return phrase(frame, 'entry', { code: sayAll(others, frame) });
  if (name === 'duration' && typeof first === 'string') return sayDuration(first, frame);
  if (name === 'count') return sayCount(first, frame);
  if (name === 'coalesce' && others.length === 1 && isEmpty(others[0] ?? null)) return say(first, frame);
  const said = args.map((arg) => sayInside(arg, frame));
  const params = {
    ...Object.fromEntries(said.map((text, index) => [String(index), text])),
    rest: said.slice(1).join(', '),
    all: said.join(', '),
  };
  const known = Object.hasOwn(functionPhrases, name) ? functionPhrases[name] : undefined;
  if (known !== undefined) return fillText(inLanguage(known, frame.language), params);
  const signature = Object.hasOwn(signatures, name) ? signatures[name] : undefined;
  const word = signature === undefined ? name : frame.language === 'en' ? signature.en : signature.vi;
  return `${word} (${params.all})`;
}

/** How many: of rows, of what was chosen, of times that a task was done. */
function sayCount(list: Expression, frame: ReadingFrame): string {
  const path = pathOf(list);
  const said = sayInside(list, frame);
  if (path?.[0] === 'tasks' && path.length === 2)
    return phrase(frame, 'timesOfTask', { name: phrase(frame, 'quoted', { text: said }) });
  const type = typeIn(frame, list);
  const item = typeof type === 'object' && 'list' in type ? type.list : 'any';
  return phrase(frame, kindOf(item) === 'enum' ? 'ofChosen' : 'ofRows', { list: said });
}

function sayDuration(text: string, frame: ReadingFrame): string {
  const duration = parseDuration(text);
  if (duration === null) return quoted(frame, text);
  const parts = /P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?/.exec(text) ?? [];
  return (['years', 'months', 'days', 'hours'] as const)
    .flatMap((unit, index) => {
      const count = parts[index + 1];
      return count === undefined ? [] : [phrase(frame, unit, { count })];
    })
    .join(' ');
}

/** What stands for nothing: that it is taken where there is no value goes without saying. */
function isEmpty(value: Expression): boolean {
  return (
    value === '' || value === false || (Array.isArray(value) && value[0] === 'list' && value.length === 1)
  );
}
