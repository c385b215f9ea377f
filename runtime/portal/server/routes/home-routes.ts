import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fillText } from '../../../../engine/index.ts';
import type { ProcedureSummary } from '../../../api/index.ts';
import { contextOf, sendPage, type PageContext } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { homePage } from '../templates/home.ts';
import { queryText, queryNumber } from '../query.ts';
import { procedureFacts } from '../views/procedure-facts.ts';

/** Procedures on one page of the list. */
const PAGE_SIZE = 20;

/** The list of procedures, narrowed by a search. */
export function homeRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get('/', async (request, reply) => {
    const context = await contextOf(services, request);
    const { t } = context;
    const query = queryText(request, 'q').slice(0, 200);
    const { items } = await services.procedures(request, query);
    const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
    const page = Math.min(Math.max(1, queryNumber(request, 'trang')), pages);
    const shown = items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const body = homePage(
      {
        t,
        query,
        heading: headingOf(context, query, items.length),
        procedures: await Promise.all(shown.map((item) => withFacts(services, request, context, item))),
        isEmpty: items.length === 0,
        isSearch: query !== '',
        paging: pagingOf(context, query, page, pages),
      },
      context.language,
    );
    return sendPage(services, request, reply, context, { title: t.homeTitle, body, place: 'procedures' });
  });
}

function headingOf({ t }: PageContext, query: string, count: number): string {
  if (query === '') return count === 0 ? t.noProcedures : fillText(t.allProcedures, { count });
  return fillText(count === 0 ? t.foundNone : t.foundSome, { count, query });
}

async function withFacts(
  services: PortalServices,
  request: FastifyRequest,
  { t, language }: PageContext,
  item: ProcedureSummary,
) {
  const procedure = await services.procedure(request, item.id);
  return { ...item, facts: procedure === null ? null : procedureFacts(procedure, t, language) };
}

function pagingOf({ t }: PageContext, query: string, page: number, pages: number) {
  if (pages === 1) return null;
  const address = (number: number) =>
    `/?${new URLSearchParams({ ...(query === '' ? {} : { q: query }), trang: String(number) })}`;
  return {
    before: page > 1 ? address(page - 1) : null,
    after: page < pages ? address(page + 1) : null,
    words: fillText(t.pageOf, { page, pages }),
  };
}
