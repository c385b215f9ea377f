import swagger from '@fastify/swagger';
import plugin from 'fastify-plugin';
import { apiSchemas } from '../../api-schemas.ts';

/** Describes the interface at /api/openapi.json, from the very schemas that requests are checked by. */
export const description = plugin<{ readonly publicUrl: string }>(
  async (app, { publicUrl }) => {
    for (const schema of apiSchemas) app.addSchema(schema);
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Thutuc', version: '1', description: 'Public services defined as data.' },
        servers: [{ url: publicUrl }],
        components: {
          securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'thutuc' } },
        },
      },
      refResolver: { buildLocalReference: (json, _uri, _fragment, index) => nameOf(json['$id'], index) },
      stripBasePath: false,
    });
  },
  { name: 'description' },
);

function nameOf(id: unknown, index: number): string {
  return typeof id === 'string' ? (/([^/]+)\.json$/.exec(id)?.[1] ?? `schema${index}`) : `schema${index}`;
}
