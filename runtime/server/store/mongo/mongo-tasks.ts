import type { Filter } from 'mongodb';
import type { BoundedCount, Page } from '../ports/paging.ts';
import type { TaskFilter, TaskQuery, TaskRow, TaskSort, TaskStore } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import type { Collections, TaskDocument } from './collections.ts';
import type { Documents } from './documents.ts';
import type { FinishWrites } from './finish-writes.ts';
import { heldTasks } from './held-tasks.ts';
import { afterPlace, beginsWith } from './query-parts.ts';

/** Counting stops here: an inbox says "more than 1,000". */
const COUNTED = 1_000;
/** What is not counted within so many milliseconds is given up: the inbox shows its first page meanwhile. */
const COUNT_MILLIS = 1_000;

/** Counting for figures ends here. */
const MOST_COUNTED = 1_000_000;

const FIELD = { due: 'dueAt', opened: 'openedAt', code: 'code' } as const satisfies Record<
  TaskSort,
  keyof TaskDocument
>;

/** Open tasks in MongoDB, each a document of its own that shows what its case said last. */
export class MongoTasks implements TaskStore {
  readonly #tasks: Documents<TaskDocument>;
  readonly #finish: FinishWrites;

  constructor(collections: Collections, finish: FinishWrites) {
    this.#tasks = collections('tasks');
    this.#finish = finish;
  }

  async find(query: TaskQuery): Promise<Page<TaskRow>> {
    await this.#finish.look();
    const { sort, cursor, limit } = query;
    const field = FIELD[sort];
    const place = afterPlace<TaskDocument>(field, 1, placeOf(cursor, 2));
    const pages = await Promise.all(
      heldTasks(query.grants).map((held) =>
        this.#tasks.find(
          { $and: [held, place, ...partsOf(query)] },
          { sort: { [field]: 1, _id: 1 }, limit: limit + 1, only: [field, 'row'] },
        ),
      ),
    );
    const placeIn = (task: TaskDocument): readonly [string, string] => [task[field] ?? '', task._id];
    const found = pages.flat().sort((a, b) => compare(placeIn(a), placeIn(b)));
    return pageOf(found, limit, ({ row = '' }) => JSON.parse(row) as TaskRow, placeIn);
  }

  async count(filter: TaskFilter): Promise<BoundedCount> {
    await this.#finish.look();
    const counts = await Promise.all(
      heldTasks(filter.grants).map((held) =>
        this.#tasks.countWithin({ $and: [held, ...partsOf(filter)] }, COUNTED + 1, COUNT_MILLIS),
      ),
    );
    const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    return { count: Math.min(count, COUNTED), exact: count <= COUNTED && !counts.includes(null) };
  }

  async countOpen(): Promise<number | null> {
    // Traces of closed tasks have no role, and the index by role alone answers.
    return this.#tasks.countWithin({ role: { $gt: '' } }, MOST_COUNTED, COUNT_MILLIS);
  }

  /** The server has its indexes in memory. */
  async prepare(): Promise<void> {
    return undefined;
  }
}

/** Everything of a filter but its grants. */
function partsOf(filter: TaskFilter): readonly Filter<TaskDocument>[] {
  const { procedure, procedures, status, receivedFrom, receivedBefore, assignee } = filter;
  const { dueFrom, dueBefore, undated } = filter;
  return [
    ...wordsOfFilter(filter).map((word) => ({ words: beginsWith(word) })),
    ...(procedure === undefined ? [] : [{ procedure }]),
    ...(procedures === undefined ? [] : [{ procedure: { $in: [...procedures] } }]),
    ...(status === undefined ? [] : [{ status }]),
    ...(receivedFrom === undefined ? [] : [{ receivedAt: { $gte: receivedFrom } }]),
    ...(receivedBefore === undefined ? [] : [{ receivedAt: { $lt: receivedBefore } }]),
    ...(dueFrom === undefined ? [] : [{ dueAt: { $gte: dueFrom } }]),
    ...(dueBefore === undefined ? [] : [{ dueAt: { $lt: dueBefore } }]),
    ...(dueFrom === undefined && dueBefore === undefined ? [] : [{ dueAt: { $lt: UNDATED } }]),
    ...(undated === true ? [{ dueAt: UNDATED }] : []),
    // Whoever has no account has taken no task: an empty name stands for tasks that nobody has.
    ...(assignee === undefined ? [] : [{ assignee: assigneeOf(assignee) }]),
  ];
}

function assigneeOf(assignee: NonNullable<TaskFilter['assignee']>): Filter<TaskDocument>['assignee'] {
  if (assignee === 'nobody') return '';
  return assignee.account === '' ? { $in: [] } : assignee.account;
}

function compare(a: readonly [string, string], b: readonly [string, string]): number {
  const [first, second] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
