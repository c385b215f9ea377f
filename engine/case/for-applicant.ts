import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isForCounter } from './at-counter.ts';
import type { ActorReference, Case, HistoryNote } from './case.ts';
import type { Actor, EventCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { counterRoles } from './counter-roles.ts';
import { refuse, type Refused } from './decision.ts';
import type { ForApplicant } from './filed-by.ts';
import { applicantRole, isApplicant, isOwnCase } from './rights.ts';
import { actorIn, roleStandingIn, type Standing } from './standing.ts';

/** Who does it, as papers and history name them, and what the history says of it. */
export interface Serving {
  readonly actor: ActorReference;
  readonly note: HistoryNote;
}

/**
 * How a person may do at the counter what the applicant would do, null where they may not: as those who take
 * applications in, in the unit that receives the case or decides it. Never in a case of their own or of the one they
 * stand in for, and not where several people applied together, each of whom answers for themselves.
 */
export function servingStanding(procedure: Procedure, current: Case, actor: Actor): Standing | null {
  if (!isForCounter(procedure) || isApplicant(current, actor.account)) return null;
  const roles = counterRoles(procedure).filter((role) => role !== applicantRole);
  return roleStandingIn(roles, [current.receivingUnit, current.competentUnit], current, actor);
}

/** The applicant as the sender of what somebody does for them: they hold no role but their own. */
export function servedActor({ applicant: { account, name } }: Pick<Case, 'applicant'>): Actor {
  return { account, name, grants: [] };
}

/**
 * Who does a command for the applicant, or why they may not. The identity paper is seen, and what is sent is signed;
 * where the applicant has proved a personal number, the identity card must bear it.
 */
export function servingOf(
  procedure: Procedure,
  current: Case,
  command: EventCommand & { readonly forApplicant: ForApplicant },
  context: Pick<EngineContext, 'digest'>,
): Serving | Refused {
  const { actor, forApplicant } = command;
  const standing = servingStanding(procedure, current, actor);
  if (standing === null) {
    return refuse(isOwnCase(procedure, current, actor) ? 'own-case' : 'serving-not-yours', '/forApplicant');
  }
  const { kind, number } = forApplicant.identityShown;
  const shown = plain(number);
  if (shown === '') return refuse('counter-identity', '/forApplicant/identity/number');
  const { citizenId } = current.applicant.claims;
  if (kind === 'citizenId' && typeof citizenId === 'string' && plain(citizenId) !== shown) {
    return refuse('serving-identity-differs', '/forApplicant/identity/number');
  }
  if (!forApplicant.signed) return refuse('serving-unsigned', '/forApplicant/signed');
  return {
    actor: actorIn(standing, actor),
    note: {
      kind: 'served',
      for: current.applicant.name,
      identityShown: { kind, number: shown },
      signed: context.digest(`signed/${canonicalJson(saidWith(command))}`),
    },
  };
}

/** What the applicant has signed: everything that is sent. */
function saidWith({ event, task, answers, reason, dossier, promised }: EventCommand) {
  const said = { event, task, answers, reason, dossier, promised };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function plain(number: string): string {
  return number.replaceAll(/[\s.-]/g, '');
}
