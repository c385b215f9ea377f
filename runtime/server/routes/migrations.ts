import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {
  CaseMigration,
  MigrationAct,
  MigrationCases,
  MigrationChoices,
  MigrationList,
  MigrationProposalOrder,
  MigrationStart,
} from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { migrationView, passCsv, type PassName } from '../migrations/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import type { Migration } from '../store/index.ts';
import { seenRevision } from './definition-drafts.ts';

const tags = ['migrations'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem, 409: problem, 412: problem, 422: problem };

/** Cases under way that are moved to the live version: planned, tried and put forward by one administrator, approved by another. */
export function migrationRoutes(app: FastifyInstance, { store, migrations }: Services): void {
  const response = { 200: schemaOf('migration-list', '#/$defs/migration'), ...failures };
  const viewOf = async (migration: Migration, { language }: FastifyRequest): Promise<CaseMigration> =>
    migrationView(await migrations.opened(migration), store.accounts, language);

  app.get<{ Querystring: { procedure: string } }>(
    '/api/migrations',
    {
      schema: {
        summary: 'Moves of cases of a procedure',
        tags,
        querystring: {
          type: 'object',
          properties: { procedure: { type: 'string' } },
          required: ['procedure'],
        },
        response: { 200: schemaOf('migration-list'), ...failures },
      },
    },
    async (request): Promise<MigrationList> => {
      administrator(request);
      const found = await migrations.ofProcedure(request.query.procedure);
      return { items: await Promise.all(found.map((one) => viewOf(one, request))) };
    },
  );

  app.post<{ Body: MigrationStart }>(
    '/api/migrations',
    {
      schema: {
        summary: 'Plan how cases of a version move to the live one',
        tags,
        body: schemaOf('migration-start'),
        response: { 201: schemaOf('migration-list', '#/$defs/migration'), ...failures },
      },
    },
    async (request, reply): Promise<CaseMigration> => {
      const { id } = administrator(request);
      const { procedure, version } = request.body;
      const migration = await migrations.start(id, procedure, version);
      reply.code(201).header('location', `/api/migrations/${migration.id}`);
      return viewOf(migration, request);
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/migrations/:id',
    { schema: { summary: 'A move of cases, and how far it has come', tags, response } },
    async (request): Promise<CaseMigration> => {
      administrator(request);
      return migrationView(await migrations.open(request.params.id), store.accounts, request.language);
    },
  );

  const passQuery = {
    pass: { type: 'string', enum: ['trial', 'run'], description: 'The dry run, or the move itself.' },
  };

  app.get<{
    Params: { id: string };
    Querystring: { pass: PassName; group: number; cursor?: string; limit?: number };
  }>(
    '/api/migrations/:id/cases',
    {
      schema: {
        summary: 'Cases of a dry run or a move that come off alike',
        tags,
        querystring: {
          type: 'object',
          properties: {
            ...passQuery,
            group: { type: 'integer', minimum: 0, description: 'Place of their group in the pass, from 0.' },
            cursor: {
              type: 'string',
              maxLength: 40,
              description: 'Where the page begins; absent: at the beginning.',
            },
            limit: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
          },
          required: ['pass', 'group'],
        },
        response: { 200: schemaOf('migration-cases'), ...failures },
      },
    },
    async (request): Promise<MigrationCases> => {
      administrator(request);
      const { pass, group, cursor = null, limit = 100 } = request.query;
      const { items, next } = await migrations.alike(request.params.id, pass, group, { cursor, limit });
      return { items: items.map((one) => one.case), next };
    },
  );

  app.get<{ Params: { id: string }; Querystring: { pass: PassName } }>(
    '/api/migrations/:id/cases.csv',
    {
      schema: {
        summary: 'All cases of a dry run or a move as a table for spreadsheets',
        tags,
        querystring: { type: 'object', properties: passQuery, required: ['pass'] },
        response: { 200: { type: 'string', description: 'CSV, UTF-8' }, ...failures },
      },
    },
    async (request, reply) => {
      const account = administrator(request);
      const { id } = request.params;
      const { pass } = request.query;
      const pages = await migrations.all(id, pass);
      request.log.info({ audit: 'migration-cases', id, pass, account: account.id }, 'cases of a move read');
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="chuyen-ho-so-${id}-${pass}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(passCsv(pages, request.language)));
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/api/migrations/:id',
    {
      schema: {
        summary: 'Throw a plan away',
        tags,
        response: { 204: { type: 'null' }, ...failures },
      },
    },
    async (request, reply) => {
      administrator(request);
      await migrations.remove(request.params.id);
      return reply.code(204).send();
    },
  );

  app.put<{ Params: { id: string }; Body: MigrationChoices }>(
    '/api/migrations/:id/plan',
    {
      schema: {
        summary: 'Choose what the comparison of the versions cannot tell',
        tags,
        body: schemaOf('migration-choices'),
        response,
      },
    },
    async (request): Promise<CaseMigration> => {
      administrator(request);
      const seen = seenRevision(request);
      return viewOf(await migrations.choose(request.params.id, request.body, seen), request);
    },
  );

  app.put<{ Params: { id: string }; Body: MigrationProposalOrder }>(
    '/api/migrations/:id/proposal',
    {
      schema: {
        summary: 'Put a plan before the person who approves it',
        tags,
        body: schemaOf('migration-proposal'),
        response,
      },
    },
    async (request): Promise<CaseMigration> => {
      const { id } = administrator(request);
      const seen = seenRevision(request);
      return viewOf(await migrations.propose(id, request.params.id, request.body, seen), request);
    },
  );

  app.post<{ Params: { id: string }; Body: MigrationAct }>(
    '/api/migrations/:id/acts',
    {
      schema: {
        summary: 'Try, approve, stop or go on with a move of cases',
        tags,
        body: schemaOf('migration-act'),
        response,
      },
    },
    async (request): Promise<CaseMigration> => {
      const account = administrator(request);
      const { id } = request.params;
      const { act } = request.body;
      const migration = await actOn(request, account.id, id, act);
      request.log.info({ audit: 'migration', id, act, account: account.id }, 'move of cases');
      return viewOf(migration, request);
    },
  );

  function actOn(
    request: FastifyRequest,
    account: string,
    id: string,
    act: MigrationAct['act'],
  ): Promise<Migration> {
    // Whoever stops a move means it as it is by then, not as it was seen.
    if (act === 'stop') return migrations.stop(id);
    if (act === 'resume') return migrations.resume(id);
    const seen = seenRevision(request);
    if (act === 'try') return migrations.try(id, seen);
    return act === 'withdraw' ? migrations.withdraw(id, seen) : migrations.approve(account, id, seen);
  }
}
