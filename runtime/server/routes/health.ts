import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

const unlimited = { rateLimit: false as const, tellsNothing: true };

/** What watches the server asks: whether it runs, and whether it can work, and if not, why (`UnreadyReason`). */
export function healthRoutes(app: FastifyInstance, { readiness }: Services): void {
  const options = { config: unlimited, logLevel: 'warn' as const, schema: { hide: true } };
  app.get('/healthz', options, async () => ({ status: 'ok' }));
  app.get('/readyz', options, async (_request, reply) => {
    const reasons = await readiness.reasons();
    reply.header('cache-control', 'no-store');
    if (reasons.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'unready', reasons });
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
