import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isOpenToEmbedding } from '../../embed/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Origin of the allowed page that embeds a service and sent this; null for everything else. */
    embedOrigin: string | null;
  }
}

/** Seconds for which a browser need not ask again. */
const PREFLIGHT_SECONDS = 7200;

/** Headers that our client sends, and those of an answer that it reads. */
const SENT =
  'accept, accept-language, authorization, content-type, upload-offset, upload-complete, upload-length';
const READ = 'etag, location, upload-offset, upload-complete, retry-after';

/**
 * Lets the pages of listed origins use the addresses that an embedded service needs. Cookies are never meant:
 * `Access-Control-Allow-Credentials` is not sent, and `identity` does not look at them.
 */
export const crossOrigin = plugin<{ readonly origins: readonly string[]; readonly publicUrl: string }>(
  async (app, { origins, publicUrl }) => {
    const ours = new URL(publicUrl).host;
    app.decorateRequest('embedOrigin', null);
    if (origins.length === 0) return;
    app.addHook('onRequest', async (request, reply) => {
      if (!request.url.startsWith('/api/')) return;
      // What is kept on the way must not be given to another site.
      reply.header('vary', 'Origin');
      const from = senderOf(request, ours);
      if (from === null || !origins.includes(from)) return;
      const asked = request.headers['access-control-request-method'];
      const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
      if (!isOpenToEmbedding(isPreflight ? asked : request.method, request.url)) return;
      reply.header('access-control-allow-origin', from);
      reply.header('access-control-expose-headers', READ);
      if (isPreflight) return answerPreflight(reply);
      request.embedOrigin = from;
    });
  },
  { name: 'cross-origin' },
);

/** The foreign origin that a browser names; null for a page of this server, and for a program. */
function senderOf({ headers }: FastifyRequest, ours: string): string | null {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return null;
  const from = new URL(origin).host;
  return from === host || from === ours ? null : origin;
}

function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, HEAD')
    .header('access-control-allow-headers', SENT)
    .header('access-control-max-age', String(PREFLIGHT_SECONDS))
    .code(204)
    .send();
}
