import type { FastifyInstance } from 'fastify';
import {
  caseFormEnvironment,
  emptyAnswers,
  type Answers,
  type ContextValue,
  type Value,
} from '../../../engine/index.ts';
import type { CaseForm } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase, viewOf, type LookedAt } from '../cases/look-at-case.ts';
import { formFacts } from '../definitions/form-facts.ts';
import { formPackage, readsOf } from '../definitions/form-package.ts';
import { RequestError } from '../problems/request-error.ts';
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
      const { procedure } = looked.runnable;
      const view = viewOf(looked, request);
      const { task } = request.query;
      const offer = view.offers.find(
        (one) =>
          (one.form === request.params.form ||
            (one.corrects && request.params.form === procedure.definition.application)) &&
          (task === undefined || one.task === task),
      );
      const form = procedure.forms.get(request.params.form);
      if (!offer || !form) throw new RequestError('form-not-found');
      const saved = looked.current.answers[form.key] ?? null;
      const environment = caseFormEnvironment(
        procedure,
        looked.current,
        form.key,
        looked.context,
        itemScope(looked, offer.task),
      );
      reply.header('cache-control', 'private, no-store');
      return {
        package: formPackage(looked.runnable, form, services.catalogues),
        environment: formFacts(environment, readsOf(looked.runnable, form), saved),
        answers: { ...((offer.answers ?? saved ?? emptyAnswers(form, environment)) satisfies Answers) },
        editable: offer.corrects ? (view.supplement?.items ?? []).flatMap(({ field }) => field ?? []) : null,
      };
    },
  );
}

/** The item that a task of a forEach is about, under the name that its expressions read it by. */
function itemScope({ runnable: { procedure }, current }: LookedAt, taskId: string | null): ContextValue {
  const task = current.tasks.find(({ id }) => id === taskId);
  if (!task?.item) return {};
  const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
  return definition?.forEach ? { [definition.forEach.as]: task.item.value as Value } : {};
}
