import type { FastifyInstance } from 'fastify';
import { inLanguage } from '../../../../engine/index.ts';
import { sendNotFound } from '../not-found.ts';
import { contextOf, sendPage } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { queryText } from '../query.ts';
import { applicationPage } from '../templates/application.ts';
import { toSignIn } from './my-case-routes.ts';

/** Where an application is filled in. The draft itself is the page script's matter. */
export function applicationRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get<{ Params: { procedure: string } }>('/nop/:procedure', async (request, reply) => {
    const context = await contextOf(services, request);
    const procedure = await services.procedure(request, request.params.procedure);
    if (procedure === null) return sendNotFound(services, request, reply);
    const draft = queryText(request, 'nhap');
    if (context.reader === null && (draft === '' || !(await services.mayFill(request, draft)))) {
      return toSignIn(request, reply);
    }
    if (!procedure.online) return reply.redirect(`/thu-tuc/${encodeURIComponent(procedure.id)}`, 303);
    const { t, language } = context;
    const { script } = services.assets();
    const body = applicationPage({ t, procedure, draft, hasScript: script !== null }, language);
    const title = `${t.applyTitle}: ${inLanguage(procedure.title, language)}`;
    return sendPage(services, request, reply, context, {
      title,
      body,
      place: 'procedures',
      screen: 'application',
    });
  });
}
