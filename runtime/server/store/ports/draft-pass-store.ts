import type { Instant } from '../../../../engine/index.ts';

/** The right to open a draft, held by whoever knows a code; only the hash of the code is kept. */
export interface DraftPass {
  /** SHA-256 of the code, in hexadecimal. */
  readonly hash: string;
  readonly draftId: string;
  /** Another device of the same person, or another person as a party. */
  readonly purpose: 'device' | 'party';
  /** Key of the party that is invited; null for a device. */
  readonly party: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface DraftPassStore {
  /** Keeps a pass in place of earlier ones of the draft for the same purpose and party. */
  put(pass: DraftPass): Promise<void>;
  get(hash: string): Promise<DraftPass | null>;
  /** Takes a pass away; true for the one caller who took it. */
  take(hash: string): Promise<boolean>;
  removeOfDraft(draftId: string): Promise<void>;
  removeExpired(now: Instant): Promise<void>;
}
