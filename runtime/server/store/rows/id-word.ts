import { createHash } from 'node:crypto';
import type { Case } from '../../../../engine/index.ts';

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

/** The words by which the identity numbers of all applicants of a case are found, each once. */
export function idWordsOf({
  applicant,
  parties = [],
}: Pick<Case, 'applicant' | 'parties'>): readonly string[] {
  const words = [applicant, ...parties.map(({ person }) => person)].flatMap(({ claims }) => {
    const number = claims['citizenId'];
    return typeof number === 'string' && isIdNumber(number) ? [idWord(number)] : [];
  });
  return [...new Set(words)];
}
