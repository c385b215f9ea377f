import type { Instant } from '../../../../engine/index.ts';
import type { Page, PageRequest } from './paging.ts';

/** A message that a provider has taken, as it was sent. */
export interface SentMessage {
  /** Key of the effect, the recipient and the channel: the same message is sent once. */
  readonly key: string;
  readonly caseId: string;
  readonly channel: string;
  /** Who carried it: `smtp`, `sandbox`. */
  readonly provider: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** What the provider calls it. */
  readonly reference: string;
  readonly sentAt: Instant;
}

/** What left the house by mail or phone. */
export interface OutboxStore {
  /** False when it was noted before. */
  insert(message: SentMessage): Promise<boolean>;
  get(key: string): Promise<SentMessage | null>;
  /** Newest first. */
  list(page: PageRequest): Promise<Page<SentMessage>>;
}
