import { createHash } from 'node:crypto';
import {
  applicationForm,
  changedPlaces,
  confirmedText,
  visibleFields,
  writableFields,
  type CheckedApplication,
  type Instant,
  type PresentParty,
  type Seat,
} from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { ApplicationDraft, DraftParty } from '../store/index.ts';

/** Works out what an application says: the same rules for everybody who looks at it. */
export type CheckDraft = (draft: ApplicationDraft, runnable: RunnableProcedure) => CheckedApplication;

/** The place of an account in an application of several people; null where it has none. */
export function seatOf(draft: ApplicationDraft, account: string): Seat | null {
  const mine = draft.parties?.find(({ person }) => person.account === account);
  return mine ? { party: mine.key, isFirst: account === draft.account } : null;
}

/** Keys of the parties that stand for themselves with the answers as they are. */
export function ownKeys({ ownParties }: Pick<CheckedApplication, 'ownParties'>): ReadonlySet<string> {
  return new Set(ownParties.map(({ key }) => key));
}

/** Fields at the top of the form that a person may write; null where all may be written. */
export function mayWrite(
  draft: ApplicationDraft,
  { procedure }: RunnableProcedure,
  checked: CheckedApplication,
  account: string,
): ReadonlySet<string> | null {
  if (draft.parties === undefined) return null;
  const seat = seatOf(draft, account);
  return seat === null ? new Set() : writableFields(applicationForm(procedure), ownKeys(checked), seat);
}

/** Fields at the top of the form that a person may see; null where all may be seen. */
export function maySee(
  draft: ApplicationDraft,
  { procedure }: RunnableProcedure,
  checked: CheckedApplication,
  party: string | null,
): ReadonlySet<string> | null {
  if (draft.parties === undefined || party === null) return null;
  const seat = { party, isFirst: false };
  const others = procedure.definition.parties?.find(({ key }) => key === party)?.others;
  return visibleFields(applicationForm(procedure), ownKeys(checked), seat, others);
}

/** SHA-256 of what a party confirms. */
export function digestFor(
  draft: ApplicationDraft,
  runnable: RunnableProcedure,
  checked: CheckedApplication,
  party: string,
): string {
  const visible = maySee(draft, runnable, checked, party) ?? new Set<string>();
  const said = { answers: checked.state.answers, dossier: draft.dossier, promised: draft.promised };
  return createHash('sha256')
    .update(confirmedText(draft.procedure.hash, said, visible))
    .digest('hex');
}

/**
 * Those who apply together as they would be handed in now; undefined for an application of one person. Where the
 * answers leave one party alone, handing it in is that person's confirmation.
 *
 * @param handing who hands it in, and when
 */
export function presentParties(
  draft: ApplicationDraft,
  runnable: RunnableProcedure,
  checked: CheckedApplication,
  handing: { readonly account: string; readonly at: Instant },
): readonly PresentParty[] | undefined {
  const [only, ...others] = checked.ownParties;
  return draft.parties?.map(({ key, person, confirmed }) => {
    const isAlone = others.length === 0 && only?.key === key && person.account === handing.account;
    return {
      key,
      person,
      confirmedAt: isAlone ? handing.at : (confirmed?.at ?? null),
      isConfirmed:
        isAlone || (confirmed !== null && confirmed.digest === digestFor(draft, runnable, checked, key)),
    };
  });
}

/** The draft after a change, without the confirmations that the change concerns; their owners see what changed. */
export function withoutStaleConfirmations(
  before: ApplicationDraft,
  next: ApplicationDraft,
  runnable: RunnableProcedure,
  check: CheckDraft,
): ApplicationDraft {
  if (next.parties?.some(({ confirmed }) => confirmed !== null) !== true) return next;
  const checked = check(next, runnable);
  const parties = next.parties.map((party): DraftParty => {
    if (party.confirmed === null) return party;
    if (party.confirmed.digest === digestFor(next, runnable, checked, party.key)) return party;
    const visible = maySee(next, runnable, checked, party.key);
    const components = new Set(
      Object.keys({ ...before.dossier, ...next.dossier, ...before.promised, ...next.promised }),
    );
    const places = changedPlaces(before, next).filter(
      (place) => visible === null || visible.has(place) || components.has(place),
    );
    return { ...party, confirmed: null, revoked: { at: next.updatedAt, places } };
  });
  return { ...next, parties };
}
