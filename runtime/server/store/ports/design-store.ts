import type { Instant, Json } from '../../../../engine/index.ts';

/** A definition that an administrator is still editing. */
export interface DefinitionDraft {
  readonly id: string;
  /** Counts its writes from 1. */
  readonly revision: number;
  readonly procedureId: string;
  /** Published version it began from, null for a new procedure. */
  readonly baseVersion: number | null;
  readonly document: Json;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
}

export interface DesignStore {
  insert(draft: DefinitionDraft): Promise<'inserted' | 'exists'>;
  /** Writes over the revision that was read. */
  replace(draft: DefinitionDraft, expectedRevision: number): Promise<'replaced' | 'conflict'>;
  get(id: string): Promise<DefinitionDraft | null>;
  /** All drafts without their documents, last touched first. */
  list(): Promise<readonly Omit<DefinitionDraft, 'document'>[]>;
  remove(id: string): Promise<void>;
}
