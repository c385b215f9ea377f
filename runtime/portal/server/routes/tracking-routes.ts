import type { FastifyInstance } from 'fastify';
import { fillText, inLanguage, type Language } from '../../../../engine/index.ts';
import type { Tracking } from '../../../api/index.ts';
import { contextOf, sendPage } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { queryText } from '../query.ts';
import { trackedPage, trackingPage } from '../templates/tracking.ts';

/** Tracking without signing in: code and degree of completion only (TT 01/2018, Điều 16 khoản 2d). */
export function trackingRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get('/tra-cuu', async (request, reply) => {
    const code = queryText(request, 'ma');
    if (code !== '') return reply.redirect(`/tra-cuu/${encodeURIComponent(code.slice(0, 60))}`, 303);
    const context = await contextOf(services, request);
    const { t, language } = context;
    const body = trackingPage({ t, code: '', unknown: '' }, language);
    return sendPage(services, request, reply, context, { title: t.trackTitle, body, place: 'tracking' });
  });

  app.get<{ Params: { reference: string } }>('/tra-cuu/:reference', async (request, reply) => {
    const context = await contextOf(services, request);
    const { t, language } = context;
    const { reference: code } = request.params;
    const tracking = await services.track(request, code);
    // A case is nobody else's business: search engines and neighbours in the cache are kept off.
    void reply.header('x-robots-tag', 'noindex');
    if (tracking === null) {
      const body = trackingPage({ t, code, unknown: fillText(t.trackUnknown, { code }) }, language);
      return sendPage(services, request, reply, context, {
        title: t.trackTitle,
        body,
        status: 404,
        place: 'tracking',
      });
    }
    const body = trackedPage({ t, code, tracking, stages: stagesOf(tracking, language) }, language);
    const title = `${inLanguage(tracking.view.status.name, language)} - ${tracking.view.reference}`;
    return sendPage(services, request, reply, context, { title, body, place: 'tracking' });
  });
}

/** The steps with the present one marked. Which of the others a case has met is not for everybody to know. */
function stagesOf({ view, stages }: Tracking, language: Language) {
  const here = view.endedAt === null ? stages.findIndex(({ vi }) => vi === view.stage.vi) : -1;
  return stages.map((title, index) => ({ title: inLanguage(title, language), isHere: index === here }));
}
