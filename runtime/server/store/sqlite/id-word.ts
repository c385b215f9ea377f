import { createHash } from 'node:crypto';

/** Whether a word can only be an identity number: 12 digits, or 9 of the former cards. */
export function isIdNumber(word: string): boolean {
  return /^(?:\d{9}|\d{12})$/.test(word);
}

/**
 * The word under which an identity number is indexed. It is found by the whole number only: nobody reads numbers off
 * the index by trying their beginnings.
 */
export function idWord(number: string): string {
  return `id${createHash('sha256').update(number).digest('hex').slice(0, 24)}`;
}
