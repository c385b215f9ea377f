import type { FastifyInstance } from 'fastify';
import { localDateOf, reachOf, stageTitles, publicView, unitOf } from '../../../engine/index.ts';
import type { FoundCases } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { lentOrOwn } from '../accounts/people.ts';
import { schemaOf } from '../api-schemas.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

interface SearchQuery extends PageQuery {
  readonly text?: string;
  readonly state: 'all' | 'running' | 'ended';
}

const filters = {
  text: { type: 'string', maxLength: 200, description: 'Words of the code, the reference, the people.' },
  state: { enum: ['all', 'running', 'ended'], default: 'all', description: 'Running or ended cases.' },
};

/** Cases of the person's units, also those with nothing to do for them. */
export function caseSearchRoutes(app: FastifyInstance, { store, procedures, cases }: Services): void {
  app.get<{ Querystring: SearchQuery }>(
    '/api/cases/search',
    {
      schema: {
        summary: 'Cases of my units, the newest first',
        tags: ['cases'],
        querystring: pageQuery(filters),
        response: { 200: schemaOf('found-cases'), 401: schemaOf('problem-details') },
      },
    },
    async (request, reply): Promise<FoundCases> => {
      const account = signedIn(request);
      const actor = actorOf(account);
      const { text = '', state } = request.query;
      reply.header('cache-control', 'private, no-store');
      const units = [...new Set(lentOrOwn(account.grants).map(({ unit }) => unit))];
      const page = await store.cases.search({
        units: units.includes('*') ? null : units,
        text,
        ...(state === 'all' ? {} : { isEnded: state === 'ended' }),
        ...pageRequest(request.query),
      });
      const items: FoundCases['items'] = [];
      for (const current of page.items) {
        const runnable = await procedures.of(current.procedure.hash);
        const { procedure } = runnable;
        // The units are those of the person; whether one of the roles there deals with this procedure is told here.
        if (reachOf(procedure, current, actor) !== 'clerk') continue;
        const context = cases.context(runnable);
        const { status } = publicView(procedure, current, context);
        items.push({
          id: current.id,
          code: current.code,
          reference: current.reference,
          procedure: procedureName(runnable),
          applicantName: current.applicant.name,
          unit: { vi: unitOf(procedure, current.competentUnit, context).name },
          status: { code: status.code, name: status.name },
          stages: stageTitles(procedure, current.states, false),
          submittedOn: localDateOf(current.submittedAt),
          endedAt: current.endedAt,
        });
      }
      request.log.info(
        { audit: 'case-search', account: account.id, found: items.map(({ id }) => id) },
        'cases searched',
      );
      return { items, next: page.next };
    },
  );
}
