import type { FastifyInstance } from 'fastify';
import type { DefinitionSurroundings, FragmentList, WholeCalendar, WholeCatalogue } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const tags = ['definitions'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem };

/** What a definition is checked against, so that a browser can check one while it is edited. */
export function definitionSurroundingRoutes(
  app: FastifyInstance,
  { catalogues, documents, fragments, connections }: Services,
): void {
  app.get(
    '/api/definition-surroundings',
    {
      schema: {
        summary: 'What a definition may name',
        tags,
        response: { 200: schemaOf('definition-surroundings'), ...failures },
      },
    },
    async (request, reply): Promise<DefinitionSurroundings> => {
      administrator(request);
      reply.header('cache-control', 'private, max-age=300');
      const summaries = catalogues.ids().flatMap((id) => {
        const document = catalogues.document(id);
        if (document === undefined) return [];
        const { title, version, entries } = document;
        return [{ id, title, version, versions: [...catalogues.versions(id)], entries: entries.length }];
      });
      return {
        catalogues: summaries,
        registries: [...connections.registries],
        systems: [...connections.systems],
      };
    },
  );

  app.get<{ Params: { id: string }; Querystring: { version?: string } }>(
    '/api/catalogues/:id/document',
    {
      schema: {
        summary: 'A whole catalogue',
        tags,
        querystring: {
          type: 'object',
          properties: {
            version: { type: 'string', maxLength: 40, description: 'Version; the latest where absent.' },
          },
        },
        response: { 200: schemaOf('whole-catalogue'), ...failures },
      },
    },
    async (request, reply): Promise<WholeCatalogue> => {
      administrator(request);
      const { id } = request.params;
      const document = catalogues.document(id, request.query.version);
      if (document === undefined) throw new RequestError('catalogue-missing');
      reply.header('cache-control', 'private, max-age=300');
      return { document, versions: [...catalogues.versions(id)] };
    },
  );

  app.get(
    '/api/calendar',
    {
      schema: {
        summary: 'The working calendar',
        tags,
        response: { 200: schemaOf('whole-calendar'), ...failures },
      },
    },
    async (request, reply): Promise<WholeCalendar> => {
      administrator(request);
      reply.header('cache-control', 'private, max-age=300');
      return { document: documents.calendarDocument };
    },
  );

  app.get(
    '/api/fragments',
    {
      schema: {
        summary: 'Fields that procedures share',
        tags,
        response: { 200: schemaOf('fragment-list'), ...failures },
      },
    },
    async (request, reply): Promise<FragmentList> => {
      administrator(request);
      reply.header('cache-control', 'private, max-age=300');
      return { items: fragments.map(({ id, version, title, fields }) => ({ id, version, title, fields })) };
    },
  );
}
