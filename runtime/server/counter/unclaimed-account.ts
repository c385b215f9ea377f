import { createHash } from 'node:crypto';
import type { IdentityShown } from '../../../engine/index.ts';

/**
 * Least level at which the identity of an account was checked against the person (level 2 of the national electronic
 * identity, NĐ 69/2024): only then a case filed at the counter is theirs by its number.
 */
export const ADOPTING_LEVEL = 2;

/**
 * What stands for the account of an applicant who has none: it follows from the paper that they showed, and says
 * nothing of it. No account is called so, since names of accounts hold no colon.
 */
export function unclaimedAccount({ kind, number }: IdentityShown): string {
  const digest = createHash('sha256')
    .update(`${kind}/${plainNumber(number)}`)
    .digest('hex');
  return `counter:${digest.slice(0, 40)}`;
}

/** A number of an identity paper as it is compared: without spaces, in capitals. */
export function plainNumber(number: string): string {
  return number.replace(/[\s.-]/g, '').toUpperCase();
}
