import type { FastifyInstance } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import { procedurePage } from '../definitions/procedure-page.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

/** What anybody may know of the procedures. */
export function procedureRoutes(app: FastifyInstance, { world, procedures, procedureList }: Services): void {
  app.get<{ Querystring: { q: string } }>(
    '/api/procedures',
    {
      schema: {
        summary: 'Search procedures',
        tags: ['procedures'],
        querystring: {
          type: 'object',
          properties: { q: { type: 'string', maxLength: 200, default: '', description: 'Words or a code.' } },
        },
        response: { 200: schemaOf('procedure-list') },
      },
    },
    async (request) => ({ items: await procedureList.search(request.query.q, world.now()) }),
  );

  app.get<{ Params: { id: string } }>(
    '/api/procedures/:id',
    {
      schema: {
        summary: 'The public page of a procedure',
        tags: ['procedures'],
        response: { 200: schemaOf('procedure-page'), 404: schemaOf('problem-details') },
      },
    },
    async (request) => {
      const live = await procedures.live(request.params.id, world.now());
      if (!live) throw new RequestError('procedure-unknown');
      return procedurePage(live, live.record, world.now());
    },
  );
}
