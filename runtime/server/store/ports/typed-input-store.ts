import type { Instant, Json } from '../../../../engine/index.ts';

/** What somebody has typed for one action of a case and not sent yet. */
export interface TypedInputRecord {
  readonly account: string;
  readonly caseId: string;
  /** What tells the actions of a case apart. */
  readonly key: string;
  /** Id of the task of the action; empty for an action that belongs to no task. */
  readonly task: string;
  readonly savedAt: Instant;
  readonly content: Json;
}

/** What is typed and not sent, kept so that it survives a reload, a closed browser and another device. */
export interface TypedInputStore {
  /** Everything that an account has typed for a case. */
  of(account: string, caseId: string): Promise<readonly TypedInputRecord[]>;
  /** Saves; what was typed before for the same action is replaced. `full` where the account has as many as it may. */
  put(record: TypedInputRecord, most: number): Promise<'saved' | 'full'>;
  remove(account: string, caseId: string, key: string): Promise<void>;
  /** Forgets what anybody has typed for tasks that are over; with null for the case as a whole. */
  forget(caseId: string, tasks: readonly string[] | null): Promise<void>;
}
