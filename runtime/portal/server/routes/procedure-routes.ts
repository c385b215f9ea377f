import type { FastifyInstance } from 'fastify';
import { inLanguage } from '../../../../engine/index.ts';
import { sendNotFound } from '../not-found.ts';
import { contextOf, sendPage } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { procedurePage } from '../templates/procedure.ts';
import { procedureView } from '../views/procedure-view.ts';

/** The public page of each procedure. */
export function procedureRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get<{ Params: { id: string } }>('/thu-tuc/:id', async (request, reply) => {
    const context = await contextOf(services, request);
    const procedure = await services.procedure(request, request.params.id);
    if (procedure === null) return sendNotFound(services, request, reply);
    const { t, language } = context;
    return sendPage(services, request, reply, context, {
      title: inLanguage(procedure.title, language),
      body: procedurePage(procedureView(procedure, t, language), language),
      place: 'procedures',
    });
  });
}
