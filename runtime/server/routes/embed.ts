import type { FastifyInstance } from 'fastify';
import type { EmbedCode, EmbedCodeRequest, EmbedTokenIssued, EmbedTokenRequest } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { OWN_FRAME } from '../embed/index.ts';
import { isOwnOrigin } from '../plugins/app/cross-origin.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const tags = ['embed'];
const problem = schemaOf('problem-details');

/** How an embedded service comes to act for somebody: a code for the page that embeds it, a token for the code. */
export function embedRoutes(app: FastifyInstance, { embedTokens, embedOrigins, publicUrl }: Services): void {
  app.post<{ Body: EmbedCodeRequest }>(
    '/api/embed/codes',
    {
      schema: {
        summary: 'Let a page act for the person who is signed in',
        tags,
        body: schemaOf('embed-code-request'),
        response: { 201: schemaOf('embed-code'), 401: problem, 403: problem },
      },
    },
    async (request, reply): Promise<EmbedCode> => {
      const account = signedIn(request);
      const { challenge } = request.body;
      const asked = request.body.origin;
      const isOwn = isOwnOrigin(asked, request.headers.host, new URL(publicUrl).host);
      const origin = isOwn ? OWN_FRAME : asked;
      if (embedOrigins.length === 0 || !(isOwn || embedOrigins.includes(origin)))
        throw new RequestError('embed-origin-unknown', { params: { origin } });
      const code = await embedTokens.issueCode({ account: account.id, origin }, challenge);
      request.log.info({ audit: 'embed-code', account: account.id, origin }, 'embedding allowed');
      reply.code(201).header('cache-control', 'no-store');
      return { code };
    },
  );

  app.post<{ Body: EmbedTokenRequest }>(
    '/api/embed/token',
    {
      config: { rateLimit: guessingLimits.tracking },
      schema: {
        summary: 'Exchange a code for a token',
        tags,
        body: schemaOf('embed-token-request'),
        response: { 200: schemaOf('embed-token-issued'), 401: problem, 403: problem },
      },
    },
    async (request, reply): Promise<EmbedTokenIssued> => {
      const { embedOrigin } = request;
      if (embedOrigin === null) throw new RequestError('origin-refused');
      const { code, verifier } = request.body;
      const token = await embedTokens.exchange(code, verifier, embedOrigin);
      if (token === null) throw new RequestError('embed-code-refused');
      reply.header('cache-control', 'no-store');
      return { token };
    },
  );
}
