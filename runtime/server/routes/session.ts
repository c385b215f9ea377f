import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DemoAccounts, Session, SignIn } from '../../api/index.ts';
import { signIn } from '../accounts/sign-in.ts';
import { isAdministrator } from '../accounts/administrator-role.ts';
import type { People } from '../accounts/people.ts';
import { schemaOf } from '../api-schemas.ts';
import { bearerOf } from '../plugins/app/identity.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

/** Signing in and out, and who is signed in. */
export function sessionRoutes(
  app: FastifyInstance,
  { store, demoPeople, embedTokens, adoption, people }: Services,
): void {
  app.get(
    '/api/session',
    { schema: { summary: 'Who is signed in', tags: ['session'], response: { 200: schemaOf('session') } } },
    async (request, reply) => sessionOf(people, request, reply),
  );

  app.get(
    '/api/session/demo',
    {
      schema: {
        summary: 'Accounts to try a demonstration with',
        tags: ['session'],
        response: { 200: schemaOf('demo-accounts') },
      },
    },
    async (): Promise<DemoAccounts> => ({
      items: demoPeople.map(({ account, name, password, description }) => ({
        account,
        name,
        password,
        ...(description === undefined ? {} : { description }),
      })),
    }),
  );

  app.post<{ Body: SignIn }>(
    '/api/session',
    {
      config: { rateLimit: guessingLimits.signIn },
      schema: {
        summary: 'Sign in',
        tags: ['session'],
        body: schemaOf('sign-in'),
        response: { 200: schemaOf('session'), 401: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const account = await signIn(store.accounts, request.body.username, request.body.password);
      if (!account) throw new RequestError('sign-in-refused');
      // A session that somebody else may have planted must not become that of this person.
      await request.session.regenerate();
      request.session.account = account.id;
      request.account = account;
      // Before they do anything: an official may find their own application among the cases of the counter.
      await adoption.adopt(account);
      return sessionOf(people, request, reply);
    },
  );

  app.delete(
    '/api/session',
    { schema: { summary: 'Sign out', tags: ['session'], response: { 204: { type: 'null' } } } },
    async (request, reply) => {
      const token = bearerOf(request);
      if (request.embedOrigin !== null) {
        if (token !== null) await embedTokens.revoke(token);
        return reply.code(204).send();
      }
      await request.session.destroy();
      return reply.clearCookie('thutuc', { path: '/' }).code(204).send();
    },
  );
}

async function sessionOf(people: People, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
  const { account } = request;
  const grants = account?.grants ?? [];
  const oversees = grants.length > 0 && (await people.overseenUnits(grants)).size > 0;
  reply.header('cache-control', 'no-store');
  return {
    account: account?.id ?? null,
    name: account?.name ?? '',
    grants: (account?.grants ?? []).map(({ role, unit, for: absent }) => ({
      role,
      unit,
      ...(absent && { for: absent.name }),
    })),
    identity: { level: account?.identityLevel ?? 0, claims: { ...account?.claims } },
    ...(account && isAdministrator(account.grants) ? { administers: true } : {}),
    ...(oversees ? { oversees } : {}),
    csrf: (account || request.session.drafts) && request.embedOrigin === null ? reply.generateCsrf() : null,
  };
}
