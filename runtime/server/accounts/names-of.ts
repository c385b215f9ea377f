import type { AccountStore } from '../store/index.ts';

/** What the holders of accounts are called, each looked up once; an account that is gone goes by its id. */
export async function namesOf(
  ids: Iterable<string>,
  accounts: Pick<AccountStore, 'get'>,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await accounts.get(id))?.name ?? id] as const),
  );
  return new Map(found);
}
