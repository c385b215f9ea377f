import type { Case } from '../../../engine/index.ts';

/** Tasks of a case for which nothing that was typed is of use any more; null for the case as a whole. */
export interface TypedBefore {
  readonly caseId: string;
  readonly tasks: readonly string[] | null;
}

/** What was typed before a write and is of no use after it: for tasks that are over now, or for a case that has ended. */
export function typedBefore(before: Case | null, { id, tasks, endedAt }: Case): TypedBefore | null {
  if (endedAt !== null) return before?.endedAt === null ? { caseId: id, tasks: null } : null;
  const open = new Set((before?.tasks ?? []).filter(({ closed }) => closed === null).map((task) => task.id));
  const over = tasks.filter((task) => task.closed !== null && open.has(task.id)).map((task) => task.id);
  return over.length > 0 ? { caseId: id, tasks: over } : null;
}
