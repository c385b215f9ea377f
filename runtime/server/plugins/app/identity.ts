import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isAdministrator } from '../../accounts/administrator-role.ts';
import type { People } from '../../accounts/people.ts';
import { RequestError } from '../../problems/request-error.ts';
import type { EmbedTokens } from '../../embed/index.ts';
import type { Account } from '../../store/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in account as it is now, with the roles that it holds now; null for a visitor. */
    account: Account | null;
  }
}

/**
 * Finds the account of the session for every request, so that a role that was taken away is gone at once. A request
 * of an embedded service has the account of its token, and nobody's where it brings none: cookies count only here.
 */
export const identity = plugin<{ readonly people: People; readonly tokens: EmbedTokens }>(
  async (app, { people, tokens }) => {
    app.decorateRequest('account', null);
    app.addHook('onRequest', async (request) => {
      const { embedOrigin } = request;
      const account =
        embedOrigin === null
          ? (request.session.account ?? null)
          : await accountOfToken(tokens, embedOrigin, request);
      request.account = account === null ? null : await people.find(account);
    });
  },
  { name: 'identity', dependencies: ['sessions'] },
);

/** The account of the token of an embedded service; null where it brings none that counts. */
async function accountOfToken(
  tokens: EmbedTokens,
  origin: string,
  request: FastifyRequest,
): Promise<string | null> {
  const token = bearerOf(request);
  return token === null ? null : tokens.accountOf(token, origin);
}

/** The token that a request brings; null for none. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

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
