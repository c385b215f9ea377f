import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { addApiFetch } from './api-fetch.ts';
import { appShells } from './app-shells.ts';
import { embedFiles } from './embed-files.ts';
import { sandboxRoutes } from './connectors/payment/index.ts';
import { sendAway } from './operation/index.ts';
import { packageRoot } from './package-root.ts';
import { paperStylesheet } from './papers/index.ts';
import { crossOrigin } from './plugins/app/cross-origin.ts';
import { answerForErrors, sendNotFound } from './plugins/app/errors.ts';
import { identity } from './plugins/app/identity.ts';
import { keptAnswers } from './plugins/app/kept-answers.ts';
import { logRequests, type AnsweredRequest } from './plugins/app/request-log.ts';
import { readersLanguage } from './plugins/app/language.ts';
import { cookies } from './plugins/external/cookie.ts';
import { forgeryProtection } from './plugins/external/csrf.ts';
import { headers } from './plugins/external/helmet.ts';
import { uploads } from './plugins/external/multipart.ts';
import { limits } from './plugins/external/rate-limit.ts';
import { sessions } from './plugins/external/session.ts';
import { assets } from './plugins/external/static.ts';
import { description } from './plugins/external/swagger.ts';
import { apiRoutes } from './routes/index.ts';
import type { Services } from './services.ts';
import { validateRequests } from './validate-requests.ts';
import { readWebAssets } from './web-assets.ts';
import { realWorld } from './world.ts';

export interface AppOptions {
  readonly services: Services;
  /** Signs the cookies of sessions; at least 32 characters. */
  readonly secret: string;
  /** Requests that one address may send in a minute; 0 for as many as it likes. */
  readonly requestsPerMinute?: number;
  /** Proxies whose word is taken for the address and the protocol of a request; those on this machine when absent. */
  readonly trustedProxies?: readonly string[];
  /** Pages that are drawn on the server. They are handed in, since the server knows no screens. */
  readonly pages?: readonly FastifyPluginAsync[];
  /** Draws the page for an address that does not exist; addresses of the API are answered without it. */
  readonly notFoundPage?: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => FastifyReply | Promise<FastifyReply>;
  /** Where requests are logged; nowhere when absent. */
  readonly logger?: FastifyBaseLogger;
  /** Told of each request that was answered. */
  readonly onAnswered?: (answer: AnsweredRequest) => void;
  /** Folder of the built web files. */
  readonly webFolder?: string;
}

/** Builds the app without listening, so that a test has a fresh one and talks to it without a port. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    services,
    secret,
    requestsPerMinute = 0,
    trustedProxies = ['loopback'],
    pages = [],
    logger,
  } = options;
  const { publicUrl } = services;
  const webFolder = options.webFolder ?? join(packageRoot, 'dist/web');
  const app = Fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    // One line for each request is written by our own hook, without addresses that hold what people typed.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => services.world.newId(),
    // What comes through a proxy keeps its own address; what anybody else says of itself counts nothing.
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // A server that ends answers what has arrived; new connections find it closed.
    return503OnClosing: false,
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 500 },
  });
  validateRequests(app);
  answerForErrors(app);
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      options.notFoundPage !== undefined && !request.url.startsWith('/api/') && request.method === 'GET';
    return isPage ? options.notFoundPage?.(request, reply) : sendNotFound(request, reply);
  });

  logRequests(app, options.onAnswered);
  sendAway(app, services.readiness);
  const isSecure = publicUrl.startsWith('https:');
  await app.register(headers, { isSecure });
  await app.register(cookies);
  await app.register(readersLanguage);
  // The pace of requests is real, also where a clock is moved by hand.
  const { sessions: counted } = services.store;
  await app.register(limits, { requestsPerMinute, sessions: counted, now: realWorld.now });
  await app.register(crossOrigin, { origins: services.embedOrigins, publicUrl });
  await app.register(sessions, {
    sessions: services.store.early.sessions,
    world: services.world,
    secret,
  });
  await app.register(keptAnswers, { store: services.store });
  await app.register(forgeryProtection, { publicUrl });
  await app.register(identity, {
    people: services.people,
    tokens: services.embedTokens,
  });
  await app.register(uploads);
  await app.register(assets, { webFolder });
  await app.register(description, { publicUrl });

  addApiFetch(app);
  apiRoutes(app, services);
  if (services.paymentSandbox) await sandboxRoutes(app, services.paymentSandbox);
  const inside = services.signingSandbox === null ? [] : [services.signingSandbox];
  for (const connector of [...services.systems.values(), ...inside]) {
    connector.deliverTo?.(async ({ body, headers }) => {
      const url = `/api/connectors/${connector.id}/callbacks`;
      const answer = await app.inject({ method: 'POST', url, payload: body, headers });
      if (answer.statusCode >= 300) app.log.warn({ status: answer.statusCode }, 'callback refused');
    });
  }
  paperStyles(app);
  await embedFiles(app, webFolder);
  appShells(app, readWebAssets(webFolder), { isSecure, origins: services.embedOrigins });
  for (const page of pages) await app.register(page);
  return app;
}

/** The one stylesheet of papers, which their pages link to. */
function paperStyles(app: FastifyInstance): void {
  const css = readFileSync(paperStylesheet, 'utf8');
  app.get('/papers.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(css),
  );
}
