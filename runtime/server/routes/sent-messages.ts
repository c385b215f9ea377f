import type { FastifyInstance } from 'fastify';
import type { SentMessages } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { maskedAddress, type OutsideChannel } from '../connectors/messages/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

const problem = schemaOf('problem-details');

/** What left the house by mail and phone, for administrators: in a demonstration this is where messages are read. */
export function sentMessageRoutes(app: FastifyInstance, { store }: Services): void {
  app.get<{ Querystring: PageQuery }>(
    '/api/sent-messages',
    {
      schema: {
        summary: 'Messages sent by mail and phone',
        tags: ['notices'],
        querystring: pageQuery(),
        response: { 200: schemaOf('sent-messages'), 401: problem, 403: problem },
      },
    },
    async (request, reply): Promise<SentMessages> => {
      administrator(request);
      const { items, next } = await store.outbox.list(pageRequest(request.query));
      reply.header('cache-control', 'private, no-store');
      return {
        items: items.map(({ key, caseId, channel, provider, address, subject, body, sentAt }) => ({
          key,
          case: caseId,
          channel: channel as OutsideChannel,
          provider,
          // Addresses of the sandbox belong to nobody.
          address: provider === 'sandbox' ? address : maskedAddress(address),
          subject,
          body,
          sentAt,
        })),
        next,
      };
    },
  );
}
