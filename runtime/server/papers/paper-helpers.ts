import Handlebars from 'handlebars';
import type { Language } from '../../../engine/index.ts';
import { canBeWords, formatMoney, formatNumber, moneyInWords } from '../../../engine/index.ts';
import { EMPTY_BOX, TICKED_BOX } from './box-font.ts';
import { printDate, printDateInWords, printDateParts, printDateTime, printTime } from './print-dates.ts';

/** What prints where a value is missing: the dotted line of a form that is filled by hand. */
const BLANK = '…………';

/** Bytes that a QR code of medium error correction holds. */
const QR_CAPACITY = 2331;

/** What a helper knows besides its arguments. */
export interface HelperScope {
  readonly language: Language;
  /** The whole view. */
  readonly root: unknown;
}

export interface PaperHelper {
  readonly min: number;
  readonly max: number;
  readonly run: (scope: HelperScope, ...args: readonly unknown[]) => unknown;
}

/** The helpers of paper templates, by name. Each returns a plain value, undefined where there is nothing to say. */
export const paperHelpers: ReadonlyMap<string, PaperHelper> = new Map([
  ['date', helper(1, 1, (_, value) => printDate(value))],
  ['dateTime', helper(1, 1, ({ language }, value) => printDateTime(value, language))],
  ['time', helper(1, 1, ({ language }, value) => printTime(value, language))],
  ['dateParts', helper(1, 1, ({ language }, value) => printDateParts(value, language))],
  ['dateInWords', helper(1, 1, (_, value) => printDateInWords(value))],
  ['money', helper(1, 1, (_, value) => (typeof value === 'number' ? formatMoney(value) : undefined))],
  ['moneyInWords', helper(1, 1, (_, value) => (canBeWords(value) ? moneyInWords(value) : undefined))],
  ['number', helper(1, 1, (_, value) => (typeof value === 'number' ? formatNumber(value) : undefined))],
  ['upper', helper(1, 1, (_, value) => textOf(value).toUpperCase())],
  ['join', helper(1, 2, (_, list, separator = ', ') => joined(list, textOf(separator)))],
  ['label', helper(1, 1, ({ root }, path) => lookUp(root, ['labels', ...textOf(path).split('.')]))],
  ['inc', helper(1, 1, (_, n) => (typeof n === 'number' ? n + 1 : undefined))],
  ['default', helper(2, 2, (_, value, otherwise) => (textOf(value) === '' ? otherwise : value))],
  ['eq', helper(2, 2, (_, a, b) => a === b)],
  ['ne', helper(2, 2, (_, a, b) => a !== b)],
  ['and', helper(2, 10, (_, ...args) => args.every(isTrue))],
  ['or', helper(2, 10, (_, ...args) => args.some(isTrue))],
  ['not', helper(1, 1, (_, value) => !isTrue(value))],
  ['includes', helper(2, 2, (_, list, value) => Array.isArray(list) && list.includes(value))],
  ['box', helper(1, 1, (_, value) => (isTrue(value) ? TICKED_BOX : EMPTY_BOX))],
  ['qr', helper(1, 1, (_, value) => qrMarkup(textOf(value)))],
]);

/**
 * What `{{…}}` puts on the paper: the value escaped, lines that an applicant typed as lines, and the dotted blank
 * where there is no value.
 */
export function printed(value: unknown): string | Handlebars.SafeString {
  const text = textOf(value).trim();
  if (text === '') return value === '' ? '' : BLANK;
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) return text;
  return new Handlebars.SafeString(lines.map((line) => Handlebars.escapeExpression(line)).join('<br>'));
}

function helper(min: number, max: number, run: PaperHelper['run']): PaperHelper {
  return { min, max, run };
}

/** A text that no QR code can hold leaves a blank that is seen, rather than a paper that cannot be issued. */
function qrMarkup(text: string): string | Handlebars.SafeString {
  if (text === '') return '';
  if (new TextEncoder().encode(text).length > QR_CAPACITY)
    return new Handlebars.SafeString(`<p>${BLANK}</p>`);
  return new Handlebars.SafeString(`<qr data="${Handlebars.escapeExpression(text)}"></qr>`);
}

/** A value as text; an object has none. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (Array.isArray(value)) return joined(value, ', ');
  return '';
}

function joined(list: unknown, separator: string): string {
  const items: readonly unknown[] = Array.isArray(list) ? list : [list];
  return items.map(textOf).filter(Boolean).join(separator);
}

/** The same truth that `#if` knows: nothing, false, zero, '' and an empty list are not true. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function lookUp(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
