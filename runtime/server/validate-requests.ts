import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
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
  const body = ajvLater(false);
  const address = ajvLater(true);
  app.setValidatorCompiler(({ schema, httpPart }) =>
    compiledLater(httpPart === 'body' ? body : address, schema as object),
  );
  // Answers are made by code that knows their types; a serializer that drops what it does not know would hide faults.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

/** What compiles, made when the first schema is compiled: it reads all schemas of the API then. */
function ajvLater(coerceTypes: boolean): () => Ajv2020 {
  let made: Ajv2020 | undefined;
  return () => {
    if (made !== undefined) return made;
    const schemas = apiSchemas.map((schema) => ({ ...schema }));
    // That schemas are right is what a test says of all of them; to look again takes three quarters of the time.
    const asRead = { strict: false, validateSchema: false };
    made = new Ajv2020({ ...asRead, schemas, useDefaults: true, allErrors: true, coerceTypes });
    addFormats(made);
    return made;
  };
}

/** A validator that is compiled when it is first asked: a server has hundreds, and would start with all of them. */
function compiledLater(ajv: () => Ajv2020, schema: object): Validator {
  let compiled: ValidateFunction | undefined;
  const validate: Validator = (data) => {
    compiled ??= ajv().compile(schema);
    const isValid = compiled(data);
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return validate;
}

/** What the server asks: whether data is right, and what is wrong with what was asked about last. */
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
