import type { FastifyInstance } from 'fastify';
import { mayDoTask, type Actor } from '../../../engine/index.ts';
import type { BulkOrder, BulkResults, TaskPeople, TaskPeopleOrder } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { schemaOf } from '../api-schemas.ts';
import { bulkCommands } from '../cases/bulk-commands.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';

const tags = ['tasks'];
const problem = schemaOf('problem-details');

/** What is done with many tasks at once. */
export function bulkTaskRoutes(app: FastifyInstance, services: Services): void {
  const { store, people, procedures } = services;

  app.post<{ Body: BulkOrder }>(
    '/api/tasks/bulk',
    {
      schema: {
        summary: 'Take, give back, give to a colleague or act on many tasks, each for itself',
        tags,
        body: schemaOf('bulk-order'),
        response: { 200: schemaOf('bulk-results'), 401: problem },
      },
    },
    async (request): Promise<BulkResults> => {
      const actor = actorOf(signedIn(request));
      const { body, language } = request;
      const to = body.do === 'assign' ? await personOf(body.to ?? '') : null;
      const outcomes = await bulkCommands(services, body, actor, to);
      for (const { row } of outcomes) {
        request.log.info({ audit: 'case-read', case: row.case, account: actor.account, purpose: 'bulk' });
      }
      return {
        results: outcomes.map(({ row, problems }) => ({
          ...row,
          done: problems.length === 0,
          problems: sayProblems(problems, language),
        })),
      };
    },
  );

  app.post<{ Body: TaskPeopleOrder }>(
    '/api/tasks/people',
    {
      schema: {
        summary: 'Colleagues who may do every one of some tasks',
        tags,
        body: schemaOf('task-people-order'),
        response: { 200: schemaOf('task-people'), 401: problem },
      },
    },
    async (request): Promise<TaskPeople> => {
      const account = signedIn(request);
      let fit = (await people.colleagues(account)).map((one) => actorOf(one.account));
      for (const { case: id, task: key } of request.body.rows) {
        const current = await store.cases.get(id);
        const task = current?.tasks.find((one) => one.id === key && one.closed === null);
        if (!current || !task) continue;
        const { procedure } = await procedures.of(current.procedure.hash);
        fit = fit.filter((one) => mayDoTask(procedure, current, { ...task, assignee: null }, one));
      }
      return { items: fit.map(({ account: id, name }) => ({ account: id, name })) };
    },
  );

  /** The person to whom something is given; nobody is a person without any role. */
  async function personOf(id: string): Promise<Actor> {
    const found = await people.find(id);
    return found ? actorOf(found) : { account: id, name: id, grants: [] };
  }
}
