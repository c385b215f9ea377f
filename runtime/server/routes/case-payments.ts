import type { FastifyInstance } from 'fastify';
import type { PaymentBegun, PaymentBegin } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { refusedCommand } from '../cases/refused-command.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Paying online. */
export function casePaymentRoutes(app: FastifyInstance, services: Services): void {
  app.post<{ Params: { id: string }; Body: PaymentBegin }>(
    '/api/cases/:id/payments',
    {
      schema: {
        summary: 'Begin to pay what is owed online',
        tags: ['cases'],
        body: schemaOf('payment-begin'),
        response: {
          200: schemaOf('payment-begun'),
          401: problem,
          403: problem,
          404: problem,
          409: problem,
          422: problem,
          503: problem,
        },
      },
    },
    async (request): Promise<PaymentBegun> => {
      const { current, actor } = await lookAtCase(services, request, request.params.id, 'payment');
      const begun = await services.payments.begin(current.id, request.body.id, actor);
      if (begun.kind === 'unknown') throw new RequestError('case-not-found');
      if (begun.kind === 'no-provider') throw new RequestError('payment-unavailable');
      if (begun.kind === 'refused') throw refusedCommand(begun.problems, begun.case);
      return { redirect: begun.redirect };
    },
  );
}
