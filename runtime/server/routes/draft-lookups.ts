import type { FastifyInstance } from 'fastify';
import type { DraftLookups, LookupOrder } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { lookupLimit } from '../plugins/external/rate-limit.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Asks registries for what a draft may be filled with. */
export function draftLookupRoutes(app: FastifyInstance, { drafts }: Services): void {
  app.post<{ Params: { id: string }; Body: LookupOrder }>(
    '/api/drafts/:id/lookups',
    {
      config: { rateLimit: lookupLimit },
      schema: {
        summary: 'Ask registries for what these answers ask',
        tags: ['drafts'],
        body: schemaOf('lookup-order'),
        response: { 200: schemaOf('draft-lookups'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<DraftLookups> => {
      const draft = await drafts.lookUp(signedIn(request), request.params.id, request.body.answers);
      reply.header('cache-control', 'no-store');
      return { revision: draft.revision, registry: [...(draft.registry ?? [])] };
    },
  );
}
