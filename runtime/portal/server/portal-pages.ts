import type { FastifyInstance } from 'fastify';
import { answerForErrors } from './error-pages.ts';
import { faviconRoutes } from './favicon.ts';
import { sendNotFound } from './not-found.ts';
import type { PortalServices } from './portal-services.ts';
import { queryText } from './query.ts';
import { applicationRoutes } from './routes/application-routes.ts';
import { codeRoutes } from './routes/code-routes.ts';
import { homeRoutes } from './routes/home-routes.ts';
import { myCaseRoutes } from './routes/my-case-routes.ts';
import { procedureRoutes } from './routes/procedure-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { signedPaperRoutes } from './routes/signed-paper-routes.ts';
import { trackingRoutes } from './routes/tracking-routes.ts';

export interface PortalPagesOptions {
  readonly services: PortalServices;
}

/**
 * The citizen's pages as a Fastify plugin. It answers every address that nobody else claims with a page that says
 * so, except below `/api/`, where the server's own answer is wanted.
 *
 * @example await app.register(portalPages, { services })
 */
export async function portalPages(app: FastifyInstance, { services }: PortalPagesOptions): Promise<void> {
  readForms(app);
  answerForErrors(app, services);
  keepLanguageChoice(app, services);
  homeRoutes(app, services);
  procedureRoutes(app, services);
  trackingRoutes(app, services);
  signedPaperRoutes(app, services);
  sessionRoutes(app, services);
  myCaseRoutes(app, services);
  applicationRoutes(app, services);
  codeRoutes(app, services);
  faviconRoutes(app);
  app.get('/*', (request, reply) =>
    request.url.startsWith('/api/') ? reply.callNotFound() : sendNotFound(services, request, reply),
  );
}

/** Bodies of posted forms, here only: the interface for programs takes JSON. */
function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(body.toString())));
    },
  );
}

/** A choice of language in the address holds for the pages after it. */
function keepLanguageChoice(app: FastifyInstance, services: PortalServices): void {
  app.addHook('onRequest', (request, reply, done) => {
    const asked = queryText(request, 'lang');
    if (asked === 'vi' || asked === 'en') services.keepLanguage(request, reply, asked);
    done();
  });
}
