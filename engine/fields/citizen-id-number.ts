import { firstCountryCode, provinceCodes } from './citizen-id-regions.ts';

/** What a personal identification number says about its holder. */
export interface CitizenIdFacts {
  readonly sex: 'NAM' | 'NU';
  readonly birthYear: number;
}

/** Whether a text is built like a personal identification number: twelve digits that begin with a known place. */
export function isCitizenIdNumber(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const place = text.slice(0, 3);
  return provinceCodes.has(place) || place >= firstCountryCode;
}

/**
 * Sex and year of birth that a number was given for. The fourth digit stands for century and sex: 0 and 1 for
 * men and women of the 1900s, 2 and 3 of the 2000s, and so on. There is no check digit.
 *
 * @example citizenIdFacts('026098003310') // { sex: 'NAM', birthYear: 1998 }
 */
export function citizenIdFacts(number: string): CitizenIdFacts {
  const code = Number(number.charAt(3));
  return {
    sex: code % 2 === 0 ? 'NAM' : 'NU',
    birthYear: 1900 + Math.floor(code / 2) * 100 + Number(number.slice(4, 6)),
  };
}
