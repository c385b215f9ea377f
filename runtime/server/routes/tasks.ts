import type { FastifyInstance } from 'fastify';
import { instantOf, millisOf, toInstant, type Instant } from '../../../engine/index.ts';
import type { TaskCounts, TaskList } from '../../api/index.ts';
import type { TaskReach } from '../accounts/people.ts';
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
  readonly role?: string;
  readonly status?: string;
  readonly dueFrom?: string;
  readonly undated?: boolean;
  readonly receivedFrom?: string;
  readonly receivedBefore?: string;
  readonly assignee?: string;
  readonly scope: 'mine' | 'overseen';
  readonly sort: TaskSort;
}

/** From how long before its end a task is due soon. */
const SOON_MILLIS = 24 * 3_600_000;

const filters = {
  text: { type: 'string', maxLength: 200, description: 'Words of the code, the applicant, the procedure.' },
  procedure: { type: 'string', maxLength: 100, description: 'Id of a procedure.' },
  unit: { type: 'string', maxLength: 50, description: 'Only tasks of this unit.' },
  dueBefore: {
    type: 'string',
    maxLength: 40,
    description: 'Only tasks due before this moment, with offset.',
  },
  dueFrom: { type: 'string', maxLength: 40, description: 'Only tasks due at this moment or later.' },
  undated: { type: 'boolean', description: 'Only tasks without a time by which they are due.' },
  receivedFrom: { type: 'string', maxLength: 40, description: 'Only cases filed from this moment on.' },
  receivedBefore: { type: 'string', maxLength: 40, description: 'Only cases filed before this moment.' },
  role: { type: 'string', maxLength: 100, description: 'Only tasks of this role.' },
  status: { type: 'string', maxLength: 50, description: 'Only cases with this status.' },
  assignee: {
    type: 'string',
    maxLength: 200,
    description: 'Only tasks that I have taken (`me`), nobody (`nobody`), or the one of this account.',
  },
  scope: {
    enum: ['mine', 'overseen'],
    default: 'mine',
    description: 'Tasks that I may do, or all those of the units that I oversee.',
  },
  sort: { enum: ['due', 'opened', 'code'], default: 'due', description: 'Order.' },
};

/** The inbox: every open task that the signed-in person may do. */
export function taskRoutes(
  app: FastifyInstance,
  { store, procedures, cases, world, people }: Services,
): void {
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
      const reach =
        query.scope === 'overseen' ? await people.overseenTasks(account) : { grants: account.grants };
      const page = await store.tasks.find({
        ...filterOf(account, query, reach),
        sort: query.sort,
        ...request_,
      });
      const items: TaskList['items'] = [];
      for (const row of page.items) {
        const runnable = await procedures.of(row.procedure.hash);
        items.push(taskSummary(runnable, row, account, cases.context(runnable)));
      }
      reply.header('cache-control', 'private, no-store');
      const counts = request_.cursor === null ? await countsOf(account, reach, world.now()) : null;
      return { items, next: page.next, counts };
    },
  );

  async function countsOf({ id }: Account, reach: TaskReach, now: Instant): Promise<TaskCounts> {
    const soonBefore = instantOf(millisOf(now) + SOON_MILLIS);
    const [all, mine, free, overdue, soon] = await Promise.all([
      store.tasks.count(reach),
      store.tasks.count({ ...reach, assignee: { account: id } }),
      store.tasks.count({ ...reach, assignee: 'nobody' }),
      store.tasks.count({ ...reach, dueBefore: now }),
      store.tasks.count({ ...reach, dueFrom: now, dueBefore: soonBefore }),
    ]);
    return { all, mine, free, overdue, soon };
  }
}

function filterOf({ id }: Account, query: TaskQueryText, reach: TaskReach): TaskFilter {
  const { text, procedure, unit, role, status, undated, assignee } = query;
  const grants = reach.grants.filter((grant) => role === undefined || grant.role === role);
  return {
    ...reach,
    grants: unit === undefined ? grants : grantsIn(unit, grants),
    ...(status === undefined ? {} : { status }),
    ...(undated === true ? { undated } : {}),
    ...moments(query),
    ...(text === undefined || text.trim() === '' ? {} : { text }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(assignee === undefined
      ? {}
      : { assignee: assignee === 'nobody' ? assignee : { account: assignee === 'me' ? id : assignee } }),
  };
}

/** The roles that somebody holds in one unit. */
function grantsIn(unit: string, grants: Account['grants']): Account['grants'] {
  return grants
    .filter((grant) => grant.unit === unit || grant.unit === '*')
    .map(({ role }) => ({ role, unit }));
}

const momentNames = ['dueFrom', 'dueBefore', 'receivedFrom', 'receivedBefore'] as const;

function moments(query: TaskQueryText): Pick<TaskFilter, (typeof momentNames)[number]> {
  const given = momentNames.flatMap((name) => {
    const text = query[name];
    return text === undefined ? [] : [[name, moment(text, name)] as const];
  });
  return Object.fromEntries(given);
}

function moment(text: string, name: string): Instant {
  try {
    return toInstant(text);
  } catch {
    const params = { detail: 'date-time' };
    throw new RequestError('request-invalid', {
      problems: [{ code: 'request-part', pointer: `/${name}`, severity: 'error', params }],
    });
  }
}
