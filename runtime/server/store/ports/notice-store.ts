import type { Instant } from '../../../../engine/index.ts';
import type { Page, PageRequest } from './paging.ts';

/** A message delivered to an account on the portal. */
export interface Notice {
  /** Key of the effect that sent it: the same message is delivered once. */
  readonly key: string;
  readonly account: string;
  readonly caseId: string;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Instant;
  readonly readAt: Instant | null;
}

export interface NoticeStore {
  /** False when it was delivered before. */
  insert(notice: Notice): Promise<boolean>;
  /** Newest first. */
  ofAccount(account: string, page: PageRequest): Promise<Page<Notice>>;
  countUnread(account: string): Promise<number>;
  /** Marks a notice of this account as read. */
  markRead(key: string, account: string, at: Instant): Promise<boolean>;
}
