import type { Applicant, CaseParty } from '../case/case.ts';
import type { Party } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';

/** Whether two accounts are known to be one person: the same account, or the same citizen id. */
export function isSamePerson(a: Applicant, b: Applicant): boolean {
  if (a.account === b.account) return true;
  const id = a.claims['citizenId'];
  return typeof id === 'string' && id !== '' && id === b.claims['citizenId'];
}

/** A party as it stands when the application is handed in. */
export interface PresentParty extends CaseParty {
  /** Whether the party has confirmed exactly what is handed in. */
  readonly isConfirmed: boolean;
}

/**
 * What keeps an application of several people from being handed in: a party who is not there, is somebody who
 * has another seat already, is too weakly identified, or has not confirmed what it says now.
 *
 * @param own the parties that stand for themselves; see `ownParties`
 * @param level the identity level that is needed; 0 where nobody asks for one
 * @returns problems at `/parties/<key>`
 */
export function partyProblems(
  own: readonly Party[],
  present: readonly PresentParty[],
  level: number,
): readonly Problem[] {
  const seen: Applicant[] = [];
  return own.flatMap(({ key, title }): Problem[] => {
    const at = (code: string, params: Problem['params'] = {}): Problem[] => [
      { code, pointer: `/parties/${key}`, severity: 'error', params: { ...params, party: title.vi } },
    ];
    const party = present.find((one) => one.key === key);
    if (!party) return at('party-absent');
    if (seen.some((other) => isSamePerson(other, party.person))) return at('party-same-person');
    seen.push(party.person);
    if (party.person.identityLevel < level) return at('party-too-weak', { level });
    return party.isConfirmed ? [] : at('party-unconfirmed');
  });
}
