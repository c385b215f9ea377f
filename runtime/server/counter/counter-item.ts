import { channelKind, competentUnitOf, findUnit, type EngineContext } from '../../../engine/index.ts';
import type { DraftCounter } from '../../api/index.ts';
import { counterPart, signatureThatHolds, signedPlace } from '../drafts/at-counter.ts';
import type { OpenDraft } from '../drafts/draft-service.ts';
import type { Account } from '../store/index.ts';

/** What a clerk is told of a draft at the counter beside its form; null for a citizen who fills their own. */
export function counterItem(
  { draft, runnable }: OpenDraft,
  account: Account,
  context: EngineContext,
): DraftCounter | null {
  const counter = counterPart(draft, account);
  if (counter === null) return null;
  const { procedure } = runnable;
  const { unit, channel, applicant, person, identityShown, startedBy, signed } = counter;
  const names = context.catalogue(procedure.definition.service.channels);
  const competent = competentUnitOf(procedure, { channel, applicant, answers: draft.answers }, context);
  const isDirect = channelKind(procedure, channel, context) === 'direct';
  return {
    unit: { code: unit, name: findUnit(procedure, unit, context)?.name ?? unit },
    channel: { code: channel, name: names?.entry(channel)?.name ?? { vi: channel }, isDirect },
    applicant: applicant.name,
    identity: { ...identityShown },
    ...(person === null ? {} : { person: { ...person } }),
    startedBy: startedBy.name,
    ...(signed === null
      ? {}
      : { signed: { at: signed.at, by: signed.by, holds: signatureThatHolds(draft) !== null } }),
    mustSign: isDirect,
    scans: [...(draft.dossier[signedPlace] ?? [])],
    ...(competent === null || competent.code === unit ? {} : { competentUnit: competent.name }),
  };
}
