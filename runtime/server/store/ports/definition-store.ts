import type { Instant, Json, Text } from '../../../../engine/index.ts';

/** A published version of a procedure. Nothing of it ever changes but its status. */
export interface DefinitionRecord extends DefinitionSummary {
  readonly document: Json;
}

/** A published version without its document, for lists. */
export interface DefinitionSummary {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  /** National code of the procedure; empty where it has none. */
  readonly code: string;
  /** Hash of the canonical JSON; cases name their definition by it. */
  readonly hash: string;
  readonly effectiveFrom: Instant;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  /** Who put it forward, where a second person published it; empty where one person did, by file. */
  readonly proposedBy: string;
  readonly note: string;
  readonly status: DefinitionStatus;
}

/** A suspended version takes no new cases; the ones it has go on. */
export type DefinitionStatus = 'active' | 'suspended';

export interface DefinitionStore {
  /** Publishes. False when that version of the procedure exists; the stored one is left as it is. */
  insert(record: DefinitionRecord): Promise<boolean>;
  get(id: string, version: number): Promise<DefinitionRecord | null>;
  byHash(hash: string): Promise<DefinitionRecord | null>;
  /**
   * The version new cases run on: of the active versions in effect at `now`, the one in effect last, then the
   * highest version.
   */
  live(id: string, now: Instant): Promise<DefinitionRecord | null>;
  /** The live version of each procedure, in the order of ids. */
  listLive(now: Instant): Promise<readonly DefinitionSummary[]>;
  /** Every version of every procedure, by id, then newest first. */
  list(): Promise<readonly DefinitionSummary[]>;
  /** Every procedure of which a version was ever published, also where all of them are suspended. */
  ids(): Promise<readonly string[]>;
  /** Every version of a procedure, newest first. */
  history(id: string): Promise<readonly DefinitionSummary[]>;
  /**
   * What lists read of versions, by their hashes, as it was kept with `keepOutline`; without those of which nothing is
   * kept in this shape. It follows from the document, so it is not moved to another store.
   */
  outlines(hashes: readonly string[], shape: number): Promise<ReadonlyMap<string, Json>>;
  /**
   * Keeps what lists read of a version, in the place of what was kept before.
   *
   * @param shape number of its shape, which a later release may change
   */
  keepOutline(hash: string, shape: number, outline: Json): Promise<void>;
  setStatus(id: string, version: number, status: DefinitionStatus): Promise<boolean>;
  /** A number that grows with each publication or change of status; other processes poll it. */
  generation(): Promise<number>;
}
