import { createClient } from '../../../client/index.ts';

/** Tells the server which new messages the person has now been shown; they stay marked until the next visit. */
export function readNotices(): void {
  const client = createClient();
  for (const notice of document.querySelectorAll<HTMLElement>('[data-unread]')) {
    // A message that could not be marked is simply new once more.
    client.readNotice(notice.dataset['unread'] ?? '').catch(() => undefined);
  }
}
