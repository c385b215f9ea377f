import type { FastifyInstance } from 'fastify';
import type { SavedViewList, SavedViewOrder } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const tags = ['tasks'];
const problem = schemaOf('problem-details');
const list = schemaOf('saved-view-list');
/** As many views as an account may save. */
const MOST = 30;

/** Lists of the inbox that somebody has given a name; they follow the person to every device. */
export function savedViewRoutes(app: FastifyInstance, { store }: Services): void {
  const viewsOf = async (account: string): Promise<SavedViewList> => ({
    items: (await store.savedViews.of(account)).map((view) => ({ ...view })),
  });

  app.get(
    '/api/views',
    { schema: { summary: 'My saved views', tags, response: { 200: list, 401: problem } } },
    async (request, reply): Promise<SavedViewList> => {
      reply.header('cache-control', 'private, no-store');
      return viewsOf(signedIn(request).id);
    },
  );

  app.put<{ Body: SavedViewOrder }>(
    '/api/views',
    {
      schema: {
        summary: 'Save a view; one of the same name is replaced',
        tags,
        body: schemaOf('saved-view-order'),
        response: { 200: list, 401: problem, 409: problem },
      },
    },
    async (request): Promise<SavedViewList> => {
      const { id } = signedIn(request);
      const { name, query } = request.body;
      const outcome = await store.savedViews.put(id, { name: name.trim(), query }, MOST);
      if (outcome === 'full') throw new RequestError('views-full', { params: { count: MOST } });
      return viewsOf(id);
    },
  );

  app.delete<{ Querystring: { name: string } }>(
    '/api/views',
    {
      schema: {
        summary: 'Remove a saved view',
        tags,
        querystring: {
          type: 'object',
          properties: { name: { type: 'string', maxLength: 100, description: 'Its name.' } },
          required: ['name'],
        },
        response: { 200: list, 401: problem },
      },
    },
    async (request): Promise<SavedViewList> => {
      const { id } = signedIn(request);
      await store.savedViews.remove(id, request.query.name);
      return viewsOf(id);
    },
  );
}
