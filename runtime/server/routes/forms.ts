import type { FastifyInstance } from 'fastify';
import { accessOf, formToShow } from '../../../engine/index.ts';
import type { AnonymousForm } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { anonymousForm } from '../definitions/anonymous-form.ts';
import { formPackage } from '../definitions/form-package.ts';
import { formFactsLimit } from '../plugins/external/rate-limit.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

/** Forms for anybody. A compiled one belongs to a hash, so it never changes and may be kept for ever. */
export function formRoutes(app: FastifyInstance, { procedures, catalogues, cases, world }: Services): void {
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
      // What applicants may not read is not in the form that anybody may fetch.
      const { procedure } = runnable;
      const isApplication = form.key === procedure.definition.application;
      const shown = isApplication ? formToShow(form, accessOf(procedure, null, null)) : form;
      return formPackage(runnable, shown, catalogues);
    },
  );

  app.get<{ Params: { id: string }; Querystring: { form?: string } }>(
    '/api/procedures/:id/form',
    {
      config: { rateLimit: formFactsLimit },
      schema: {
        summary: 'What a form of a procedure reads for whoever is not signed in',
        tags: ['forms'],
        querystring: {
          type: 'object',
          properties: {
            form: {
              type: 'string',
              maxLength: 100,
              description: 'Key of the form; the application where absent.',
            },
          },
        },
        response: {
          200: schemaOf('anonymous-form'),
          404: schemaOf('problem-details'),
          429: schemaOf('problem-details'),
        },
      },
    },
    async (request, reply): Promise<AnonymousForm> => {
      const live = await procedures.live(request.params.id, world.now());
      if (!live) throw new RequestError('procedure-unknown');
      const { definition, forms } = live.procedure;
      const form = forms.get(request.query.form ?? definition.application);
      if (!form) throw new RequestError('form-not-found');
      // The day and the live version change while a page is open.
      reply.header('cache-control', 'no-store');
      return anonymousForm(live, form, cases.context(live));
    },
  );
}
