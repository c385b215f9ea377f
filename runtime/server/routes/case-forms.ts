import type { FastifyInstance } from 'fastify';
import { accessOf, emptyAnswers, formToShow, readableAnswers, type Answers } from '../../../engine/index.ts';
import type { CaseForm } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { askedForm } from '../cases/asked-form.ts';
import { factsFor } from '../cases/facts-for.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { formFacts } from '../definitions/form-facts.ts';
import { formPackage, readsOf } from '../definitions/form-package.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Forms that a person is to fill in a case that is under way. */
export function caseFormRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string; form: string }; Querystring: { task?: string } }>(
    '/api/cases/:id/form/:form',
    {
      schema: {
        summary: 'A form to be filled, with what its rules read',
        tags: ['cases'],
        querystring: {
          type: 'object',
          properties: {
            task: {
              type: 'string',
              maxLength: 200,
              description: 'Task with which it is filled, where there are several.',
            },
          },
        },
        response: { 200: schemaOf('case-form'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<CaseForm> => {
      const looked = await lookAtCase(services, request, request.params.id, `form ${request.params.form}`);
      const {
        form,
        offer,
        view,
        environment,
        saved: stored,
      } = askedForm(looked, request, {
        form: request.params.form,
        task: request.query.task,
      });
      const access = accessOf(looked.runnable.procedure, looked.current, looked.actor);
      const saved = stored && readableAnswers(access, form.key, stored);
      const shown = formToShow(form, access);
      const outer = factsFor(looked, shown, environment.outer);
      reply.header('cache-control', 'private, no-store');
      return {
        package: formPackage(looked.runnable, shown, services.catalogues),
        environment: formFacts({ ...environment, outer }, readsOf(looked.runnable, form), saved),
        answers: { ...((offer.answers ?? saved ?? emptyAnswers(form, environment)) satisfies Answers) },
        editable: offer.corrects ? (view.supplement?.items ?? []).flatMap(({ field }) => field ?? []) : null,
      };
    },
  );
}
