import type { FastifyInstance } from 'fastify';
import type { VerifiedHistories } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { partOf, verifyPart, verifyStored, type VerifiedPart } from '../cases/verify-cases.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

const problem = schemaOf('problem-details');

/** Verification of the chained histories, for administrators: what `thutuc verify` asks a running server. */
export function historyRoutes(app: FastifyInstance, { store }: Services): void {
  app.get<{ Querystring: PageQuery & { readonly case?: string } }>(
    '/api/histories',
    {
      schema: {
        summary: 'Verify the history of one case, or of the next part of all',
        tags: ['cases'],
        querystring: pageQuery({
          case: { type: 'string', maxLength: 100, description: 'Id or dossier code of one case.' },
        }),
        response: { 200: schemaOf('verified-histories'), 401: problem, 403: problem, 404: problem },
      },
    },
    async (request, reply): Promise<VerifiedHistories> => {
      administrator(request);
      const { query } = request;
      const part =
        query.case === undefined
          ? await verifyPart(store.cases, pageRequest(query))
          : await verifyOne(query.case);
      reply.header('cache-control', 'private, no-store');
      const faults = part.faults.map(({ id, code, problems }) => ({
        id,
        code,
        problems: sayProblems(problems, request.language),
      }));
      return { ...part, faults };
    },
  );

  async function verifyOne(name: string): Promise<VerifiedPart> {
    const stored =
      (await store.cases.storedAs(name)) ??
      (await store.cases.storedAs((await store.cases.byCode(name))?.id ?? ''));
    if (!stored) throw new RequestError('case-not-found');
    return partOf([verifyStored(stored)]);
  }
}
