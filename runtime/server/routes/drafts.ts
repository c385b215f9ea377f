import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Draft, DraftSave, DraftStart, DraftSummary } from '../../api/index.ts';
import { draftItem } from '../drafts/draft-item.ts';
import { expiryOf } from '../drafts/draft-lifetime.ts';
import { schemaOf } from '../api-schemas.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import { draftPerson } from './draft-person.ts';
import { etagOf, revisionOf } from './revision-header.ts';

const tags = ['drafts'];
const failures = { 401: schemaOf('problem-details'), 404: schemaOf('problem-details') };

/** Applications that a person has begun: begin, list, read, keep, throw away. */
export function draftRoutes(app: FastifyInstance, services: Services): void {
  const { store, drafts, procedures } = services;

  app.post<{ Body: DraftStart }>(
    '/api/drafts',
    {
      schema: {
        summary: 'Begin an application',
        tags,
        body: schemaOf('draft-start'),
        response: { 201: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const opened = await drafts.start(account, request.body.procedure, { party: request.body.party });
      reply.code(201).header('location', `/api/drafts/${opened.draft.id}`);
      return send(reply, await draftItem(drafts, opened, account));
    },
  );

  app.get(
    '/api/drafts',
    { schema: { summary: 'My drafts', tags, response: { 200: schemaOf('draft-list'), 401: failures[401] } } },
    async (request) => {
      const account = signedIn(request);
      // What is filled for somebody else at the counter is listed there.
      const all = (await store.drafts.ofAccount(account.id)).filter(({ counter }) => !counter?.person);
      const items: DraftSummary[] = [];
      for (const { id, revision, procedure, account: owner, createdAt, updatedAt } of all) {
        const name = procedureName(await procedures.of(procedure.hash));
        const isMine = owner === account.id;
        items.push({
          id,
          revision,
          procedure: name,
          createdAt,
          updatedAt,
          expiresAt: expiryOf(updatedAt),
          isMine,
        });
      }
      return { items };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/drafts/:id',
    { schema: { summary: 'A draft', tags, response: { 200: schemaOf('draft'), ...failures } } },
    async (request, reply) => {
      const account = await draftPerson(services, request, request.params.id);
      return send(reply, await draftItem(drafts, await drafts.of(account, request.params.id), account));
    },
  );

  app.put<{ Params: { id: string }; Body: DraftSave }>(
    '/api/drafts/:id',
    {
      schema: {
        summary: 'Keep the answers of a draft',
        tags,
        body: schemaOf('draft-save'),
        response: {
          200: schemaOf('draft'),
          ...failures,
          403: schemaOf('problem-details'),
          409: schemaOf('problem-details'),
        },
      },
    },
    async (request, reply) => {
      const account = await draftPerson(services, request, request.params.id);
      const { answers } = request.body;
      const revision = request.body.revision ?? revisionOf(request.headers['if-match']);
      if (revision === null) {
        throw new RequestError('request-invalid', {
          problems: [
            {
              code: 'request-part',
              pointer: '/revision',
              severity: 'error',
              params: { detail: 'revision or If-Match' },
            },
          ],
        });
      }
      const saved = await drafts.save(account, request.params.id, answers, revision);
      const item = await draftItem(drafts, saved, account);
      const problems = sayProblems(saved.unread, request.language);
      return send(reply, problems.length === 0 ? item : { ...item, problems });
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/api/drafts/:id',
    { schema: { summary: 'Throw a draft away', tags, response: { 204: { type: 'null' }, ...failures } } },
    async (request, reply) => {
      await drafts.remove(signedIn(request), request.params.id);
      return reply.code(204).send();
    },
  );
}

function send(reply: FastifyReply, draft: Draft): Draft {
  reply.header('etag', etagOf(draft.revision)).header('cache-control', 'no-store');
  return draft;
}
