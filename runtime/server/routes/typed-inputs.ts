import type { FastifyInstance, FastifyRequest } from 'fastify';
import { reachOf, type Case, type Json } from '../../../engine/index.ts';
import type { TypedInputItem, TypedInputList, TypedInputSave, TypedInputSaved } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');
const tags = ['cases'];
/** As many unsent actions as an account may have; older work is sent or dropped first. */
const MOST = 500;

type Params = { readonly id: string };

/**
 * What an official has typed for the actions of a case and not sent yet: it survives a reload, a closed browser and
 * another device. It is forgotten when its task is done, and with the end of the case.
 */
export function typedInputRoutes(app: FastifyInstance, services: Services): void {
  const { store, world } = services;

  app.get<{ Params: Params }>(
    '/api/cases/:id/typed',
    {
      schema: {
        summary: 'What I have typed for the actions of a case and not sent yet',
        tags,
        response: { 200: schemaOf('typed-input-list'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<TypedInputList> => {
      await workedOn(services, request, request.params.id);
      const records = await store.typedInputs.of(signedIn(request).id, request.params.id);
      reply.header('cache-control', 'private, no-store');
      return {
        items: records.map(({ key, task, savedAt, content }) => ({
          ...(content as unknown as Omit<TypedInputItem, 'key' | 'task' | 'savedAt'>),
          ...{ key, task, savedAt },
        })),
      };
    },
  );

  app.put<{ Params: Params; Body: TypedInputSave }>(
    '/api/cases/:id/typed',
    {
      schema: {
        summary: 'Keep what is typed for an action; what was kept for it before is replaced',
        tags,
        body: schemaOf('typed-input-save'),
        response: { 200: schemaOf('typed-input-saved'), 401: problem, 404: problem, 409: problem },
      },
    },
    async (request): Promise<TypedInputSaved> => {
      const { id } = request.params;
      const current = await workedOn(services, request, id);
      const { key, task, ...content } = request.body;
      if (!isOpen(current, task)) throw new RequestError('typed-too-late');
      const savedAt = world.now();
      const account = signedIn(request).id;
      const record = { account, caseId: id, key, task, savedAt, content: content as unknown as Json };
      if ((await store.typedInputs.put(record, MOST)) === 'full') {
        throw new RequestError('typed-full', { params: { count: MOST } });
      }
      return { savedAt };
    },
  );

  app.delete<{ Params: Params; Querystring: { readonly key: string } }>(
    '/api/cases/:id/typed',
    {
      schema: {
        summary: 'Forget what is typed for an action',
        tags,
        querystring: {
          type: 'object',
          properties: { key: { type: 'string', maxLength: 300, description: 'The action.' } },
          required: ['key'],
        },
        response: { 204: { type: 'null' }, 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<void> => {
      await store.typedInputs.remove(signedIn(request).id, request.params.id, request.query.key);
      return reply.code(204).send();
    },
  );
}

/** The case, where the person works on it as an official. No answer of it is read, so that no look is noted. */
async function workedOn(services: Services, request: FastifyRequest, id: string): Promise<Case> {
  const account = signedIn(request);
  const current = await services.store.cases.get(id);
  if (!current) throw new RequestError('case-not-found');
  const { procedure } = await services.procedures.of(current.procedure.hash);
  const reach = reachOf(procedure, current, actorOf(account));
  if (reach === 'none' || reach === 'applicant') throw new RequestError('case-not-found');
  return current;
}

function isOpen({ tasks, endedAt }: Case, task: string): boolean {
  return task === '' ? endedAt === null : tasks.some(({ id, closed }) => id === task && closed === null);
}
