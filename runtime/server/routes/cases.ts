import type { FastifyInstance } from 'fastify';
import type { CaseList } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { caseSummary } from '../cases/case-summary.ts';
import { lookAtCase, viewOf } from '../cases/look-at-case.ts';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';
import { etagOf } from './revision-header.ts';

const tags = ['cases'];
const problem = schemaOf('problem-details');

/** Cases as people may see them. */
export function caseRoutes(app: FastifyInstance, services: Services): void {
  const { store, procedures, cases, adoption } = services;

  app.get<{ Querystring: PageQuery }>(
    '/api/cases',
    {
      schema: {
        summary: 'The cases I have filed, and those that were filed for me at a counter',
        tags,
        querystring: pageQuery(),
        response: { 200: schemaOf('case-list'), 401: problem },
      },
    },
    async (request): Promise<CaseList> => {
      const account = signedIn(request);
      await adoption.adopt(account);
      const page = await store.cases.byApplicant(account.id, pageRequest(request.query));
      const items: CaseList['items'] = [];
      for (const current of page.items) {
        const runnable = await procedures.of(current.procedure.hash);
        items.push(caseSummary(runnable, current, actorOf(account), cases.context(runnable)));
      }
      return { items, next: page.next };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/cases/:id',
    {
      schema: {
        summary: 'A case',
        tags,
        response: {
          200: { type: 'object', additionalProperties: true },
          304: { type: 'null' },
          401: problem,
          404: problem,
        },
      },
    },
    async (request, reply) => {
      const looked = await lookAtCase(services, request, request.params.id, 'view');
      const view = viewOf(looked, request);
      return reply
        .header('etag', etagOf(view.revision))
        .header('cache-control', 'private, no-cache')
        .send(view);
    },
  );
}
