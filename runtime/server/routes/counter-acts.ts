import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CaseForm, CaseSlotOrder, FreeSlots } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { askedForm } from '../cases/asked-form.ts';
import { caseForm } from '../cases/case-form.ts';
import { caseSlots } from '../cases/case-slots.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import { noteRead } from '../cases/note-read.ts';
import { plainReads, servedLook, servingAccess } from '../counter/serving.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const tags = ['counter'];
const problem = schemaOf('problem-details');

/** What a clerk needs to do for an applicant at the counter what is asked of the applicant; the command goes as always. */
export function counterActRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string; form: string }; Querystring: { task?: string } }>(
    '/api/counter/cases/:id/form/:form',
    {
      schema: {
        summary: 'A form that is asked of the applicant, to be filled at the counter',
        tags,
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
      const { id, form } = request.params;
      const { looked, served } = await lookForApplicant(services, request, id, `form ${form}`);
      const asked = askedForm(served, request, { form, task: request.query.task });
      for (const place of plainReads(asked, purposeOf(served))) await noteRead(services, looked, place);
      reply.header('cache-control', 'private, no-store');
      return caseForm(services, looked, asked, servingAccess(looked, served, asked));
    },
  );

  app.post<{ Params: { id: string }; Body: CaseSlotOrder }>(
    '/api/counter/cases/:id/slots',
    {
      schema: {
        summary: 'Free slots of an appointment that the applicant makes at the counter',
        tags,
        body: schemaOf('case-slot-order'),
        response: { 200: schemaOf('free-slots'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<FreeSlots> => {
      const { id } = request.params;
      const { served } = await lookForApplicant(services, request, id, `slots of ${request.body.form}`);
      reply.header('cache-control', 'no-store');
      return caseSlots(services, served, request, request.body);
    },
  );
}

/** The case as the clerk and as its applicant sees it; for whoever may not act for the applicant there is no form. */
async function lookForApplicant(
  services: Services,
  request: FastifyRequest,
  id: string,
  purpose: string,
): Promise<{ looked: LookedAt; served: LookedAt }> {
  const looked = await lookAtCase(services, request, id, `${purpose}, for the applicant`);
  const served = servedLook(looked);
  if (served === null) throw new RequestError('form-not-found');
  return { looked, served };
}

/** Why covered answers are seen, as the log of looks says it. */
function purposeOf({ actor: { name } }: LookedAt): string {
  return `Làm thay người nộp tại quầy: ${name}`;
}
