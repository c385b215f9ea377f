import csrf from '@fastify/csrf-protection';
import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { RequestError } from '../../problems/request-error.ts';

const unsafe: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Keeps other sites from acting for the person who is signed in here: every unsafe request must come from a page
 * of this server, and those of a session must bring its token.
 */
export const forgeryProtection = plugin<{ readonly publicUrl: string }>(
  async (app, { publicUrl }) => {
    await app.register(csrf, { sessionPlugin: '@fastify/session' });
    const publicHost = new URL(publicUrl).host;
    app.addHook('onRequest', async (request) => {
      if (unsafe.has(request.method) && request.embedOrigin === null && isForeign(request, publicHost))
        throw new RequestError('origin-refused');
    });
    app.addHook('preHandler', (request, reply, done) => {
      // An embedded service acts by its token alone, which no browser sends by itself.
      if (unsafe.has(request.method) && request.embedOrigin === null && actsForSomebody(request)) {
        app.csrfProtection(request, reply, done);
      } else done();
    });
  },
  { name: 'forgery-protection', dependencies: ['sessions', 'cross-origin'] },
);

function actsForSomebody({ session }: FastifyRequest): boolean {
  return session.account !== undefined || session.drafts !== undefined;
}

/** A browser names the origin of every unsafe request; programs that are no browser name none. */
function isForeign({ headers }: FastifyRequest, publicHost: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin).host;
  return from !== host && from !== publicHost;
}
