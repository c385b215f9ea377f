import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PaymentBegun, ProblemDetails } from '../../api/index.ts';
import type { BegunPayment } from './portal-services.ts';
import { send } from './session-over-api.ts';

/** Begins to pay what is owed of a case: where the browser goes on, or why that cannot be, in words. */
export async function payOverApi(
  app: FastifyInstance,
  request: FastifyRequest,
  caseId: string,
  id: string,
): Promise<BegunPayment> {
  const path = `/api/cases/${encodeURIComponent(caseId)}/payments`;
  const answer = await send(app, request, path, 'POST', { id });
  if (answer.ok) return (await answer.json()) as PaymentBegun;
  const problem = (await answer.json()) as ProblemDetails;
  const words = (problem.problems ?? []).map(({ message }) => message);
  const said = words.length > 0 ? words : [problem.title, problem.detail];
  return { refusal: said.filter((text) => text !== undefined && text !== '').join(' ') };
}
