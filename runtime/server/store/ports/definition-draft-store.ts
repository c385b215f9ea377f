import type { CalendarDate, Instant, Json } from '../../../../engine/index.ts';

/** A definition that administrators are still at work on: a JSON object that may be unfinished or wrong anywhere. */
export interface DefinitionDraft extends DefinitionDraftHead {
  readonly document: Json;
}

/** A draft without its document, for lists. */
export interface DefinitionDraftHead {
  readonly id: string;
  /** Counts its writes from 1. */
  readonly revision: number;
  /** Vietnamese name of the procedure as the draft has it; empty while it has none. */
  readonly title: string;
  /** Id of the procedure as the draft has it; empty while it has none. */
  readonly procedure: string;
  readonly version: number | null;
  /** Published version that it is to follow; null for a new procedure. */
  readonly base: { readonly id: string; readonly version: number; readonly hash: string } | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** Who wrote it last, and when. */
  readonly updatedBy: string;
  readonly updatedAt: Instant;
  readonly state: DefinitionDraftState;
  /** What was put before the second person; null while nothing is. */
  readonly proposal: DefinitionProposal | null;
}

/** Under edit; before the second person, and closed to edits; published, and closed for good. */
export type DefinitionDraftState = 'editing' | 'proposed' | 'published';

/** A draft as it was put before the person who publishes it. */
export interface DefinitionProposal {
  readonly by: string;
  readonly at: Instant;
  /** The decision that approved the internal process. */
  readonly decision: { readonly number: string; readonly date: CalendarDate };
  /** Instant with offset or date from which new cases run on it; null for the moment of publication. */
  readonly effectiveFrom: string | null;
  readonly note: string;
}

export interface DefinitionDraftStore {
  insert(draft: DefinitionDraft): Promise<'inserted' | 'exists'>;
  /** Writes over the revision that was read. */
  replace(draft: DefinitionDraft, expectedRevision: number): Promise<'replaced' | 'conflict'>;
  get(id: string): Promise<DefinitionDraft | null>;
  /** All drafts without their documents, last touched first. */
  list(): Promise<readonly DefinitionDraftHead[]>;
  /** False when there is none. */
  remove(id: string): Promise<boolean>;
}
