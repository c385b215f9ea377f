import { componentOf, versionOf } from '../dossier/index.ts';
import type { ComponentVersion } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { Actor, Grant } from './command.ts';

/** The role of the person for whom the case was filed. It is in every definition. */
export const applicantRole = 'applicant';

/** Whether an account is that of the applicant, or of one of those who applied together. */
export function isApplicant(current: Pick<Case, 'applicant' | 'parties'>, account: string): boolean {
  return applicantAccounts(current).includes(account);
}

/** The accounts of all who applied, the one who began first; each once. */
export function applicantAccounts({
  applicant,
  parties = [],
}: Pick<Case, 'applicant' | 'parties'>): string[] {
  return [...new Set([applicant.account, ...parties.map(({ person }) => person.account)])];
}

/**
 * Whether a person holds a role in a unit, or, for `applicant`, is one of those who filed the case. Whoever filed a
 * case is nobody else in it: an official does not decide on their own application.
 */
export function mayPlay(role: string, unit: string, current: Case, actor: Actor): boolean {
  if (role === applicantRole) return isApplicant(current, actor.account);
  return grantsIn(role, unit, current, actor).length > 0;
}

/**
 * The grants by which a person holds a role in a unit, their own first. In a case that they or the one they stand in
 * for have filed there is none: nobody deals with their own application.
 */
export function grantsIn(role: string, unit: string, current: Case, actor: Actor): Grant[] {
  if (isApplicant(current, actor.account)) return [];
  const held = actor.grants.filter(
    (grant) =>
      grant.role === role &&
      (grant.unit === unit || grant.unit === '*') &&
      !(grant.for && isApplicant(current, grant.for.account)),
  );
  return [...held.filter((grant) => !grant.for), ...held.filter((grant) => grant.for)];
}

/**
 * Whether an official may read the files at a place of the dossier: those of a confidential version only in a role
 * that the definition names, in a unit that has to do with the case.
 */
export function mayReadPlace(procedure: Procedure, current: Case, actor: Actor, place: string): boolean {
  const { readers } = versionAt(procedure, place) ?? {};
  const units = [current.competentUnit, current.receivingUnit, ...current.tasks.map((task) => task.unit)];
  return readers?.some((role) => units.some((unit) => mayPlay(role, unit, current, actor))) ?? true;
}

function versionAt({ definition }: Procedure, place: string): ComponentVersion | undefined {
  const component = definition.dossier.components.find(({ key }) => key === componentOf(place));
  return component?.versions?.find(({ key }) => key === versionOf(place));
}

/**
 * Whether a person holds a role by which they would deal with the case, had they not filed it themselves: screens
 * say then why there is nothing to do.
 */
export function isOwnCase(procedure: Procedure, current: Case, actor: Actor): boolean {
  const units = [current.competentUnit, current.receivingUnit, ...current.tasks.map(({ unit }) => unit)];
  return (
    isApplicant(current, actor.account) &&
    actor.grants.some(
      ({ role, unit }) =>
        Object.hasOwn(procedure.definition.roles, role) && (unit === '*' || units.includes(unit)),
    )
  );
}

/** How much of a case a person may see. */
export type Reach = 'applicant' | 'clerk' | 'consulted' | 'none';

/**
 * The applicant sees their own case; a clerk those that their unit receives or decides; a clerk of another
 * unit only what the task given to that unit needs.
 */
export function reachOf(procedure: Procedure, current: Case, actor: Actor): Reach {
  if (isApplicant(current, actor.account)) return 'applicant';
  const roles = Object.keys(procedure.definition.roles);
  const holds = (unit: string): boolean => roles.some((role) => mayPlay(role, unit, current, actor));
  if (holds(current.competentUnit) || holds(current.receivingUnit)) return 'clerk';
  const { supervisors = [] } = procedure.definition;
  const consulted = current.tasks.some(({ role, unit }) =>
    [role, ...supervisors].some((one) => mayPlay(one, unit, current, actor)),
  );
  return consulted ? 'consulted' : 'none';
}
