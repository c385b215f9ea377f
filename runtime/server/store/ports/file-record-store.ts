import type { Instant } from '../../../../engine/index.ts';

/** What is known of an uploaded file; its bytes lie in the file folder under their hash. */
export interface FileRecord {
  /** Cannot be guessed: whoever knows it and may read the case may read the file. */
  readonly id: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly hash: string;
  /** Name for display: NFC, without path and control characters. */
  readonly name: string;
  /** Media type as found in the content. */
  readonly type: string;
  /** Size in bytes. */
  readonly size: number;
  readonly owner: string;
  readonly createdAt: Instant;
  /** The draft or case that has it; null until it is attached. */
  readonly attachedTo: string | null;
}

export interface FileRecordStore {
  insert(record: FileRecord): Promise<void>;
  get(id: string): Promise<FileRecord | null>;
  /** Notes which draft or case has these files, so that they are kept. */
  attach(ids: readonly string[], holder: string): Promise<void>;
  /** Gives up files of a holder, as when a draft is thrown away; they become orphans. */
  detach(holder: string): Promise<void>;
  /** Gives up single files of a holder that it no longer names; they become orphans. */
  release(ids: readonly string[], holder: string): Promise<void>;
  /** How many bytes the files of a holder have together. */
  sizeHeld(holder: string): Promise<number>;
  /** Files nobody attached, uploaded before a moment. */
  orphans(createdBefore: Instant, limit: number): Promise<readonly FileRecord[]>;
  /** Removes a record if it is still unattached. False when it has been attached meanwhile. */
  removeOrphan(id: string): Promise<boolean>;
  /** Whether any record names these bytes. */
  isHashUsed(hash: string): Promise<boolean>;
}
