import type { FastifyInstance } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Where providers of payments say how a payment ended. Nothing is believed that they have not signed. */
export function paymentCallbackRoutes(app: FastifyInstance, { payments, world }: Services): void {
  void app.register((callbacks, _options, ready) => {
    // The signature is over the bytes as they came.
    callbacks.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    callbacks.post<{ Params: { id: string }; Body: Buffer | undefined }>(
      '/api/connectors/:id/callbacks',
      {
        bodyLimit: 64 * 1024,
        schema: {
          summary: 'A provider says how a payment ended',
          tags: ['connectors'],
          response: {
            200: { type: 'object', additionalProperties: true },
            400: problem,
            401: problem,
            404: problem,
          },
        },
      },
      async (request) => {
        const connector = payments.connector(request.params.id);
        if (connector === null) throw new RequestError('connector-unknown');
        const header = (name: string): string => String(request.headers[name] ?? '');
        const said = connector.read({
          timestamp: header('x-callback-time'),
          signature: header('x-callback-signature'),
          body: request.body ?? Buffer.alloc(0),
          now: world.now(),
        });
        if (typeof said === 'string') throw new RequestError(said);
        const outcome = await payments.receive(connector.id, said);
        if (outcome.kind !== 'done') throw new RequestError('order-unknown');
        return { received: true };
      },
    );
    ready();
  });
}
