import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Json } from '../../../engine/index.ts';
import type {
  DefinitionCheck,
  DefinitionDraftDocument,
  DefinitionDraftHead,
  DefinitionDraftList,
  DefinitionDraftSave,
  DefinitionDraftStart,
  DefinitionEditors,
  DefinitionTemplateList,
  DefinitionWindow,
} from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { draftHead, draftHeads, fingerprintOf } from '../definition-drafts/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import type { DefinitionDraft } from '../store/index.ts';
import { etagOf, revisionOf } from './revision-header.ts';

const tags = ['definition-drafts'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem };
/** A definition with long templates and scenarios is some hundred kilobytes. */
const bodyLimit = 8 * 1024 * 1024;

/** Definitions under edit, for administrators: begin, list, read, save, check, throw away. */
export function definitionDraftRoutes(app: FastifyInstance, services: Services): void {
  const { store, definitionDrafts: drafts } = services;
  const headOf = (draft: DefinitionDraft): Promise<DefinitionDraftHead> => draftHead(draft, store.accounts);

  app.get(
    '/api/definition-templates',
    {
      schema: {
        summary: 'Templates of procedures',
        tags,
        response: { 200: schemaOf('definition-template-list'), ...failures },
      },
    },
    async (request): Promise<DefinitionTemplateList> => {
      administrator(request);
      return { items: drafts.templates.map(({ id, title, summary }) => ({ id, title, summary })) };
    },
  );

  app.get(
    '/api/definition-drafts',
    {
      schema: {
        summary: 'Drafts of definitions',
        tags,
        response: { 200: schemaOf('definition-draft-list'), ...failures },
      },
    },
    async (request, reply): Promise<DefinitionDraftList> => {
      administrator(request);
      reply.header('cache-control', 'private, no-store');
      return { items: await draftHeads(await drafts.list(), store.accounts) };
    },
  );

  app.post<{ Body: DefinitionDraftStart }>(
    '/api/definition-drafts',
    {
      bodyLimit,
      schema: {
        summary: 'Begin a draft of a definition',
        tags,
        body: schemaOf('definition-draft-start'),
        response: { 201: schemaOf('definition-draft'), ...failures, 422: problem },
      },
    },
    async (request, reply): Promise<DefinitionDraftDocument> => {
      const { draft, beginning } = await drafts.start(administrator(request).id, request.body);
      reply.code(201).header('location', `/api/definition-drafts/${draft.id}`);
      const { package: came } = beginning;
      const source = request.body.from === 'schema' ? request.body.schema : undefined;
      const problems = sayProblems(beginning.problems, request.language, source);
      return {
        head: await headOf(draft),
        document: draft.document as DefinitionDraftDocument['document'],
        ...(problems.length === 0 ? {} : { problems }),
        ...(came === null
          ? {}
          : {
              origin: {
                address: came.origin,
                exportedAt: came.exportedAt,
                fingerprint: fingerprintOf(came.signature.publicKey),
                isOwn: came.signature.publicKey === drafts.publicKey,
              },
            }),
      };
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/definition-drafts/:id',
    {
      schema: {
        summary: 'A draft of a definition',
        tags,
        response: { 200: schemaOf('definition-draft'), ...failures },
      },
    },
    async (request, reply): Promise<DefinitionDraftDocument> => {
      administrator(request);
      const draft = await drafts.of(request.params.id);
      reply.header('etag', etagOf(draft.revision)).header('cache-control', 'private, no-store');
      return { head: await headOf(draft), document: draft.document as DefinitionDraftDocument['document'] };
    },
  );

  app.put<{ Params: { id: string }; Body: DefinitionDraftSave }>(
    '/api/definition-drafts/:id',
    {
      bodyLimit,
      schema: {
        summary: 'Save a draft over the revision of If-Match',
        tags,
        body: schemaOf('definition-draft-save'),
        response: {
          200: schemaOf('definition-draft-list', '#/$defs/head'),
          ...failures,
          409: problem,
          412: problem,
        },
      },
    },
    async (request, reply): Promise<DefinitionDraftHead> => {
      const account = administrator(request);
      const document = request.body.document as unknown as Json;
      const saved = await drafts.save(account.id, request.params.id, document, seenRevision(request));
      reply.header('etag', etagOf(saved.revision));
      return headOf(saved);
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/api/definition-drafts/:id',
    {
      schema: {
        summary: 'Throw a draft of a definition away',
        tags,
        response: { 204: { type: 'null' }, ...failures, 409: problem },
      },
    },
    async (request, reply) => {
      const account = administrator(request);
      await drafts.remove(request.params.id);
      request.log.info(
        { audit: 'draft-removed', draft: request.params.id, account: account.id },
        'draft removed',
      );
      return reply.code(204).send();
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/definition-drafts/:id/check',
    {
      schema: {
        summary: 'Check a draft as it is kept',
        tags,
        response: { 200: schemaOf('definition-check'), ...failures },
      },
    },
    async (request): Promise<DefinitionCheck> => {
      administrator(request);
      const checked = await drafts.check(request.params.id);
      return {
        ok: checked.definition !== null,
        problems: sayProblems(checked.problems, request.language, checked.document),
        scenarios: checked.scenarios.map(({ key, title, passed }) => ({ key, title, passed })),
      };
    },
  );

  app.post<{ Params: { id: string }; Body: DefinitionWindow }>(
    '/api/definition-drafts/:id/editors',
    {
      schema: {
        summary: 'Say that a window has a draft open, and hear who else has',
        tags,
        body: schemaOf('definition-window'),
        response: { 200: schemaOf('definition-editors'), ...failures },
      },
    },
    async (request): Promise<DefinitionEditors> => {
      const { id: account, name } = administrator(request);
      const { id, revision, state } = await drafts.of(request.params.id);
      const { window, leaves = false } = request.body;
      if (leaves) await drafts.editors.forget(id, window, account);
      else await drafts.editors.note(id, window, { account, name });
      return { revision, state, others: [...(await drafts.editors.others(id, window, account))] };
    },
  );
}

/** The revision that the sender has seen. */
export function seenRevision(request: FastifyRequest): number {
  const revision = revisionOf(request.headers['if-match']);
  if (revision !== null) return revision;
  const params = { detail: 'If-Match' };
  throw new RequestError('request-invalid', {
    problems: [{ code: 'request-part', pointer: '', severity: 'error', params }],
  });
}
