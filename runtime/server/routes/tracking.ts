import type { FastifyInstance } from 'fastify';
import { outlineOf, publicView } from '../../../engine/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { readReference } from '../drafts/case-id.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

/** What anybody who has the reference or the dossier code may see: code and degree of completion (TT 01/2018, Điều 16). */
export function trackingRoutes(app: FastifyInstance, { store, procedures, cases }: Services): void {
  app.get<{ Params: { reference: string } }>(
    '/api/track/:reference',
    {
      config: { rateLimit: guessingLimits.tracking },
      schema: {
        summary: 'Track a case',
        tags: ['tracking'],
        response: { 200: schemaOf('tracking'), 404: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const typed = request.params.reference.trim().toUpperCase();
      const current =
        (await store.cases.byReference(readReference(typed))) ?? (await store.cases.byCode(typed));
      if (!current) throw new RequestError('reference-unknown');
      const runnable = await procedures.of(current.procedure.hash);
      reply.header('cache-control', 'no-store');
      return {
        view: publicView(runnable.procedure, current, cases.context(runnable)),
        stages: outlineOf(runnable.procedure).map(({ title }) => title),
      };
    },
  );
}
