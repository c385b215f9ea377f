import type { FastifyInstance } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import { formPackage } from '../definitions/form-package.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

/** Compiled forms. One belongs to a hash, so it never changes and may be kept for ever. */
export function formRoutes(app: FastifyInstance, { procedures, catalogues }: Services): void {
  app.get<{ Params: { hash: string; form: string } }>(
    '/api/forms/:hash/:form',
    {
      schema: {
        summary: 'A compiled form of a definition',
        tags: ['forms'],
        response: { 200: schemaOf('form-package'), 404: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const runnable = await procedures.find(request.params.hash);
      const form = runnable?.procedure.forms.get(request.params.form);
      if (!runnable || !form) throw new RequestError('form-not-found');
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      return formPackage(runnable, form, catalogues);
    },
  );
}
