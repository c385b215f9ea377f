import type { FastifyInstance } from 'fastify';
import type { DefinitionPackage, DefinitionStatusOrder } from '../../api/index.ts';
import type { Definition } from '../../../engine/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { processSheet } from '../definition-drafts/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { disposition } from './send-file.ts';

const tags = ['definitions'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem };
const params = {
  type: 'object',
  properties: { id: { type: 'string' }, version: { type: 'integer', minimum: 1 } },
};

/** What is done to a published version: suspended, revived, handed to another installation. */
export function definitionVersionRoutes(
  app: FastifyInstance,
  { store, definitionDrafts, drawPdf }: Services,
): void {
  app.put<{ Params: { id: string; version: number }; Body: DefinitionStatusOrder }>(
    '/api/definitions/:id/:version/status',
    {
      schema: {
        summary: 'Suspend or revive a version',
        tags,
        params,
        body: schemaOf('definition-status'),
        response: { 204: { type: 'null' }, ...failures },
      },
    },
    async (request, reply) => {
      const account = administrator(request);
      const { id, version } = request.params;
      const { status } = request.body;
      if (!(await store.definitions.setStatus(id, version, status)))
        throw new RequestError('definition-unknown');
      request.log.info({ audit: 'status', id, version, status, account: account.id }, 'status of a version');
      return reply.code(204).send();
    },
  );

  app.get<{ Params: { id: string; version: number } }>(
    '/api/definitions/:id/:version/package',
    {
      schema: {
        summary: 'A version, signed by this installation',
        tags,
        params,
        response: { 200: schemaOf('definition-package'), ...failures },
      },
    },
    async (request, reply): Promise<DefinitionPackage> => {
      administrator(request);
      const { id, version } = request.params;
      const record = await store.definitions.get(id, version);
      if (record === null) throw new RequestError('definition-unknown');
      reply.header('content-disposition', `attachment; filename="${id}-${version}.package.json"`);
      return definitionDrafts.exportPackage(record);
    },
  );

  app.get<{ Params: { id: string; version: number } }>(
    '/api/definitions/:id/:version/process.pdf',
    {
      schema: {
        summary: 'The internal process of a version, on paper',
        tags,
        params,
        response: { 200: { type: 'string', format: 'binary' }, ...failures },
      },
    },
    async (request, reply) => {
      administrator(request);
      const { id, version } = request.params;
      const record = await store.definitions.get(id, version);
      if (record === null) throw new RequestError('definition-unknown');
      const { hash, publishedAt } = record;
      const definition = record.document as unknown as Definition;
      const about = { hash, publishedAt, language: request.language };
      const pdf = await processSheet(definition, about, drawPdf);
      return reply
        .header('content-disposition', disposition('inline', `${definition.title.vi} ${version}.pdf`))
        .header('cache-control', 'private, no-store')
        .type('application/pdf')
        .send(Buffer.from(pdf));
    },
  );
}
