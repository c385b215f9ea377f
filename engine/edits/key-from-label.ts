import { isName } from '../feel/parser/index.ts';
import { foldedWords } from '../text/fold.ts';

const MOST = 40;
/** Names that mean something to programs; see `key.json`. */
const forbidden = new Set(['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/**
 * A key made from the Vietnamese label of a thing, unlike all that are taken.
 *
 * @param taken keys, and other names, that it may not be
 * @param otherwise the key where the label has no letter
 * @example keyFromLabel('Ngày cấp', ['ngay_cap']) // 'ngay_cap_2'
 */
export function keyFromLabel(label: string, taken: Iterable<string> = [], otherwise = 'muc'): string {
  const words = foldedWords(label).filter((word) => /^[a-z0-9]+$/.test(word));
  let key = '';
  for (const word of words) {
    const longer = key === '' ? word : `${key}_${word}`;
    if (longer.length > MOST && key !== '') break;
    key = longer.slice(0, MOST);
  }
  const start = /^[a-z]/.test(key) ? key : key === '' ? otherwise : `${otherwise}_${key}`;
  return freeKey(start, taken);
}

/** The name of an event made from its label. @example eventFromLabel('Tiếp nhận') // 'TIEP_NHAN' */
export function eventFromLabel(label: string, taken: Iterable<string> = []): string {
  return keyFromLabel(
    label,
    [...taken].map((name) => name.toLowerCase()),
    'su_kien',
  ).toUpperCase();
}

/** The key itself where nobody has it, else the first free one with a number behind it. */
export function freeKey(key: string, taken: Iterable<string>): string {
  const keys = new Set(taken);
  const free = (one: string): boolean => !keys.has(one) && isKey(one);
  if (free(key)) return key;
  let number = 2;
  while (!free(`${key}_${number}`)) number++;
  return `${key}_${number}`;
}

/** Whether a text can be the key of a thing: it can be read by expressions, and is not too long. */
export function isKey(text: string): boolean {
  return text.length <= 60 && isName(text) && !forbidden.has(text);
}

/** Whether a text can be the name of an event. */
export function isEventName(text: string): boolean {
  return text.length <= 60 && /^[A-Z][A-Z0-9_]*$/.test(text);
}
