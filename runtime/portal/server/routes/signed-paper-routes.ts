import type { FastifyInstance } from 'fastify';
import { contextOf, sendPage } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { queryText } from '../query.ts';
import { noSignedPaperPage, signedPaperPage } from '../templates/signed-paper.ts';

/** The page to which the code on a signed paper leads: anybody who holds the paper verifies it. */
export function signedPaperRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get<{ Params: { token: string } }>('/kiem-tra/:token', async (request, reply) => {
    const context = await contextOf(services, request);
    const { t, language } = context;
    const paper = await services.signedPaper(request, request.params.token);
    void reply.header('x-robots-tag', 'noindex');
    if (paper === null) {
      const body = noSignedPaperPage({ t }, language);
      return sendPage(services, request, reply, context, { title: t.verifyTitle, body, status: 404 });
    }
    const typed = queryText(request, 'ma').trim().toLowerCase();
    const body = signedPaperPage({ t, paper, typed, isSame: typed === paper.digest }, language);
    return sendPage(services, request, reply, context, { title: `${t.verifyTitle}: ${paper.title}`, body });
  });
}
