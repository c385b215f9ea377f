import type { FastifyInstance } from 'fastify';
import { toInstant, type Instant } from '../../../engine/index.ts';
import type { TaskCounts, TaskList } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { taskSummary } from '../cases/task-summary.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import type { Account, TaskFilter, TaskSort } from '../store/index.ts';
import { pageQuery, pageRequest, type PageQuery } from './page-query.ts';

interface TaskQueryText extends PageQuery {
  readonly text?: string;
  readonly procedure?: string;
  readonly unit?: string;
  readonly dueBefore?: string;
  readonly assignee?: 'me' | 'nobody';
  readonly sort: TaskSort;
}

const filters = {
  text: { type: 'string', maxLength: 200, description: 'Words of the code, the applicant, the procedure.' },
  procedure: { type: 'string', maxLength: 100, description: 'Id of a procedure.' },
  unit: { type: 'string', maxLength: 50, description: 'Only tasks of this unit.' },
  dueBefore: {
    type: 'string',
    maxLength: 40,
    description: 'Only tasks due before this moment, with offset.',
  },
  assignee: { enum: ['me', 'nobody'], description: 'Only tasks that I have taken, or nobody.' },
  sort: { enum: ['due', 'opened', 'code'], default: 'due', description: 'Order.' },
};

/** The inbox: every open task that the signed-in person may do. */
export function taskRoutes(app: FastifyInstance, { store, procedures, cases, world }: Services): void {
  app.get<{ Querystring: TaskQueryText }>(
    '/api/tasks',
    {
      schema: {
        summary: 'My inbox',
        tags: ['tasks'],
        querystring: pageQuery(filters),
        response: { 200: schemaOf('task-list'), 401: schemaOf('problem-details') },
      },
    },
    async (request, reply): Promise<TaskList> => {
      const account = signedIn(request);
      const { query } = request;
      const request_ = pageRequest(query);
      const page = await store.tasks.find({ ...filterOf(account, query), sort: query.sort, ...request_ });
      const items: TaskList['items'] = [];
      for (const row of page.items) {
        const runnable = await procedures.of(row.procedure.hash);
        items.push(taskSummary(runnable, row, cases.context(runnable)));
      }
      reply.header('cache-control', 'private, no-store');
      const counts = request_.cursor === null ? await countsOf(account, world.now()) : null;
      return { items, next: page.next, counts };
    },
  );

  async function countsOf({ id, grants }: Account, now: Instant): Promise<TaskCounts> {
    const [all, mine, free, overdue] = await Promise.all([
      store.tasks.count({ grants }),
      store.tasks.count({ grants, assignee: { account: id } }),
      store.tasks.count({ grants, assignee: 'nobody' }),
      store.tasks.count({ grants, dueBefore: now }),
    ]);
    return { all, mine, free, overdue };
  }
}

function filterOf(
  { id, grants }: Account,
  { text, procedure, unit, dueBefore, assignee }: TaskQueryText,
): TaskFilter {
  return {
    grants: unit === undefined ? grants : grantsIn(unit, grants),
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(dueBefore === undefined ? {} : { dueBefore: moment(dueBefore) }),
    ...(assignee === undefined ? {} : { assignee: assignee === 'me' ? { account: id } : assignee }),
  };
}

/** The roles that somebody holds in one unit. */
function grantsIn(unit: string, grants: Account['grants']): Account['grants'] {
  return grants
    .filter((grant) => grant.unit === unit || grant.unit === '*')
    .map(({ role }) => ({ role, unit }));
}

function moment(text: string): Instant {
  try {
    return toInstant(text);
  } catch {
    const params = { detail: 'date-time' };
    throw new RequestError('request-invalid', {
      problems: [{ code: 'request-part', pointer: '/dueBefore', severity: 'error', params }],
    });
  }
}
