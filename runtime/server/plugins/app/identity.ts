import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isAdministrator } from '../../accounts/administrator-role.ts';
import { RequestError } from '../../problems/request-error.ts';
import type { Account, AccountStore } from '../../store/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in account as it is now, with the roles that it holds now; null for a visitor. */
    account: Account | null;
  }
}

/** Finds the account of the session for every request, so that a role that was taken away is gone at once. */
export const identity = plugin<{ readonly accounts: AccountStore }>(
  async (app, { accounts }) => {
    app.decorateRequest('account', null);
    app.addHook('onRequest', async (request) => {
      const { account } = request.session;
      request.account = account === undefined ? null : await accounts.get(account);
    });
  },
  { name: 'identity', dependencies: ['sessions'] },
);

/** The signed-in account; a visitor is asked to sign in. */
export function signedIn(request: FastifyRequest): Account {
  if (request.account === null) throw new RequestError('sign-in-needed');
  return request.account;
}

/** The signed-in account if it may publish definitions. */
export function administrator(request: FastifyRequest): Account {
  const account = signedIn(request);
  if (!isAdministrator(account.grants)) throw new RequestError('role-missing');
  return account;
}
