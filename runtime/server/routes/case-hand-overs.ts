import type { FastifyInstance } from 'fastify';
import type { HandOverList } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { reachOf } from '../../../engine/index.ts';

const problem = schemaOf('problem-details');

/** How the sending of tasks to systems stands, for those who deal with the case. */
export function caseHandOverRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>(
    '/api/cases/:id/hand-overs',
    {
      schema: {
        summary: 'How the sending of tasks to systems stands',
        tags: ['cases'],
        response: { 200: schemaOf('hand-over-list'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<HandOverList> => {
      const looked = await lookAtCase(services, request, request.params.id, 'hand-overs');
      const { runnable, current, actor } = looked;
      if (reachOf(runnable.procedure, current, actor) !== 'clerk') throw new RequestError('case-not-found');
      reply.header('cache-control', 'private, no-store');
      return services.handOvers.sendings(current, request.language);
    },
  );
}
