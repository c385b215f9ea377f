import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

const unlimited = { rateLimit: false as const };

/** What watches the server asks: whether it runs, and whether it can work. */
export function healthRoutes(app: FastifyInstance, { store }: Services): void {
  const options = { config: unlimited, logLevel: 'warn' as const, schema: { hide: true } };
  app.get('/healthz', options, async () => ({ status: 'ok' }));
  app.get('/readyz', options, async (_request, reply) => {
    const isReady = await store.isReady();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'unready' });
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
