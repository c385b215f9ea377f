import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { apiSchemas } from './api-schemas.ts';

/** Teaches a validator dates and times. The package is CommonJS with a `default` of its own; Node and the bundler disagree on which one an import gives. */
export const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule;

/**
 * Checks requests by the schemas of the API. Texts of addresses become numbers where the schema says so; a body
 * is taken as it was sent or not at all, so nothing is dropped or changed without a word.
 */
export function validateRequests(app: FastifyInstance): void {
  const options = {
    schemas: apiSchemas.map((schema) => ({ ...schema })),
    useDefaults: true,
    allErrors: true,
    strict: false,
  };
  const body = new Ajv2020({ ...options, coerceTypes: false });
  const address = new Ajv2020({ ...options, coerceTypes: true });
  addFormats(body);
  addFormats(address);
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? body : address).compile(schema as object),
  );
  // Answers are made by code that knows their types; a serializer that drops what it does not know would hide faults.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}
