import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import { eventFor } from '../changes/change-event.ts';
import type { News } from '../changes/index.ts';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';

/** A sign of life that keeps proxies from ending a silent connection, in milliseconds. */
const HEARTBEAT = 20_000;
/** The browser connects anew so often, and its rights are looked at anew, in milliseconds. */
const LIFETIME = 5 * 60_000;
/** How long the browser waits before it connects again, in milliseconds. */
const AGAIN = 3_000;

/** Tells the desk at once that something was changed, by server-sent events. */
export function deskChangeRoutes(app: FastifyInstance, { changes }: Services): void {
  const open = new Set<PassThrough>();
  // A server that is ending must not wait for listeners.
  app.addHook('preClose', () => {
    for (const stream of open) stream.end();
  });

  app.get<{ Headers: { readonly 'last-event-id'?: string } }>(
    '/api/desk/changes',
    {
      schema: {
        summary: 'Server-sent events: ids of cases of mine that were changed, as a nudge to read them anew',
        description:
          'An event `change` has the data `{"cases":["…"]}`; an empty list tells of messages to me, null that anything may have changed. ' +
          'The id of an event is a place in the store: with `Last-Event-ID` any process goes on from there.',
        tags: ['tasks'],
        produces: ['text/event-stream'],
        headers: {
          type: 'object',
          properties: {
            'last-event-id': { type: 'string', maxLength: 100, description: 'Id of the last event seen.' },
          },
        },
        response: {
          200: { type: 'string', description: 'text/event-stream' },
          401: schemaOf('problem-details'),
        },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const stream = new PassThrough();
      const tell = (news: News): void => {
        const event = eventFor(news, account);
        if (event !== null)
          stream.write(`id: ${news.cursor}\nevent: change\ndata: ${JSON.stringify(event)}\n\n`);
      };
      const after = request.headers['last-event-id'] ?? null;
      const { missed, stop } = await changes.listen(after, tell);
      stream.write(`retry: ${AGAIN}\nid: ${missed.cursor}\n\n`);
      tell(missed);
      const beat = setInterval(() => stream.write(': \n\n'), HEARTBEAT).unref();
      const end = setTimeout(() => stream.end(), LIFETIME).unref();
      open.add(stream);
      const finish = (): void => {
        stop();
        clearInterval(beat);
        clearTimeout(end);
        open.delete(stream);
      };
      stream.once('close', finish);
      reply.raw.once('close', () => stream.destroy());
      return reply
        .header('cache-control', 'private, no-store')
        .header('x-accel-buffering', 'no')
        .type('text/event-stream; charset=utf-8')
        .send(stream);
    },
  );
}
