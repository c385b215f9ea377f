import type { Grant, Instant, ProcedureReference, Task, TaskDue, Text } from '../../../../engine/index.ts';
import type { BoundedCount, Page, PageRequest } from './paging.ts';

/** An open task as an inbox shows it. */
export interface TaskRow {
  readonly task: Task;
  readonly caseId: string;
  readonly code: string | null;
  readonly reference: string;
  readonly procedure: ProcedureReference;
  readonly procedureTitle: Text;
  readonly applicantName: string;
  readonly status: string;
  /** When the case was filed. */
  readonly submittedAt: Instant;
  readonly caseDue: TaskDue | null;
}

/** Which open tasks are wanted. Every part that is given must hold. */
export interface TaskFilter {
  /** Tasks whose role is held in their unit; the unit "*" stands for every unit. No grant, no task. */
  readonly grants: readonly Grant[];
  /** Words, in any order and without regard to marks: the dossier code, the applicant, the procedure.
   * Each must begin a word there; the first eight count. A word that is a whole identity number is looked for among
   * those of the applicants instead; a part of one finds nobody. */
  readonly text?: string;
  readonly procedure?: string;
  /** Tasks of any of these procedures. */
  readonly procedures?: readonly string[];
  /** Tasks of cases with this status. */
  readonly status?: string;
  /** Tasks of cases that were filed from the first moment on, and before the second. */
  readonly receivedFrom?: Instant;
  readonly receivedBefore?: Instant;
  /** Tasks due at this moment or later. */
  readonly dueFrom?: Instant;
  /** Tasks without a time by which they are due. */
  readonly undated?: true;
  /** Tasks due before this moment. */
  readonly dueBefore?: Instant;
  /** Tasks that nobody has taken, or that one account has taken. */
  readonly assignee?: 'nobody' | { readonly account: string };
}

/** Order of an inbox: next due first (undated last), oldest first, or by dossier code (uncoded last). */
export type TaskSort = 'due' | 'opened' | 'code';

export interface TaskQuery extends TaskFilter, PageRequest {
  readonly sort: TaskSort;
}

/** The open tasks of all cases. Written with their case; a reader sees what was written before. */
export interface TaskStore {
  find(query: TaskQuery): Promise<Page<TaskRow>>;
  /** How many there are, counted up to 1,000, or less far where they are hard to find. */
  count(filter: TaskFilter): Promise<BoundedCount>;
  /** How many are open at all; null where counting them would take too long. */
  countOpen(): Promise<number | null>;
  /**
   * Makes ready for searches what takes a while and is not needed for right answers; for whoever will search much. Nobody needs
   * to wait for it.
   */
  prepare(): Promise<void>;
}
