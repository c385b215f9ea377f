import type { FastifyInstance } from 'fastify';
import { questionsFor } from '../../../engine/index.ts';
import type { CaseLookupOrder, CaseLookups, CheckOrder, CommandReply } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { askedForm } from '../cases/asked-form.ts';
import { commandReply } from '../cases/command-reply.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { lookupLimit } from '../plugins/external/rate-limit.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Registries that officials ask in a case: to fill a form, and to compare what was declared. */
export function caseLookupRoutes(app: FastifyInstance, services: Services): void {
  app.post<{ Params: { id: string }; Body: CaseLookupOrder }>(
    '/api/cases/:id/lookups',
    {
      config: { rateLimit: lookupLimit },
      schema: {
        summary: 'Ask registries for what a form of a case asks; each question is written down',
        tags: ['cases'],
        body: schemaOf('case-lookup-order'),
        response: { 200: schemaOf('case-lookups'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<CaseLookups> => {
      const { answers, ...order } = request.body;
      const looked = await lookAtCase(services, request, request.params.id, `look-ups of ${order.form}`);
      const asked = askedForm(looked, request, order);
      const registry = await services.caseLookups.forForm(looked, asked, answers, true);
      reply.header('cache-control', 'no-store');
      return { registry: [...registry] };
    },
  );

  app.post<{ Params: { id: string }; Body: CheckOrder }>(
    '/api/cases/:id/checks',
    {
      config: { rateLimit: lookupLimit },
      schema: {
        summary: 'Compare the application with registries; each question is written down',
        tags: ['cases'],
        body: schemaOf('check-order'),
        response: {
          200: schemaOf('command-reply'),
          401: problem,
          403: problem,
          404: problem,
          409: problem,
          422: problem,
        },
      },
    },
    async (request, reply): Promise<CommandReply> => {
      const { id, revision, places } = request.body;
      const looked = await lookAtCase(services, request, request.params.id, 'compare with registries');
      const { runnable, current, actor, context } = looked;
      // Nobody is asked for a command that was answered before, or that comes too late.
      const isNew = (await services.store.cases.commandAnswer(current.id, id)) === null;
      const questions =
        isNew && revision === current.revision && current.endedAt === null
          ? questionsFor(runnable.procedure, current, actor, context)
          : [];
      const wanted = questions.filter(({ place }) => places?.includes(place) ?? true);
      const registry = await services.caseLookups.forChecks(looked, wanted);
      const outcome = await services.cases.command(current.id, {
        id,
        type: 'check',
        revision,
        actor,
        registry,
        ...(places === undefined ? {} : { places }),
      });
      return commandReply(services, { looked, request, reply }, outcome);
    },
  );
}
