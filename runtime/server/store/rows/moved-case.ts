import type { CaseListing } from '../ports/case-store.ts';
import type { TaskRow } from '../ports/task-store.ts';

/** What lists show of a case, from what an inbox says of one of its open tasks; null where it has none. */
export function listingOf(row: string | null): CaseListing | null {
  if (row === null) return null;
  const { procedureTitle, caseDue } = JSON.parse(row) as TaskRow;
  return { procedureTitle, due: caseDue };
}
