import { createHash } from 'node:crypto';
import {
  canonicalJson,
  counterStanding,
  isApplicant,
  type AttachedFile,
  type Case,
  type SignedPrint,
} from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { Account, ApplicationDraft, DraftAtCounter } from '../store/index.ts';
import type { FilePlace } from './file-place.ts';
import { onlineChannel } from './online-channel.ts';

/** Where the scans of the signed print are kept among the files of a draft; no component can have this name. */
export const signedPlace = 'signed-print';

/** What may be put there. */
export const signedPlaceRules: FilePlace = {
  component: signedPlace,
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  maxSize: 10 * 1024 * 1024,
  maxFiles: 10,
};

/**
 * The counter's part of a draft for a person who fills it as a clerk; null for a citizen who goes on online with what
 * they began themselves.
 */
export function counterPart(draft: ApplicationDraft, account: Pick<Account, 'id'>): DraftAtCounter | null {
  const { counter } = draft;
  if (counter === undefined) return null;
  return counter.person === null && draft.account === account.id ? null : counter;
}

/** Whether a person may open a draft that belongs to a counter: its clerks, and the citizen who began it online. */
export function mayServe(
  { procedure }: RunnableProcedure,
  draft: ApplicationDraft,
  counter: DraftAtCounter,
  account: Account,
): boolean {
  if (counter.person === null && draft.account === account.id) return true;
  if (counter.applicant.account === account.id) return false;
  return counterStanding(procedure, account, counter.unit) !== null;
}

/** The channel by which a person would hand a draft in. */
export function channelOf(draft: ApplicationDraft, runnable: RunnableProcedure, account: Account): string {
  return counterPart(draft, account)?.channel ?? onlineChannel(runnable);
}

/** SHA-256 of what the applicant signs: the version of the procedure, who applies, every answer. */
export function signedDigest({ procedure, answers, counter }: ApplicationDraft): string {
  const said = { procedure: procedure.hash, answers, applicant: counter?.applicant.name ?? '' };
  return createHash('sha256')
    .update(`signed/${canonicalJson(said)}`)
    .digest('hex');
}

/** The signature of the print while the form still says what was signed; null where it is to be signed again. */
export function signatureThatHolds(draft: ApplicationDraft): DraftAtCounter['signed'] {
  const { signed = null } = draft.counter ?? {};
  return signed?.digest === signedDigest(draft) ? signed : null;
}

/** The signed print as the case keeps it, with its scans; null where it is not signed, or not as it is now. */
export function printSigned(draft: ApplicationDraft, files: readonly AttachedFile[]): SignedPrint | null {
  const print = signatureThatHolds(draft);
  return print && { at: print.at, files };
}

/** Whether somebody who hands a draft in may be told what it became: those who applied, and its clerks. */
export function mayAskAgain(known: Case, account: Account): boolean {
  if (isApplicant(known, account.id)) return true;
  const { filedBy } = known;
  return (
    filedBy !== undefined &&
    account.grants.some(({ role, unit }) => role === filedBy.role && [filedBy.unit, '*'].includes(unit))
  );
}
