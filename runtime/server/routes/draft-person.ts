import type { FastifyRequest } from 'fastify';
import { signedIn } from '../plugins/app/identity.ts';
import type { Services } from '../services.ts';
import type { Account } from '../store/index.ts';

/**
 * The person for whom a draft is filled: whoever is signed in, or the one whose code has opened the draft on this
 * device. Handing in, confirming and inviting ask for the signed-in person instead.
 */
export async function draftPerson(
  { store, world }: Pick<Services, 'store' | 'world'>,
  request: FastifyRequest,
  draftId: string,
): Promise<Account> {
  const opened = request.session.drafts?.[draftId];
  if (opened === undefined || opened.until <= world.now() || request.account?.id === opened.account) {
    return signedIn(request);
  }
  return (await store.accounts.get(opened.account)) ?? signedIn(request);
}
