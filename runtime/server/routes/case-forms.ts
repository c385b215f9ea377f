import type { FastifyInstance } from 'fastify';
import { accessOf } from '../../../engine/index.ts';
import type { CaseForm } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { askedForm } from '../cases/asked-form.ts';
import { caseForm } from '../cases/case-form.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
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
      const { form } = request.params;
      const asked = askedForm(looked, request, { form, task: request.query.task });
      const access = accessOf(looked.runnable.procedure, looked.current, looked.actor);
      reply.header('cache-control', 'private, no-store');
      return caseForm(services, looked, asked, access);
    },
  );
}
