import type { BoundedCount, Page } from '../ports/paging.ts';
import type { TaskFilter, TaskQuery, TaskRow, TaskStore } from '../ports/task-store.ts';
import type { Database } from './database.ts';
import { pageOf, placeOf } from '../rows/page-cursor.ts';
import { countTasks } from './task-count.ts';
import type { TaskMirror } from './task-mirror.ts';
import { searchTasks } from './task-search.ts';

/** Counting stops here: an inbox says "more than 1,000". */
const COUNTED = 1_000;

/** Open tasks in SQLite. */
export class SqliteTasks implements TaskStore {
  readonly #database: Database;
  readonly #mirror: TaskMirror;

  constructor(database: Database, mirror: TaskMirror) {
    this.#database = database;
    this.#mirror = mirror;
  }

  async find(query: TaskQuery): Promise<Page<TaskRow>> {
    const after = placeOf(query.cursor, 2);
    const search = { filter: query, sort: query.sort, after, limit: query.limit + 1 };
    const found = searchTasks(this.#database, search, this.#mirror);
    const row = ({ no }: { readonly no: number }): TaskRow => this.#row(no);
    return pageOf(found, query.limit, row, ({ place, no }) => [place, no]);
  }

  async count(filter: TaskFilter): Promise<BoundedCount> {
    const search = { filter, sort: 'due', after: null, limit: COUNTED + 1 } as const;
    const { count, isWhole } = countTasks(this.#database, search, this.#mirror);
    return { count: Math.min(count, COUNTED), exact: isWhole };
  }

  async countOpen(): Promise<number> {
    return this.#database.get<{ n: number }>('SELECT count(*) AS n FROM tasks')?.n ?? 0;
  }

  async prepare(): Promise<void> {
    await this.#mirror.prepare();
  }

  #row(no: number): TaskRow {
    const found = this.#database.get<{ row: string }>('SELECT row FROM task_rows WHERE no = ?', no);
    if (!found) throw new Error(`task ${no} is in an index but has no row`);
    return JSON.parse(found.row) as TaskRow;
  }
}
