import { isCalendarDate } from '../../engine/index.ts';
import { CommandFailure } from './console-out.ts';
import type { Say } from './say.ts';

/** The levels of a verified identity: 0 for none. */
const HIGHEST_LEVEL = 4;

/** What each claim of an identity is made of, in the shape in which fields store it; undefined where it cannot be. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  fullName: (text) => text,
  birthDate: (text) => (isCalendarDate(text) ? text : undefined),
  sex: (text) => (['NAM', 'NU'].includes(text) ? text : undefined),
  citizenId: (text) => (/^\d{12}$/.test(text) ? text : undefined),
  ethnicity: (text) => text,
  nationality: (text) => text,
  residence: readResidence,
  residenceText: (text) => text,
  phone: (text) => text,
  email: (text) => text,
};

/**
 * The level of `--identity-level`, from 0 to 4.
 *
 * @throws CommandFailure where it is none
 */
export function readIdentityLevel(text: string, say: Say): number {
  if (!/^\d$/.test(text) || Number(text) > HIGHEST_LEVEL)
    throw new CommandFailure(say('identityLevelWrong', { level: text, highest: HIGHEST_LEVEL }));
  return Number(text);
}

/**
 * The claims of `--claim name=value`, given once for each.
 *
 * @throws CommandFailure for a name that no identity has, and for a value that is not in the shape of its claim
 * @example readClaims(['fullName=Lê Quốc Duy', 'residence=25,08707,Số 3'], say)
 */
export function readClaims(given: readonly string[], say: Say): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.map((one) => {
      const [name = '', ...rest] = one.split('=');
      const text = rest.join('=').trim().normalize('NFC');
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      const claims = Object.keys(readers).join(', ');
      if (read === undefined) throw new CommandFailure(say('claimUnknown', { claim: name, claims }));
      const value = text === '' ? undefined : read(text);
      if (value === undefined) throw new CommandFailure(say('claimWrong', { claim: name, value: text }));
      return [name, value];
    }),
  );
}

/** Codes of province and commune, then what is left: house number and street. */
function readResidence(text: string): unknown {
  const [tinh = '', xa = '', ...rest] = text.split(',').map((part) => part.trim());
  if (!/^\d{2}$/.test(tinh) || !/^\d{5}$/.test(xa)) return undefined;
  const detail = rest.join(', ');
  return { tinh, xa, ...(detail === '' ? {} : { chi_tiet: detail }) };
}
