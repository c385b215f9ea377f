import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Upload, UploadBegin, UploadList } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import { caseDestination, destinationOf, draftDestination } from '../uploads/find-destination.ts';
import type { UploadDestination } from '../uploads/upload-destination.ts';

const tags = ['uploads'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 404: problem };

/** How a piece of a file is sent: the media type of the IETF draft on resumable uploads. */
const PIECE = 'application/partial-upload';

/** Most bytes of one piece; a sender that wants progress kept behind a buffering proxy sends smaller ones. */
const LARGEST_PIECE = 16 * 1024 * 1024;

type FindDestination = (
  services: Services,
  request: FastifyRequest,
  id: string,
) => Promise<UploadDestination>;

/**
 * Files that come piece by piece, after the manner of the IETF draft "Resumable Uploads for HTTP": announce, send
 * pieces from an offset, ask for the offset after a lost line.
 */
export function uploadRoutes(app: FastifyInstance, services: Services): void {
  app.addContentTypeParser(PIECE, { bodyLimit: LARGEST_PIECE }, (_request, payload, done) =>
    done(null, payload),
  );
  announceRoutes(app, services, '/api/drafts/:id/uploads', draftDestination);
  announceRoutes(app, services, '/api/cases/:id/uploads', caseDestination);
  pieceRoutes(app, services);
}

function announceRoutes(app: FastifyInstance, services: Services, url: string, find: FindDestination): void {
  const { uploads } = services;
  app.post<{ Params: { id: string }; Body: UploadBegin }>(
    url,
    {
      schema: {
        summary: 'Announce a file that comes piece by piece, or find it under way',
        tags,
        body: schemaOf('upload-begin'),
        response: { 201: schemaOf('upload'), ...failures, 403: problem, 409: problem, 422: problem },
      },
    },
    async (request, reply) => {
      const { id: owner } = signedIn(request);
      const destination = await find(services, request, request.params.id);
      const upload = await uploads.begin(destination, owner, request.body);
      return send(reply.code(201).header('location', `/api/uploads/${upload.id}`), upload);
    },
  );

  app.get<{ Params: { id: string } }>(
    url,
    {
      schema: {
        summary: 'My files that are under way',
        tags,
        response: { 200: schemaOf('upload-list'), ...failures, 403: problem },
      },
    },
    async (request, reply): Promise<UploadList> => {
      const { id: owner } = signedIn(request);
      const { holder } = await find(services, request, request.params.id);
      reply.header('cache-control', 'no-store');
      return { items: await uploads.underWay(holder, owner) };
    },
  );
}

function pieceRoutes(app: FastifyInstance, services: Services): void {
  const { uploads } = services;
  const url = '/api/uploads/:upload';
  app.get<{ Params: { upload: string } }>(
    url,
    {
      schema: {
        summary: 'How far a file is',
        tags,
        response: { 200: schemaOf('upload'), ...failures },
      },
    },
    async (request, reply) => send(reply, await uploads.of(request.params.upload, signedIn(request).id)),
  );

  app.patch<{ Params: { upload: string }; Headers: { 'upload-offset': number } }>(
    url,
    {
      bodyLimit: LARGEST_PIECE,
      schema: {
        summary: 'Send a piece of a file',
        tags,
        consumes: [PIECE],
        headers: {
          type: 'object',
          properties: {
            'upload-offset': {
              type: 'integer',
              minimum: 0,
              maximum: Number.MAX_SAFE_INTEGER,
              description: 'Where the piece begins: the offset that was told last.',
            },
          },
          required: ['upload-offset'],
        },
        response: {
          200: schemaOf('upload'),
          ...failures,
          403: problem,
          409: problem,
          415: problem,
          422: problem,
        },
      },
    },
    async (request, reply) => {
      const part = await uploads.part(request.params.upload, signedIn(request).id);
      const destination = await destinationOf(services, request, part.holder);
      const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
      return send(reply, await uploads.add(destination, part, request.headers['upload-offset'], bytes));
    },
  );

  app.delete<{ Params: { upload: string } }>(
    url,
    { schema: { summary: 'Give a file up', tags, response: { 204: { type: 'null' }, ...failures } } },
    async (request, reply) => {
      await uploads.remove(await uploads.part(request.params.upload, signedIn(request).id));
      return reply.code(204).send();
    },
  );
}

/** The state of a file, in the headers too, for those who ask with HEAD. */
function send(reply: FastifyReply, upload: Upload): Upload {
  reply
    .header('cache-control', 'no-store')
    .header('upload-offset', upload.offset)
    .header('upload-length', upload.size)
    .header('upload-complete', upload.file === null ? '?0' : '?1');
  return upload;
}
