import type { FastifyRequest } from 'fastify';
import { reachOf, viewCase, type CaseView } from '../../../engine/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Store } from '../store/index.ts';
import type { CaseService } from './case-service.ts';
import type { LookedAt } from './looked-at.ts';

/** What a look at a case needs of the services. */
interface Sight {
  readonly store: Pick<Store, 'cases'>;
  readonly procedures: Pick<ProcedureLibrary, 'of'>;
  readonly cases: Pick<CaseService, 'context'>;
}

/**
 * Finds a case that the signed-in person may see. Whoever may not see it is told that there is none. Every look of
 * an official is written down (Law 91/2025 on personal data): who, which case, what for.
 */
export async function lookAtCase(
  services: Sight,
  request: FastifyRequest,
  id: string,
  purpose: string,
): Promise<LookedAt> {
  const account = signedIn(request);
  const current = await services.store.cases.get(id);
  if (!current) throw new RequestError('case-not-found');
  const runnable = await services.procedures.of(current.procedure.hash);
  const actor = actorOf(account);
  const reach = reachOf(runnable.procedure, current, actor);
  if (reach === 'none') throw new RequestError('case-not-found');
  if (reach !== 'applicant') {
    request.log.info(
      { audit: 'case-read', case: id, account: account.id, reach, purpose },
      'case read by an official',
    );
  }
  return { current, runnable, account, actor, context: services.cases.context(runnable) };
}

/** What the person may see of it and do with it. */
export function viewOf({ current, runnable, actor, context }: LookedAt, request: FastifyRequest): CaseView {
  const view = viewCase(runnable.procedure, current, actor, context, request.language);
  if (!view) throw new RequestError('case-not-found');
  return view;
}

/** Whether a person may upload files: there is a command of theirs, or of the applicant at their counter, to name them. */
export function mayAttach({ offers, forApplicant }: CaseView): boolean {
  return offers.length > 0 || forApplicant.length > 0;
}
