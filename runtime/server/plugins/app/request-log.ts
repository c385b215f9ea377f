import type { FastifyInstance } from 'fastify';

/**
 * Writes one line for each request: the route, not the address, since queries hold names that people searched for
 * and references that open cases.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { url = '' } = request.routeOptions;
    request.log.info(
      { method: request.method, route: url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}
