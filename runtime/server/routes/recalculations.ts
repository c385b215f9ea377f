import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { RecalculationDays, RecalculationPage } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { csvRows, csvTable } from '../csv-table.ts';
import { administrator } from '../plugins/app/identity.ts';
import {
  changeDays,
  recalculationHeads,
  recalculationRows,
  type RecalculationWish,
} from '../recalculation/index.ts';
import type { Services } from '../services.ts';

const tags = ['migrations'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem, 422: problem };

const version = {
  procedure: { type: 'string', maxLength: 100, description: 'Id of the procedure.' },
  version: { type: 'integer', minimum: 1, description: 'The version that calculates.' },
};

const wish = {
  ...version,
  since: { type: 'string', format: 'date', description: 'The day from which the version applies.' },
  until: {
    type: 'string',
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description:
      'The last month for which a monthly amount is owed, yyyy-mm; absent where amounts are paid once.',
  },
};

/** Cases that were decided already, as a version calculates them which applies from an earlier day: nothing is written. */
export function recalculationRoutes(app: FastifyInstance, { recalculations }: Services): void {
  app.get<{ Querystring: Pick<RecalculationWish, 'procedure' | 'version'> }>(
    '/api/recalculations/days',
    {
      schema: {
        summary: 'The days from which a version calculates otherwise than the one before',
        tags,
        querystring: { type: 'object', properties: version, required: ['procedure', 'version'] },
        response: { 200: schemaOf('recalculation-days'), ...failures },
      },
    },
    async (request): Promise<RecalculationDays> => {
      administrator(request);
      const { procedure, version } = request.query;
      const { before, after } = await recalculations.versions(procedure, version);
      return { items: before === null ? [] : changeDays(before, after, request.language) };
    },
  );

  app.get<{ Querystring: RecalculationWish & { readonly cursor?: string } }>(
    '/api/recalculations',
    {
      schema: {
        summary: 'Cases that come out otherwise by a version, page by page',
        tags,
        querystring: {
          type: 'object',
          properties: { ...wish, cursor: { type: 'string', maxLength: 1000 } },
          required: ['procedure', 'version', 'since'],
        },
        response: { 200: schemaOf('recalculation-page'), ...failures },
      },
    },
    async (request): Promise<RecalculationPage> => {
      const { id } = administrator(request);
      const { cursor = null, ...asked } = request.query;
      if (cursor === null)
        request.log.info({ audit: 'recalculation', account: id, ...asked }, 'recalculation');
      return recalculations.page(asked, cursor, request.language);
    },
  );

  app.get<{ Querystring: RecalculationWish }>(
    '/api/recalculations/table.csv',
    {
      schema: {
        summary: 'Cases that come out otherwise by a version, as a table for spreadsheets',
        tags,
        querystring: { type: 'object', properties: wish, required: ['procedure', 'version', 'since'] },
        response: { 200: { type: 'string' }, ...failures },
      },
    },
    async (request, reply) => {
      const { id } = administrator(request);
      const { query, language } = request;
      // Told before the first byte, while it can still be an answer of its own.
      await recalculations.versions(query.procedure, query.version);
      request.log.info({ audit: 'recalculation', account: id, ...query }, 'recalculation');
      async function* table(): AsyncGenerator<string> {
        yield csvTable([recalculationHeads(language)]);
        for await (const cases of recalculations.all(query, language))
          yield csvRows(recalculationRows(cases, language));
      }
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="tinh-lai-${query.since}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(table()));
    },
  );
}
