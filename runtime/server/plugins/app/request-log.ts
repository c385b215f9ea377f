import type { FastifyInstance } from 'fastify';

/** A request that was answered, as figures of it are kept. */
export interface AnsweredRequest {
  readonly method: string;
  /** The route, e.g. `/api/cases/:id`; `none` where there is none. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/**
 * Writes one line for each request: the route, not the address, since queries hold names that people searched for
 * and references that open cases.
 *
 * @param onAnswered told of each as well.
 */
export function logRequests(app: FastifyInstance, onAnswered?: (answer: AnsweredRequest) => void): void {
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode: status, elapsedTime }) => {
    log.info({ method, route: routeOptions.url ?? '', status, ms: Math.round(elapsedTime) }, 'answered');
    onAnswered?.({ method, route: routeOptions.url ?? 'none', status, seconds: elapsedTime / 1000 });
  });
}
