import type { Instant, Json } from '../../../../engine/index.ts';

/** One version of a catalogue or of a working calendar; it never changes. */
export interface CatalogueRecord {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  readonly document: Json;
}

export interface CatalogueStore {
  /** False when that version exists; the stored one is left as it is. */
  insert(record: CatalogueRecord): Promise<boolean>;
  get(id: string, version: number): Promise<CatalogueRecord | null>;
  latest(id: string): Promise<CatalogueRecord | null>;
  /** Ids and versions of all, in order. */
  list(): Promise<readonly Omit<CatalogueRecord, 'document'>[]>;
}
