import type { FastifyPluginAsync } from 'fastify';
import { portalPages } from './portal-pages.ts';
import { servicesOverApi, type OverApiOptions } from './services-over-api.ts';

/**
 * The citizen's pages on top of the server's own interface, ready to be handed to the server as one of its pages.
 *
 * @example buildApp({ ..., pages: [portalOverApi({ assets, demoPeople, now })] })
 */
export function portalOverApi(options: OverApiOptions): FastifyPluginAsync {
  return async (app) => {
    await app.register(portalPages, { services: servicesOverApi(app, options) });
  };
}
