import type { Case } from '../case/case.ts';
import type { Actor } from '../case/command.ts';
import type { EngineContext } from '../case/context.ts';
import { offersFor, type Offer } from '../case/offers.ts';
import type { ScenarioStep } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';

/**
 * The person who plays a role in a case: of the applicant, the one who filed it; of any other role, somebody who
 * holds it in every unit.
 *
 * @param as name of the person; absent: every role is another person
 */
export function playerOf(procedure: Procedure, current: Case | null, role: string, as?: string): Actor {
  return {
    account: role === 'applicant' && current !== null ? current.applicant.account : (as ?? role),
    name: as ?? procedure.definition.roles[role]?.vi ?? role,
    grants: role === 'applicant' ? [] : [{ role, unit: '*' }],
  };
}

/**
 * Somebody to whom the step is offered. `as` gives the same person several roles, so that four-eyes rules can
 * be tried; without it every role is another person.
 */
export function whoActs(
  procedure: Procedure,
  current: Case,
  step: ScenarioStep,
  context: EngineContext,
): { actor: Actor; offer: Offer | undefined } {
  const roles = Object.keys(procedure.definition.roles);
  for (const role of ['applicant', ...roles]) {
    const actor = playerOf(procedure, current, role, step.as);
    const offer = offersFor(procedure, current, actor, context).find((candidate) => isOf(candidate, step));
    if (offer) return { actor, offer };
  }
  const everybody = {
    ...playerOf(procedure, null, 'applicant', step.as),
    grants: roles.map((role) => ({ role, unit: '*' })),
  };
  return { actor: everybody, offer: undefined };
}

function isOf(offer: Offer, step: ScenarioStep): boolean {
  if (offer.event !== (step.event ?? null)) return false;
  if (step.task !== undefined && offer.task?.key !== step.task) return false;
  return step.item === undefined || offer.task?.item?.index === step.item;
}
