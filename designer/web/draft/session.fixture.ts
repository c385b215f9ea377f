import type { DefinitionDraftHead } from '../../../runtime/api/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
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
  let kept = { head: { ...draftHead, ...head }, document };
  return new DraftSession({
    client: {
      definitionDraft: () => Promise.resolve(kept),
      saveDefinitionDraft: (_id, saved) => {
        kept = { head: { ...kept.head, revision: kept.head.revision + 1 }, document: saved };
        return Promise.resolve(kept.head);
      },
      definitionEditors: () =>
        Promise.resolve({ revision: kept.head.revision, state: kept.head.state, others: [] }),
    },
    kept,
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
}
