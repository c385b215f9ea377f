import { fillText, inLanguage } from '../../text/text.ts';
import type { Expression } from '../expression.ts';
import type { ReadingFrame } from './reading-frame.ts';
import { sentencePhrases, signs } from './sentence-phrases.ts';

/** A sentence of the catalogue. */
export type Phrase = keyof typeof sentencePhrases;

/** A sentence of the catalogue with its places filled. */
export function phrase(
  { language }: ReadingFrame,
  name: Phrase,
  params: Readonly<Record<string, string>> = {},
): string {
  return fillText(inLanguage(sentencePhrases[name], language), params);
}

/** A text that the author wrote; days as people write them. */
export function quoted(frame: ReadingFrame, text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay ? text.split('-').reverse().join('/') : phrase(frame, 'quoted', { text });
}

/** A part of an expression inside a larger one: what has parts of its own stands in brackets. */
export function sayInside(expression: Expression, frame: ReadingFrame): string {
  const kind = Array.isArray(expression) ? (expression[0] as string) : '';
  const isLong = ['and', 'or', 'if', 'some', 'every'].includes(kind) || kind in signs;
  const said = frame.say(expression, frame);
  return isLong ? phrase(frame, 'group', { text: said }) : said;
}

/** A part of an expression that is a condition itself. */
export function sayAsked(part: Expression, frame: ReadingFrame): string {
  return frame.say(part, { ...frame, asked: true });
}
