import type { FastifyInstance } from 'fastify';
import type { Definition } from '../../../engine/index.ts';
import type {
  CheckRequest,
  DefinitionCheck,
  DefinitionVersion,
  Publish,
  Published,
} from '../../api/index.ts';
import { namesOf } from '../accounts/names-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { publish } from '../definitions/publish.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import type { DefinitionSummary } from '../store/index.ts';

const tags = ['definitions'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem };
/** A definition with long templates and scenarios is some hundred kilobytes. */
const bodyLimit = 8 * 1024 * 1024;

/** Definitions for administrators: check, publish, list, read. */
export function definitionRoutes(app: FastifyInstance, { store, checking, world }: Services): void {
  app.post<{ Body: CheckRequest }>(
    '/api/definitions/check',
    {
      bodyLimit,
      schema: {
        summary: 'Check a definition',
        tags,
        body: schemaOf('check-request'),
        response: { 200: schemaOf('definition-check'), ...failures },
      },
    },
    async (request): Promise<DefinitionCheck> => {
      administrator(request);
      const checked = checkDefinition(request.body.definition, checking);
      return {
        ok: checked.definition !== null,
        problems: sayProblems(checked.problems, request.language, checked.document),
        scenarios: checked.scenarios.map(({ key, title, passed }) => ({ key, title, passed })),
      };
    },
  );

  app.post<{ Body: Publish }>(
    '/api/definitions',
    {
      bodyLimit,
      schema: {
        summary: 'Publish a definition',
        tags,
        body: schemaOf('publish'),
        response: { 200: schemaOf('published'), 201: schemaOf('published'), ...failures, 422: problem },
      },
    },
    async (request, reply): Promise<Published> => {
      const account = administrator(request);
      const { definition: document, effectiveFrom, note } = request.body;
      const order = { document, effectiveFrom, note, by: account.id, now: world.now() };
      const outcome = await publish(order, store.definitions, checking);
      if (outcome.record === null) {
        throw new RequestError('definition-refused', {
          problems: outcome.problems,
          document: outcome.document,
        });
      }
      const { id, version, hash, effectiveFrom: from } = outcome.record;
      request.log.info({ audit: 'publish', id, version, hash, account: account.id }, 'definition published');
      reply.code(outcome.already ? 200 : 201).header('location', `/api/definitions/${id}/${version}`);
      const problems = sayProblems(outcome.problems, request.language, outcome.record.document);
      return { id, version, hash, effectiveFrom: from, already: outcome.already, problems };
    },
  );

  app.get(
    '/api/definitions',
    {
      schema: {
        summary: 'Published versions',
        tags,
        response: { 200: schemaOf('definition-list'), ...failures },
      },
    },
    async (request) => {
      administrator(request);
      const live = new Map(
        (await store.definitions.listLive(world.now())).map(({ id, version }) => [id, version]),
      );
      const list = await store.definitions.list();
      const names = await namesOf(peopleOf(list), store.accounts);
      return { items: list.map((one) => versionItem(one, live.get(one.id), names)) };
    },
  );

  app.get<{ Params: { id: string; version: number } }>(
    '/api/definitions/:id/:version',
    {
      schema: {
        summary: 'A published version',
        tags,
        params: {
          type: 'object',
          properties: { id: { type: 'string' }, version: { type: 'integer', minimum: 1 } },
        },
        response: { 200: schemaOf('definition-document'), ...failures, 404: problem },
      },
    },
    async (request) => {
      administrator(request);
      const { id, version } = request.params;
      const record = await store.definitions.get(id, version);
      if (!record) throw new RequestError('definition-unknown');
      const live = await store.definitions.live(id, world.now());
      const document = record.document as unknown as Definition;
      const names = await namesOf(peopleOf([record]), store.accounts);
      return { version: versionItem(record, live?.version, names), document };
    },
  );
}

/** Accounts of those who put versions forward and published them; versions that came with the product have none. */
function peopleOf(versions: readonly DefinitionSummary[]): readonly string[] {
  return versions
    .flatMap(({ publishedBy, proposedBy }) => [publishedBy, proposedBy])
    .filter((id) => id !== '');
}

function versionItem(
  summary: DefinitionSummary,
  live: number | undefined,
  names: ReadonlyMap<string, string>,
): DefinitionVersion {
  const {
    id,
    version,
    title,
    code,
    hash,
    effectiveFrom,
    publishedAt,
    publishedBy,
    proposedBy,
    note,
    status,
  } = summary;
  return {
    id,
    version,
    hash,
    title,
    code,
    effectiveFrom,
    publishedAt,
    publishedBy: names.get(publishedBy) ?? '',
    proposedBy: names.get(proposedBy) ?? '',
    note,
    status,
    live: version === live,
  };
}
