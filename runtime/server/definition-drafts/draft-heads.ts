import type { DefinitionDraftHead as HeadItem, EditorName } from '../../api/index.ts';
import { namesOf } from '../accounts/names-of.ts';
import type { AccountStore, DefinitionDraftHead } from '../store/index.ts';

/** Drafts as they are told to administrators: accounts with the names of their holders, each looked up once. */
export async function draftHeads(
  heads: readonly DefinitionDraftHead[],
  accounts: AccountStore,
): Promise<HeadItem[]> {
  const ids = heads.flatMap(({ createdBy, updatedBy, proposal }) => [
    createdBy,
    updatedBy,
    ...(proposal === null ? [] : [proposal.by]),
  ]);
  const names = await namesOf(ids, accounts);
  const person = (account: string): EditorName => ({ account, name: names.get(account) ?? account });
  return heads.map(
    ({ id, revision, title, procedure, version, base, createdAt, updatedAt, state, ...rest }) => ({
      ...{ id, revision, title, procedure, version, base, createdAt, updatedAt, state },
      createdBy: person(rest.createdBy),
      updatedBy: person(rest.updatedBy),
      proposal: rest.proposal && { ...rest.proposal, by: person(rest.proposal.by) },
    }),
  );
}

/** As `draftHeads`, for one draft; the document is left out. */
export async function draftHead(draft: DefinitionDraftHead, accounts: AccountStore): Promise<HeadItem> {
  const [head] = await draftHeads([draft], accounts);
  if (head === undefined) throw new Error(`No head of ${draft.id}`);
  return head;
}
