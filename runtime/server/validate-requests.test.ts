import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { apiSchemas } from './api-schemas.ts';
import { startTestServer } from './testing/test-server.ts';
import { addFormats } from './validate-requests.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: object }>> };
  readonly parameters?: readonly { readonly name: string; readonly schema: object }[];
}

it('holds requests to schemas that are all right, since the server does not look at that again', async () => {
  const server = await startTestServer();
  const { paths } = (await server.visitor.get('/api/openapi.json')).json<Described>();
  await server.close();
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const ofRoutes = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ requestBody, parameters = [] }) => [
      ...Object.values(requestBody?.content ?? {}).flatMap(({ schema = [] }) => schema),
      ...parameters.map(({ schema }) => schema),
    ]),
  );
  const wrong = [...apiSchemas, ...ofRoutes].filter((schema) => ajv.validateSchema(schema) !== true);
  expect(wrong).toEqual([]);
  expect(ofRoutes.length).toBeGreaterThan(100);
  expect(ajv.validateSchema({ type: 'nothing' })).toBe(false);
});

it('holds requests to schemas that can all be compiled, though each is compiled with its first request', async () => {
  const server = await startTestServer();
  const description = (await server.visitor.get('/api/openapi.json')).json<Described>();
  await server.close();
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ ...description, $id: 'api' });
  const faults: string[] = [];
  let compiled = 0;
  const tryOut = (place: readonly string[], schema: object | undefined): void => {
    if (schema === undefined) return;
    const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    compiled += 1;
    try {
      ajv.compile({ $ref: `api#/${encodeURI(pointer)}` });
    } catch (error) {
      faults.push(`${pointer}: ${String(error)}`);
    }
  };
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, { requestBody, parameters = [] }] of Object.entries(methods)) {
      const place = ['paths', path, method];
      for (const [type, { schema }] of Object.entries(requestBody?.content ?? {}))
        tryOut([...place, 'requestBody', 'content', type, 'schema'], schema);
      parameters.forEach(({ schema }, index) => {
        tryOut([...place, 'parameters', String(index), 'schema'], schema);
      });
    }
  }
  expect(faults).toEqual([]);
  expect(compiled).toBeGreaterThan(100);
});
