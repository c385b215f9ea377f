import type { KeptDraft } from '../../../runtime/client/index.ts';
import { draftEdits } from './draft-edits.ts';
import { DraftSession, type SessionClient } from './draft-session.ts';
import { browserCopies } from './kept-copies.ts';

/** A session as a browser has it: its clock, its own database. */
export function openSession(client: SessionClient, kept: KeptDraft): DraftSession {
  return new DraftSession({
    client,
    kept,
    edits: draftEdits,
    copies: browserCopies(),
    later: (millis, work) => {
      const timer = setTimeout(work, millis);
      return () => {
        clearTimeout(timer);
      };
    },
    now: () => Date.now(),
    window: windowId(),
  });
}

/** The id of this window, which it keeps over a reload: nobody is told that they have company in themselves. */
function windowId(): string {
  const name = 'thutuc-window';
  const id = sessionStorage.getItem(name) ?? Array.from(crypto.getRandomValues(new Uint8Array(12))).join('-');
  sessionStorage.setItem(name, id);
  return id;
}
