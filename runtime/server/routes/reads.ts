import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endOfDay, formatDateTime, startOfDay, type Language } from '../../../engine/index.ts';
import type { ReadItem, ReadList } from '../../api/index.ts';
import { isAdministrator } from '../accounts/administrator-role.ts';
import { covers } from '../accounts/people.ts';
import { schemaOf } from '../api-schemas.ts';
import { csvTable } from '../csv-table.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import type { ReadFilter } from '../store/index.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

const problem = schemaOf('problem-details');
const tags = ['cases'];
const day = { type: 'string', format: 'date' } as const;
const filters = {
  case: { type: 'string', maxLength: 100, description: 'Id or code of a case.' },
  account: { type: 'string', maxLength: 200, description: 'Account that looked.' },
  from: { ...day, description: 'First day, in Vietnam.' },
  to: { ...day, description: 'Last day.' },
} as const;
/** As many looks a table has; a shorter time gives the rest. */
const MOST_ROWS = 10_000;

interface ReadWish {
  readonly case?: string;
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The log of looks at masked personal data (Law 91/2025/QH15): administrators see all of it, who oversees a unit the
 * looks of its people and all looks at a case of the unit.
 */
export function readRoutes(app: FastifyInstance, services: Services): void {
  const { store } = services;

  app.get<{ Querystring: PageQuery & ReadWish }>(
    '/api/reads',
    {
      schema: {
        summary: 'Looks at masked personal data, newest first; for administrators and supervisors',
        tags,
        querystring: pageQuery(filters),
        response: { 200: schemaOf('read-list'), 401: problem, 403: problem },
      },
    },
    async (request, reply): Promise<ReadList> => {
      const filter = await filterOf(services, request, request.query);
      const page = await store.readLog.find(filter, pageRequest(request.query));
      reply.header('cache-control', 'private, no-store');
      return { items: page.items.map((record) => ({ ...record })), next: page.next };
    },
  );

  app.get<{ Querystring: ReadWish }>(
    '/api/reads.csv',
    {
      schema: {
        summary: 'The same as a table for spreadsheets',
        tags,
        querystring: { type: 'object', additionalProperties: false, properties: filters },
        response: { 200: { type: 'string' }, 401: problem, 403: problem },
      },
    },
    async (request, reply) => {
      const filter = await filterOf(services, request, request.query);
      const { items } = await store.readLog.find(filter, { cursor: null, limit: MOST_ROWS });
      request.log.info({ audit: 'reads-taken', account: signedIn(request).id }, 'log of looks taken away');
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', 'attachment; filename="reads.csv"')
        .type('text/csv; charset=utf-8')
        .send(csvTable([heads[request.language], ...items.map(rowOf)]));
    },
  );
}

/** Which looks are asked for, within those that the person may know of. */
async function filterOf(services: Services, request: FastifyRequest, wish: ReadWish): Promise<ReadFilter> {
  const account = signedIn(request);
  const { store, people } = services;
  const asked = {
    account: wish.account,
    ...(wish.from === undefined ? {} : { from: startOfDay(wish.from) }),
    ...(wish.to === undefined ? {} : { until: endOfDay(wish.to) }),
  };
  const subject =
    wish.case === undefined
      ? null
      : ((await store.cases.get(wish.case)) ?? (await store.cases.byCode(wish.case)));
  const caseId = wish.case === undefined ? undefined : (subject?.id ?? wish.case);
  if (isAdministrator(account.grants)) return { ...asked, caseId };
  const overseen = await people.overseenUnits(account.grants);
  if (overseen.size === 0) throw new RequestError('role-missing');
  const isOwnUnit = subject?.tasks.some(({ unit }) => covers(overseen, unit)) ?? false;
  if (isOwnUnit) return { ...asked, caseId };
  const colleagues = await people.colleagues(account);
  const among = colleagues.filter(({ isOverseen }) => isOverseen).map((one) => one.account.id);
  return { ...asked, caseId, among };
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Thời điểm', 'Người xem', 'Tài khoản', 'Mã hồ sơ', 'Thông tin đã xem', 'Lý do'],
  en: ['Time', 'Who looked', 'Account', 'Case', 'What was seen', 'Reason'],
};

function rowOf({ at, name, account, caseName, label, reason }: ReadItem): readonly string[] {
  return [formatDateTime(at), name, account, caseName, label, reason ?? ''];
}
