import type { FastifyInstance } from 'fastify';
import { within } from '../within.ts';
import type { Readiness } from './readiness.ts';

/**
 * From the moment at which the server is to end, each answer closes its connection: who comes again opens a new one, to
 * another server if there is one, and none is in use when the server closes its door.
 */
export function sendAway(app: FastifyInstance, readiness: Readiness): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** How often connections are looked for that have become idle, in milliseconds. */
const LOOK = 50;

/**
 * Takes no new connections, answers what has arrived, and closes each connection when it is idle; what takes longer than
 * so many milliseconds is cut off. A browser keeps its connections for minutes: to wait for them would be to wait for
 * nothing.
 */
export async function closeApp(app: FastifyInstance, patience: number): Promise<void> {
  const closed = app.close();
  const sweep = setInterval(() => app.server.closeIdleConnections(), LOOK);
  try {
    if (await within(closed, patience)) return;
    app.log.warn('requests were cut off: they took too long');
    app.server.closeAllConnections();
    await closed;
  } finally {
    clearInterval(sweep);
  }
}
