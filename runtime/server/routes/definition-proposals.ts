import type { FastifyInstance } from 'fastify';
import type { DefinitionDraftHead, DefinitionProposalOrder, Published } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { draftHead } from '../definition-drafts/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import type { DefinitionDraft } from '../store/index.ts';
import { seenRevision } from './definition-drafts.ts';

const tags = ['definition-drafts'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem, 409: problem, 412: problem, 422: problem };

/** From a draft to a version: one administrator puts it forward, another publishes it. */
export function definitionProposalRoutes(app: FastifyInstance, services: Services): void {
  const { store, definitionDrafts: drafts } = services;
  const response = { 200: schemaOf('definition-draft-list', '#/$defs/head'), ...failures };
  const headOf = (draft: DefinitionDraft): Promise<DefinitionDraftHead> => draftHead(draft, store.accounts);

  app.put<{ Params: { id: string }; Body: DefinitionProposalOrder }>(
    '/api/definition-drafts/:id/proposal',
    {
      schema: {
        summary: 'Put a draft before the person who publishes it',
        tags,
        body: schemaOf('definition-proposal'),
        response,
      },
    },
    async (request): Promise<DefinitionDraftHead> => {
      const { id } = administrator(request);
      const seen = seenRevision(request);
      return headOf(await drafts.propose(id, request.params.id, request.body, seen));
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/api/definition-drafts/:id/proposal',
    { schema: { summary: 'Take a proposal back', tags, response } },
    async (request): Promise<DefinitionDraftHead> => {
      const { id } = administrator(request);
      return headOf(await drafts.withdraw(id, request.params.id, seenRevision(request)));
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/definition-drafts/:id/publication',
    {
      schema: {
        summary: 'Publish what another administrator put forward',
        tags,
        response: { 200: schemaOf('published'), 201: schemaOf('published'), ...failures },
      },
    },
    async (request, reply): Promise<Published> => {
      const account = administrator(request);
      const { record, problems, ...rest } = await drafts.publish(
        account.id,
        request.params.id,
        seenRevision(request),
      );
      if (record === null) {
        const document = 'document' in rest ? rest.document : undefined;
        throw new RequestError('definition-refused', { problems, document });
      }
      const { id, version, hash, effectiveFrom, proposedBy } = record;
      const audit = { audit: 'publish', id, version, hash, account: account.id, proposedBy };
      request.log.info(audit, 'definition published');
      const already = 'already' in rest && rest.already;
      reply.code(already ? 200 : 201).header('location', `/api/definitions/${id}/${version}`);
      const said = sayProblems(problems, request.language, record.document);
      return { id, version, hash, effectiveFrom, already, problems: said };
    },
  );
}
