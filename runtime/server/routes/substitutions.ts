import type { FastifyInstance } from 'fastify';
import { localDateOf, type Grant } from '../../../engine/index.ts';
import type {
  ColleagueList,
  SubstitutionItem,
  SubstitutionList,
  SubstitutionOrder,
} from '../../api/index.ts';
import { nameSubstitute } from '../accounts/name-substitute.ts';
import { covers, lentGrants, unitsOf } from '../accounts/people.ts';
import { grantNames } from '../cases/grant-names.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import type { Account, Substitution } from '../store/index.ts';

const tags = ['people'];
const problem = schemaOf('problem-details');
/** As many substitutions as a list shows; older ones stay in the store. */
const SHOWN = 200;

/** Colleagues, and who stands in for whom. */
export function substitutionRoutes(app: FastifyInstance, services: Services): void {
  const { store, people, world } = services;

  app.get(
    '/api/colleagues',
    {
      schema: {
        summary: 'Officials of my units',
        tags,
        response: { 200: schemaOf('colleague-list'), 401: problem },
      },
    },
    async (request, reply): Promise<ColleagueList> => {
      const account = signedIn(request);
      const names = await grantNames(services);
      const named = (grants: readonly Grant[]) => lentGrants(grants, null, null).map((one) => names(one));
      reply.header('cache-control', 'private, no-store');
      if (account.grants.length === 0) return { items: [] };
      const colleagues = await people.colleagues(account);
      return {
        items: colleagues.map(({ account: { id, name, grants }, isOverseen }) => ({
          account: id,
          name,
          grants: named(grants),
          overseen: isOverseen,
        })),
      };
    },
  );

  app.get(
    '/api/substitutions',
    {
      schema: {
        summary: 'Who stands in for whom: me, and people whom I oversee',
        tags,
        response: { 200: schemaOf('substitution-list'), 401: problem },
      },
    },
    async (request, reply): Promise<SubstitutionList> => {
      const account = signedIn(request);
      const colleagues = await people.colleagues(account);
      const seen = colleagues.filter(({ isOverseen }) => isOverseen).map((one) => one.account.id);
      const found = await store.substitutions.concerning([account.id, ...seen], SHOWN);
      const overseen = await people.overseenUnits(account.grants);
      reply.header('cache-control', 'private, no-store');
      return { items: await Promise.all(found.map((one) => itemOf(one, account, overseen))) };
    },
  );

  app.post<{ Body: SubstitutionOrder }>(
    '/api/substitutions',
    {
      schema: {
        summary: 'Name a substitute for myself, or for somebody whom I oversee',
        tags,
        body: schemaOf('substitution-order'),
        response: { 200: schemaOf('substitution-list'), 401: problem, 403: problem, 422: problem },
      },
    },
    async (request): Promise<SubstitutionList> => {
      const account = signedIn(request);
      const order = await nameSubstitute(services, account, request.body, world.now());
      const isNew = await store.substitutions.insert(order);
      const stored = isNew ? order : await store.substitutions.get(order.id);
      if (stored?.grantedBy.account !== account.id) throw new RequestError('command-id-taken');
      const { id, absent, substitute, role, unit, from, until } = stored;
      request.log.info(
        {
          audit: 'substitution',
          substitution: {
            id,
            absent: absent.account,
            substitute: substitute.account,
            role,
            unit,
            from,
            until,
          },
          account: account.id,
        },
        'a substitute was named',
      );
      const overseen = await people.overseenUnits(account.grants);
      return { items: [await itemOf(stored, account, overseen)] };
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/substitutions/:id/end',
    {
      schema: {
        summary: 'End a substitution before its last day',
        tags,
        response: { 204: { type: 'null' }, 401: problem, 404: problem },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const { id, name } = account;
      const found = await store.substitutions.get(request.params.id);
      const overseen = await people.overseenUnits(account.grants);
      if (!found || !(await mayEnd(found, account, overseen))) throw new RequestError('substitution-unknown');
      await store.substitutions.end(found.id, { at: world.now(), by: { account: id, name } });
      request.log.info(
        { audit: 'substitution-ended', id: found.id, account: id },
        'a substitution was ended',
      );
      return reply.code(204).send();
    },
  );

  /** The absent person ends it, whoever stands in gives it back, and whoever oversees the absent person. */
  async function mayEnd(
    { absent, substitute, grantedBy, role, unit }: Substitution,
    account: Account,
    overseen: ReadonlySet<string>,
  ): Promise<boolean> {
    if ([absent.account, substitute.account, grantedBy.account].includes(account.id)) return true;
    const away = await store.accounts.get(absent.account);
    const units = [...unitsOf(lentGrants(away?.grants ?? [], role, unit))];
    return units.length > 0 && units.every((one) => covers(overseen, one));
  }

  async function itemOf(
    one: Substitution,
    account: Account,
    overseen: ReadonlySet<string>,
  ): Promise<SubstitutionItem> {
    const today = localDateOf(world.now());
    const state =
      one.ended !== null ? 'ended' : one.until < today ? 'past' : one.from > today ? 'coming' : 'inForce';
    return {
      ...one,
      state,
      mayEnd: (state === 'coming' || state === 'inForce') && (await mayEnd(one, account, overseen)),
    };
  }
}
