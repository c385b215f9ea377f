import {
  isCitizenIdNumber,
  type Applicant,
  type IdentityShown,
  type Problem,
} from '../../../engine/index.ts';
import type { Account, AccountStore, CounterPerson } from '../store/index.ts';
import { ADOPTING_LEVEL, plainNumber, unclaimedAccount } from './unclaimed-account.ts';

/**
 * The person at the counter as the applicant of a case: what they showed and said is all that forms may be filled
 * with. The account is theirs where one has proved the same number; else it is nobody's until they sign in.
 *
 * @param clerk who files: somebody who turns out to be the applicant is named, whatever their level, and refused
 */
export async function counterApplicant(
  accounts: Pick<AccountStore, 'byCitizenId'>,
  person: CounterPerson,
  identity: IdentityShown,
  clerk: Account,
  level: number,
): Promise<Applicant> {
  const { fullName, organization } = person;
  return {
    account: await accountOf(accounts, identity, clerk, level),
    name: organization?.name.trim() || fullName.trim(),
    identityLevel: 0,
    claims: claimsOf(person, identity),
  };
}

async function accountOf(
  accounts: Pick<AccountStore, 'byCitizenId'>,
  identity: IdentityShown,
  clerk: Account,
  level: number,
): Promise<string> {
  const none = unclaimedAccount(identity);
  if (identity.kind !== 'citizenId') return none;
  const known = await accounts.byCitizenId(plainNumber(identity.number));
  const clerks = new Set([clerk.id, ...clerk.grants.flatMap((grant) => grant.for?.account ?? [])]);
  const own = known.find(({ id }) => clerks.has(id));
  const theirs = known.find(({ identityLevel }) => identityLevel >= Math.max(level, ADOPTING_LEVEL));
  return (own ?? theirs)?.id ?? none;
}

function claimsOf(person: CounterPerson, { kind, number }: IdentityShown): Applicant['claims'] {
  const { fullName, birthDate, sex, phone, email, organization } = person;
  const said = {
    fullName: fullName.trim(),
    birthDate,
    sex,
    phone: phone?.trim(),
    email: email?.trim(),
    citizenId: kind === 'citizenId' ? plainNumber(number) : undefined,
    organizationName: organization?.name.trim(),
    organizationCode: organization?.code.trim(),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}

/** What is wrong with an identity paper as it was written down. */
export function identityProblems({ kind, number }: IdentityShown): Problem[] {
  const plain = plainNumber(number);
  const pointer = '/identity/number';
  if (plain === '') return [{ code: 'counter-identity', pointer, severity: 'error' }];
  if (kind !== 'citizenId' || isCitizenIdNumber(plain)) return [];
  return [{ code: 'counter-citizen-id', pointer, severity: 'error' }];
}

/** What is wrong with a person as they were written down, today being yyyy-mm-dd. */
export function personProblems(
  { fullName, birthDate, organization }: CounterPerson,
  today: string,
): Problem[] {
  const found: [string, string, boolean][] = [
    ['counter-name', '/person/fullName', fullName.trim() === ''],
    ['counter-birth', '/person/birthDate', birthDate !== undefined && birthDate > today],
    ['counter-organization', '/person/organization/name', organization?.name.trim() === ''],
  ];
  return found.flatMap(([code, pointer, isWrong]) => (isWrong ? [{ code, pointer, severity: 'error' }] : []));
}
