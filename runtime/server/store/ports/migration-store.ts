import type { CalendarDate, Instant, Json } from '../../../../engine/index.ts';

/** Cases under way that are to be moved from one version of a procedure to another: from the plan to the last case. */
export interface Migration {
  readonly id: string;
  /** Counts its writes from 1. */
  readonly revision: number;
  /** Id of the procedure. */
  readonly procedure: string;
  readonly from: MigratedVersion;
  readonly to: MigratedVersion;
  /** How states, deadlines and answers come to the new version. */
  readonly plan: Json;
  readonly state: MigrationState;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** What was put before the second person; null while nothing is. */
  readonly proposal: MigrationProposal | null;
  readonly approval: { readonly by: string; readonly at: Instant } | null;
  /** The dry run of the plan as it is, under way or done; null where there was none. */
  readonly trial: MigrationPass | null;
  /** The move itself; null before it was approved. */
  readonly run: MigrationPass | null;
}

/** Under work; before the second person; moving cases; held up by a person; over. */
export type MigrationState = 'planned' | 'proposed' | 'running' | 'stopped' | 'done';

export interface MigratedVersion {
  readonly version: number;
  readonly hash: string;
}

/** A plan as it was put before the person who approves it. */
export interface MigrationProposal {
  readonly by: string;
  readonly at: Instant;
  /** The decision that orders it. */
  readonly decision: { readonly number: string; readonly date: CalendarDate };
  /** Why, for the history of each case. */
  readonly reason: string;
}

/** One way through all cases of the old version, in the order of their ids. */
export interface MigrationPass {
  readonly startedAt: Instant;
  /** Null while it is under way. */
  readonly endedAt: Instant | null;
  /** Where the next page begins; null at the beginning. */
  readonly cursor: string | null;
  /** How many cases it has looked at. */
  readonly looked: number;
  readonly groups: readonly MigrationGroup[];
}

/** Cases that come off alike. */
export interface MigrationGroup {
  /** moved: with the same due date; sooner, later: with another one; late: which has passed; stays: on its version. */
  readonly outcome: MigrationOutcome;
  /** Why they stay, as a problem of the catalogue; null where they move. */
  readonly reason: MigrationReason | null;
  readonly count: number;
  /** The first of them. */
  readonly cases: readonly MigratedCase[];
}

export type MigrationOutcome = 'moved' | 'sooner' | 'later' | 'late' | 'stays';

export interface MigrationReason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One case of a group, as lists show it. */
export interface MigratedCase {
  readonly id: string;
  /** Official dossier code, else the public reference. */
  readonly code: string;
  /** Vietnamese titles of the states that it was in. */
  readonly stage: string;
  readonly dueBefore: CalendarDate | null;
  readonly dueAfter: CalendarDate | null;
}

/** What became of the cases of one page of a pass, each of them, in the order of their ids. */
export interface MigrationPage {
  /** Pages of a pass sort by it in the order in which they were walked. */
  readonly id: string;
  readonly cases: readonly PassedCase[];
}

/** A case with how it came off, or would. */
export interface PassedCase extends Pick<MigrationGroup, 'outcome' | 'reason'> {
  readonly case: MigratedCase;
}

/** Moves of cases under way. */
export interface MigrationStore {
  insert(migration: Migration): Promise<'inserted' | 'exists'>;
  /** Writes over the revision that was read. */
  replace(migration: Migration, expectedRevision: number): Promise<'replaced' | 'conflict'>;
  get(id: string): Promise<Migration | null>;
  /** Those of a procedure, the newest first. */
  ofProcedure(procedure: string): Promise<readonly Migration[]>;
  /** Those of which a dry run or the move itself is under way. */
  underWay(): Promise<readonly Migration[]>;
  /** False when there is none. */
  remove(id: string): Promise<boolean>;
  /** Writes a page of a pass, also over what was written under its id. */
  putPage(page: MigrationPage): Promise<void>;
  /** Pages whose ids begin with a text, in the order of their ids, after one of them. */
  pages(beginning: string, after: string, limit: number): Promise<readonly MigrationPage[]>;
  /** Removes the pages whose ids begin with a text. */
  removePages(beginning: string): Promise<void>;
}

/** Whether a dry run or the move itself is under way. */
export function isUnderWay({ state, trial }: Pick<Migration, 'state' | 'trial'>): boolean {
  return state === 'running' || (trial !== null && trial.endedAt === null);
}
