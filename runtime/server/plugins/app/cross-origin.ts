import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isOpenToEmbedding, OWN_FRAME } from '../../embed/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Origin of the allowed page that embeds a service and sent this, `OWN_FRAME` for our own page in a frame; null for
     * everything else.
     */
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
      if (from === null && isOwnFrame(request) && isOpenToEmbedding(request.method, request.url))
        request.embedOrigin = OWN_FRAME;
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
  return origin === undefined || !URL.canParse(origin) || isOwnOrigin(origin, host, ours) ? null : origin;
}

/**
 * Whether a page of ours sent this by a token and not by its cookies. No page of another site can: it would have to name
 * its origin, or may not send this header without asking first.
 */
function isOwnFrame({ headers, method, url }: FastifyRequest): boolean {
  const { origin, authorization } = headers;
  if (headers['sec-fetch-site'] === 'cross-site' || (origin !== undefined && !URL.canParse(origin)))
    return false;
  const isExchange = origin !== undefined && method === 'POST' && url === '/api/embed/token';
  return isExchange || authorization?.startsWith('Bearer ') === true;
}

/** Whether an origin is that of this server, by the name that it was asked under or by its public one. */
export function isOwnOrigin(origin: string, ...hosts: readonly (string | undefined)[]): boolean {
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, HEAD')
    .header('access-control-allow-headers', SENT)
    .header('access-control-max-age', String(PREFLIGHT_SECONDS))
    .code(204)
    .send();
}
