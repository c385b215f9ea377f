import type { FastifyInstance } from 'fastify';
import type { NoticeList } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

const tags = ['notices'];
const problem = schemaOf('problem-details');

/** Messages that the portal has for the signed-in person. */
export function noticeRoutes(app: FastifyInstance, { store, world }: Services): void {
  app.get<{ Querystring: PageQuery }>(
    '/api/notices',
    {
      schema: {
        summary: 'My notices',
        tags,
        querystring: pageQuery(),
        response: { 200: schemaOf('notice-list'), 401: problem },
      },
    },
    async (request, reply): Promise<NoticeList> => {
      const { id } = signedIn(request);
      const page = await store.notices.ofAccount(id, pageRequest(request.query));
      reply.header('cache-control', 'private, no-store');
      return {
        items: page.items.map(({ key, caseId, subject, body, sentAt, readAt }) => ({
          key,
          case: caseId,
          subject,
          body,
          sentAt,
          readAt,
        })),
        unread: await store.notices.countUnread(id),
        next: page.next,
      };
    },
  );

  app.post<{ Params: { key: string } }>(
    '/api/notices/:key/read',
    {
      schema: {
        summary: 'Mark a notice as read',
        tags,
        response: { 204: { type: 'null' }, 401: problem, 404: problem },
      },
    },
    async (request, reply) => {
      const isMine = await store.notices.markRead(request.params.key, signedIn(request).id, world.now());
      if (!isMine) throw new RequestError('notice-unknown');
      return reply.code(204).send();
    },
  );
}
