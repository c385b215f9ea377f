import type { ValueProblem } from './field-kind.ts';

/** Invisible characters that come with copied text and would make equal names differ. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const CONTROL = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Words of ordinary Latin and Vietnamese letters with single blanks: nothing about them needs unifying. */
const PLAIN = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/**
 * One line of text in stored shape: composed (NFC), without blanks at the ends and without double blanks. An
 * empty text is no answer; whatever is no text is left alone.
 */
export function oneLine(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  if (PLAIN.test(value)) return value;
  const text = value
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** Several lines in stored shape: line ends are \n, blanks inside lines stay as they were typed. */
export function severalLines(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const text = value.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return text === '' ? null : text;
}

/** A code or number in stored shape: one line, in which people also type blanks, points or hyphens. */
export function withoutSeparators(value: unknown, separators: RegExp): unknown {
  const text = oneLine(value);
  return typeof text === 'string' ? oneLine(text.replace(separators, '')) : text;
}

/** The text of a value, or the problem that it is none (or holds characters that no keyboard types). */
export function readText(
  value: unknown,
  lines: 'one' | 'several' = 'one',
): { readonly text: string } | { readonly problem: ValueProblem } {
  if (typeof value !== 'string') return { problem: { code: 'value-unreadable' } };
  if (PLAIN.test(value)) return { text: value };
  const visible = lines === 'several' ? value.replace(/[\n\t]/g, ' ') : value;
  return CONTROL.test(visible) ? { problem: { code: 'text-control-characters' } } : { text: value };
}

/** Characters as people count them: code points, so that a rare letter is not two. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** What is wrong with the length of a text. */
export function checkLength(text: string, min: number, max: number): ValueProblem[] {
  // There are never more characters than code units, so most texts need no counting.
  if (min <= 1 && text !== '' && text.length <= max) return [];
  const length = lengthOf(text);
  if (length < min) return [{ code: 'text-too-short', params: { min, length } }];
  return length > max ? [{ code: 'text-too-long', params: { max, length } }] : [];
}
