import type { Applicant } from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { RequestError } from '../problems/request-error.ts';
import type { ApplicationDraft } from '../store/index.ts';

/** The place of whoever begins an application of several people. */
export function firstParty(
  { procedure }: RunnableProcedure,
  person: Applicant,
  party: string | undefined,
): Pick<ApplicationDraft, 'parties'> {
  const parties = procedure.definition.parties ?? [];
  const standing = parties.filter(({ confirms = true }) => confirms);
  const mine = party === undefined ? standing[0] : standing.find(({ key }) => key === party);
  if (party !== undefined && mine === undefined) throw new RequestError('party-missing');
  if (mine === undefined) return {};
  return { parties: [{ key: mine.key, person, wrote: 1, confirmed: null, revoked: null }] };
}
