import type { DefinitionDraftHead } from '../../../runtime/api/index.ts';
import { ProblemError, type DraftDocument, type KeptDraft } from '../../../runtime/client/index.ts';
import { draftEdits } from './draft-edits.ts';
import { DraftSession } from './draft-session.ts';

const person = { account: 'an', name: 'An' };

/** What the server would say of a draft of the first version. */
export const draftHead: DefinitionDraftHead = {
  ...{
    id: 'd',
    revision: 1,
    title: '',
    procedure: '',
    version: 1,
    base: null,
    state: 'editing',
    proposal: null,
  },
  ...{ createdBy: person, createdAt: '', updatedBy: person, updatedAt: '' },
};

/** Work on a draft for the tests of a screen: real edits, a server that takes everything, no timers. */
export function sessionOn(document: DraftDocument, head: Partial<DefinitionDraftHead> = {}): DraftSession {
  return sessionWithOthers(document, head).session;
}

/** As `sessionOn`, with what the server has, which others may save over: it refuses whoever has not seen that. */
export function sessionWithOthers(
  document: DraftDocument,
  head: Partial<DefinitionDraftHead> = {},
): { readonly session: DraftSession; readonly server: { kept: KeptDraft } } {
  const server: { kept: KeptDraft } = { kept: { head: { ...draftHead, ...head }, document } };
  const session = new DraftSession({
    client: {
      definitionDraft: () => Promise.resolve(server.kept),
      saveDefinitionDraft: (_id, saved, seen) => {
        const { head } = server.kept;
        if (seen !== head.revision) {
          const problem = { type: '', title: '', status: 412, code: 'definition-draft-moved', problems: [] };
          return Promise.reject(new ProblemError(problem));
        }
        server.kept = { head: { ...head, revision: head.revision + 1 }, document: saved };
        return Promise.resolve(server.kept.head);
      },
      definitionEditors: () => {
        const { revision, state } = server.kept.head;
        return Promise.resolve({ revision, state, others: [] });
      },
    },
    kept: server.kept,
    edits: draftEdits,
    copies: {
      get: () => Promise.resolve(null),
      put: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    },
    later: () => () => undefined,
    now: () => 0,
    window: 'w',
  });
  return { session, server };
}
