import type { Applicant } from '../../../engine/index.ts';
import type { Account } from '../store/index.ts';

/** The person of an account as the applicant of a case. */
export function applicantOf({ id, name, identityLevel, claims }: Account): Applicant {
  const fullName = claims['fullName'];
  return { account: id, name: typeof fullName === 'string' ? fullName : name, identityLevel, claims };
}
