import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * A `fetch` for pages that are drawn on the server: it asks this server's own API, without a socket, as the
     * person whose request it is. Hand it to the client, which pages use like every other program.
     */
    apiFetch: (request: FastifyRequest) => typeof fetch;
  }
}

/** Adds `apiFetch` to the app. Only reading goes this way; forms of pages are sent to the API itself. */
export function addApiFetch(app: FastifyInstance): void {
  app.decorate('apiFetch', (request: FastifyRequest): typeof fetch => async (input, init) => {
    const url = new URL(
      typeof input === 'string' ? input : input instanceof URL ? input : input.url,
      'http://localhost',
    );
    const headers = new Headers(init?.headers);
    for (const name of ['cookie', 'accept-language'] as const) {
      const own = request.headers[name];
      if (own !== undefined && !headers.has(name)) headers.set(name, own);
    }
    const { body } = init ?? {};
    const answer = await app.inject({
      method: (init?.method ?? 'GET') as NonNullable<InjectOptions['method']>,
      url: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(headers),
      remoteAddress: request.ip,
      ...(typeof body === 'string' ? { payload: body } : {}),
    });
    const answerHeaders = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined) answerHeaders.append(name, String(one));
      }
    }
    const isEmpty = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(isEmpty ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: answerHeaders,
    });
  });
}
