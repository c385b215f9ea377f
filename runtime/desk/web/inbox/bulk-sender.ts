import type { BulkOrder, BulkResult, TaskSummary } from '../../../api/index.ts';

/** A thing to be done with many tasks, without the tasks. */
export type BulkWish = Omit<BulkOrder, 'rows'>;

/** A task with the id of its command: the same one however often it is sent. */
export interface BulkLine {
  readonly id: string;
  readonly task: TaskSummary;
}

/** What came of a wish: how many are done, and which are not, with why. */
export interface BulkOutcome {
  readonly wish: BulkWish;
  readonly done: number;
  readonly failed: readonly (BulkLine & { readonly why: string })[];
}

/** Sends a wish for some lines, and tells done from not done. */
export async function sendBulk(
  send: (order: BulkOrder) => Promise<{ readonly results: readonly BulkResult[] }>,
  wish: BulkWish,
  lines: readonly BulkLine[],
): Promise<BulkOutcome> {
  const rows = lines.map(({ id, task }) => ({ id, case: task.case, task: task.id }));
  const { results } = await send({ ...wish, rows });
  const problems = new Map(results.filter(({ done }) => !done).map((one) => [one.id, one.problems]));
  const failed = lines.flatMap((line) => {
    const found = problems.get(line.id);
    return found ? [{ ...line, why: found.map(({ message }) => message).join(' ') }] : [];
  });
  return { wish, done: lines.length - failed.length, failed };
}

/** The events that every one of some tasks of one procedure can be sent without a form. */
export function commonActions(tasks: readonly TaskSummary[]): TaskSummary['actions'] {
  const [first, ...rest] = tasks;
  if (!first || rest.some(({ procedure }) => procedure.id !== first.procedure.id)) return [];
  return first.actions.filter(({ event }) =>
    rest.every((one) => one.actions.some((it) => it.event === event)),
  );
}
