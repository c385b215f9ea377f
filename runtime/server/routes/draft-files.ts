import type { FastifyInstance } from 'fastify';
import type { DraftDelivery } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { draftPerson } from './draft-person.ts';
import { receivedFile } from './received-file.ts';
import { sendFile } from './send-file.ts';

const tags = ['drafts'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 404: problem };

/** Files of a draft. `:component` may also be `field:<pointer>` for a file field of the form. */
export function draftFileRoutes(app: FastifyInstance, services: Services): void {
  const { drafts, draftFiles, files, store } = services;

  app.post<{ Params: { id: string; component: string } }>(
    '/api/drafts/:id/files/:component',
    {
      schema: {
        summary: 'Upload a file',
        tags,
        consumes: ['multipart/form-data'],
        response: { 201: schemaOf('file-reference'), ...failures, 409: problem, 415: problem, 422: problem },
      },
    },
    async (request, reply) => {
      const account = await draftPerson(services, request, request.params.id);
      const { id, component } = request.params;
      const { file } = await draftFiles.add(account, id, component, await receivedFile(request));
      return reply.code(201).send(file);
    },
  );

  app.delete<{ Params: { id: string; component: string; file: string } }>(
    '/api/drafts/:id/files/:component/:file',
    {
      schema: {
        summary: 'Take a file out',
        tags,
        response: { 204: { type: 'null' }, ...failures, 403: problem },
      },
    },
    async (request, reply) => {
      const { id, component, file } = request.params;
      await draftFiles.remove(await draftPerson(services, request, id), id, component, file);
      return reply.code(204).send();
    },
  );

  app.put<{ Params: { id: string; component: string }; Body: DraftDelivery }>(
    '/api/drafts/:id/papers/:component',
    {
      schema: {
        summary: 'Say how a paper will come',
        tags,
        body: schemaOf('draft-delivery'),
        response: { 204: { type: 'null' }, ...failures, 403: problem },
      },
    },
    async (request, reply) => {
      const { id, component } = request.params;
      const account = await draftPerson(services, request, id);
      await draftFiles.promise(account, id, component, request.body.way);
      return reply.code(204).send();
    },
  );

  app.get<{ Params: { id: string; file: string } }>(
    '/api/drafts/:id/files/:file',
    {
      schema: {
        summary: 'Download a file',
        tags,
        response: { 200: { type: 'string', format: 'binary' }, ...failures },
      },
    },
    async (request, reply) => {
      const { draft } = await drafts.of(
        await draftPerson(services, request, request.params.id),
        request.params.id,
      );
      const record = await store.files.get(request.params.file);
      if (record?.attachedTo !== draft.id) throw new RequestError('file-missing');
      return sendFile(reply, files, record.id);
    },
  );
}
