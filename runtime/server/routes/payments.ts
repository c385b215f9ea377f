import type { FastifyInstance } from 'fastify';
import { localDateOf } from '../../../engine/index.ts';
import type { PaymentList, RefundOrder } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase, viewOf } from '../cases/look-at-case.ts';
import { refusedCommand } from '../cases/refused-command.ts';
import { paymentCsv, paymentList, paymentShows, type PaymentWish } from '../payments/index.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');
const day = { type: 'string', format: 'date' } as const;
const querystring = {
  type: 'object',
  additionalProperties: false,
  properties: {
    from: { ...day, description: 'First day, in Vietnam. Absent: today.' },
    to: { ...day, description: 'Last day. Absent: today.' },
    show: { type: 'string', enum: [...paymentShows], default: 'all', description: 'Which payments.' },
  },
} as const;

/** The accountant's list of payments, and what was given back. */
export function paymentRoutes(app: FastifyInstance, services: Services): void {
  const { world, cases } = services;
  type Query = Partial<PaymentWish>;
  const wishOf = (query: Query): PaymentWish => {
    const today = localDateOf(world.now());
    return { from: query.from ?? today, to: query.to ?? today, show: query.show ?? 'all' };
  };

  app.get<{ Querystring: Query }>(
    '/api/payments',
    {
      schema: {
        summary: 'Payments of the cases whose accountant I am',
        tags: ['payments'],
        querystring,
        response: { 200: schemaOf('payment-list'), 401: problem },
      },
    },
    async (request, reply): Promise<PaymentList> => {
      reply.header('cache-control', 'private, no-store');
      return paymentList(services, actorOf(signedIn(request)), wishOf(request.query));
    },
  );

  app.get<{ Querystring: Query }>(
    '/api/payments.csv',
    {
      schema: {
        summary: 'The same as a table for spreadsheets',
        tags: ['payments'],
        querystring,
        response: { 200: { type: 'string' }, 401: problem },
      },
    },
    async (request, reply) => {
      const wish = wishOf(request.query);
      const { items } = await paymentList(services, actorOf(signedIn(request)), wish);
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="payments-${wish.from}-${wish.to}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(paymentCsv(items, request.language));
    },
  );

  app.post<{ Params: { id: string }; Body: RefundOrder }>(
    '/api/cases/:id/refunds',
    {
      schema: {
        summary: 'Note that money was given back',
        tags: ['payments'],
        body: schemaOf('refund-order'),
        response: {
          200: { type: 'object', additionalProperties: true },
          401: problem,
          403: problem,
          404: problem,
          422: problem,
        },
      },
    },
    async (request) => {
      const looked = await lookAtCase(services, request, request.params.id, 'refund');
      const { id, payment, refund, reference } = request.body;
      const { actor } = looked;
      const command = { id, type: 'refund-done' as const, payment, refund, reference, actor };
      const outcome = await cases.command(looked.current.id, command);
      if (outcome.kind === 'unknown') throw new RequestError('case-not-found');
      if (outcome.kind === 'refused') throw refusedCommand(outcome.problems, outcome.case);
      return viewOf({ ...looked, current: outcome.case }, request);
    },
  );
}
