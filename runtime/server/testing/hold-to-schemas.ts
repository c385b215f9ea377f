import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { apiSchemas } from '../api-schemas.ts';
import { addFormats } from '../validate-requests.ts';

/**
 * Holds every JSON answer to the schema that the description promises for it, so that every test of a route also
 * proves the description.
 */
export function holdToSchemas(app: FastifyInstance): void {
  const ajv = new Ajv2020({
    schemas: apiSchemas.map((schema) => ({ ...schema })),
    strict: false,
    allErrors: true,
  });
  addFormats(ajv);
  const problemDetails = 'https://thutuc.example/schemas/api/problem-details.json';
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !String(reply.getHeader('content-type')).includes('json'))
      return payload;
    const promised = request.routeOptions.schema?.response as Record<string, object> | undefined;
    const schema =
      promised?.[reply.statusCode] ?? (reply.statusCode >= 400 ? { $ref: problemDetails } : undefined);
    if (schema === undefined || ajv.validate(schema, JSON.parse(payload))) return payload;
    reply.code(500);
    const fault = `${request.method} ${request.url} answers ${reply.statusCode} against its schema`;
    return JSON.stringify({ fault, errors: ajv.errors, payload: JSON.parse(payload) as unknown });
  });
}
