import type { FastifyInstance } from 'fastify';
import type { IncidentList, IncidentOrder, IncidentResults } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

const tags = ['incidents'];
const problem = schemaOf('problem-details');

/** What was not done outside, for those who see to it: list, try again, close by hand. */
export function incidentRoutes(app: FastifyInstance, services: Services): void {
  const { incidents } = services;

  app.get<{ Querystring: PageQuery }>(
    '/api/incidents',
    {
      schema: {
        summary: 'Incidents that I may see to',
        tags,
        querystring: pageQuery(),
        response: { 200: schemaOf('incident-list'), 401: problem },
      },
    },
    async (request, reply): Promise<IncidentList> => {
      const page = await incidents.list(signedIn(request), pageRequest(request.query), request.language);
      reply.header('cache-control', 'private, no-store');
      return { items: [...page.items], next: page.next };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/cases/:id/incidents',
    {
      schema: {
        summary: 'Incidents of a case',
        tags,
        response: { 200: schemaOf('incident-list'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<IncidentList> => {
      const { account, current } = await lookAtCase(services, request, request.params.id, 'incidents');
      reply.header('cache-control', 'private, no-store');
      return { items: await incidents.ofCase(account, current.id, request.language), next: null };
    },
  );

  app.post<{ Body: IncidentOrder }>(
    '/api/incidents',
    {
      schema: {
        summary: 'Try incidents again, or close them with a note',
        tags,
        body: schemaOf('incident-order'),
        response: { 200: schemaOf('incident-results'), 400: problem, 401: problem },
      },
    },
    async (request): Promise<IncidentResults> => {
      const account = signedIn(request);
      const { keys, note } = request.body;
      const results: IncidentResults['results'] = [];
      for (const key of new Set(keys)) results.push(await incidents.see(account, key, note));
      request.log.info(
        {
          audit: note === undefined ? 'incident-retry' : 'incident-close',
          account: account.id,
          results,
        },
        'incidents seen to',
      );
      return { results };
    },
  );
}
