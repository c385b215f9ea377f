import type { FastifyInstance } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import type { RawCallback } from '../connectors/callbacks/index.ts';
import type { ApiProblemCode } from '../problems/api-problems.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Where providers of payments, signing services and systems of other agencies answer. Nothing is believed that they have not signed. */
export function connectorCallbackRoutes(app: FastifyInstance, services: Services): void {
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
          summary:
            'A provider says how a payment ended, a signature is given, or a system answers what it was asked',
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
        const header = (name: string): string => String(request.headers[name] ?? '');
        const callback = {
          timestamp: header('x-callback-time'),
          signature: header('x-callback-signature'),
          body: request.body ?? Buffer.alloc(0),
          now: services.world.now(),
        };
        const fault = await take(services, request.params.id, callback);
        if (fault !== null) {
          request.log.warn({ connector: request.params.id, fault }, 'callback refused');
          throw new RequestError(fault);
        }
        return { received: true };
      },
    );
    ready();
  });
}

/** Takes a callback; null where that went well. */
async function take(
  { payments, handOvers, signatures }: Services,
  id: string,
  callback: RawCallback,
): Promise<ApiProblemCode | null> {
  const provider = payments.connector(id);
  if (provider !== null) {
    const said = provider.read(callback);
    if (typeof said === 'string') return said;
    return (await payments.receive(id, said)).kind === 'done' ? null : 'order-unknown';
  }
  const signing = signatures.connector(id);
  if (signing !== null) {
    const said = signing.read(callback);
    if (typeof said === 'string') return said;
    const came = await signatures.receive(said);
    return came === 'done' ? null : came;
  }
  const system = handOvers.connector(id);
  if (system === null) return 'connector-unknown';
  const said = system.read(callback);
  if (typeof said === 'string') return said;
  return (await handOvers.receive(id, said)).kind === 'done' ? null : 'request-unknown';
}
