import type { Answers, AttachedFile, Instant, ProcedureReference } from '../../../../engine/index.ts';

/** An application that a citizen has begun and not filed yet. */
export interface ApplicationDraft {
  readonly id: string;
  /** Counts its writes from 1. */
  readonly revision: number;
  readonly account: string;
  readonly procedure: ProcedureReference;
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface DraftStore {
  insert(draft: ApplicationDraft): Promise<'inserted' | 'exists'>;
  /** Writes over the revision that was read. */
  replace(draft: ApplicationDraft, expectedRevision: number): Promise<'replaced' | 'conflict'>;
  get(id: string): Promise<ApplicationDraft | null>;
  /** The drafts of an account, last touched first. */
  ofAccount(account: string): Promise<readonly ApplicationDraft[]>;
  remove(id: string): Promise<void>;
  /** Ids of drafts that nobody has touched since a moment. */
  untouchedSince(moment: Instant, limit: number): Promise<readonly string[]>;
}
