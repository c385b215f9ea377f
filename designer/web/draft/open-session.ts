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
    window: crypto.randomUUID(),
  });
}
