import type { FastifyInstance } from 'fastify';
import { applicationForm, formState, receivingUnitOf, slotOffer } from '../../../engine/index.ts';
import type { CaseSlotOrder, FreeSlots, SlotOrder } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { caseSlots } from '../cases/case-slots.ts';
import { lookAtCase } from '../cases/look-at-case.ts';
import { aboutDraft } from '../drafts/about-draft.ts';
import { onlineChannel } from '../drafts/online-channel.ts';
import type { Services } from '../services.ts';
import { freeSlots } from '../slots/index.ts';
import { draftPerson } from './draft-person.ts';

const problem = schemaOf('problem-details');

/** The slots that an appointment offers with the answers as they are, a week at a time. */
export function slotRoutes(app: FastifyInstance, services: Services): void {
  const { store, drafts, cases } = services;

  app.post<{ Params: { id: string }; Body: SlotOrder }>(
    '/api/drafts/:id/slots',
    {
      schema: {
        summary: 'Free slots of an appointment in an application',
        tags: ['drafts'],
        body: schemaOf('slot-order'),
        response: { 200: schemaOf('free-slots'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<FreeSlots> => {
      const account = await draftPerson(services, request, request.params.id);
      const open = await drafts.of(account, request.params.id);
      const { procedure } = open.runnable;
      const { answers: sent, pointer, from } = request.body;
      const form = applicationForm(procedure);
      const state = formState(form, sent, drafts.environment(open, account));
      const context = cases.context(open.runnable);
      const application = {
        ...aboutDraft(open.draft, account, onlineChannel(open.runnable)),
        answers: state.answers,
      };
      const receivingUnit = receivingUnitOf(procedure, application, context);
      const offer = slotOffer(procedure, { form, state, pointer, receivingUnit }, context);
      reply.header('cache-control', 'no-store');
      return freeSlots(store.cases, offer, { from });
    },
  );

  app.post<{ Params: { id: string }; Body: CaseSlotOrder }>(
    '/api/cases/:id/slots',
    {
      schema: {
        summary: 'Free slots of an appointment in a form of a case',
        tags: ['cases'],
        body: schemaOf('case-slot-order'),
        response: { 200: schemaOf('free-slots'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<FreeSlots> => {
      const looked = await lookAtCase(services, request, request.params.id, `slots of ${request.body.form}`);
      reply.header('cache-control', 'no-store');
      return caseSlots(services, looked, request, request.body);
    },
  );
}
