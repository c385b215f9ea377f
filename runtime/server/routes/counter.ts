import type { FastifyInstance, FastifyReply } from 'fastify';
import type {
  CounterChange,
  CounterDrafts,
  CounterProcedures,
  CounterResume,
  CounterSignature,
  CounterStart,
  Draft,
} from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { counterItem } from '../counter/counter-item.ts';
import { counterProcedure } from '../counter/counter-places.ts';
import { procedureName } from '../definitions/procedure-name.ts';
import { draftItem } from '../drafts/draft-item.ts';
import { expiryOf } from '../drafts/draft-lifetime.ts';
import type { OpenDraft } from '../drafts/draft-service.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import type { Services } from '../services.ts';
import type { Account } from '../store/index.ts';
import { etagOf } from './revision-header.ts';

const tags = ['counter'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 404: problem, 409: problem, 422: problem };

/** Applications that clerks take in for people who come in person, or write by post. */
export function counterRoutes(app: FastifyInstance, services: Services): void {
  const { counter, drafts, procedures, procedureList, world, cases } = services;
  const send = async (reply: FastifyReply, open: OpenDraft, account: Account): Promise<Draft> => {
    reply.header('etag', etagOf(open.draft.revision)).header('cache-control', 'no-store');
    return draftItem(drafts, open, account);
  };

  app.get<{ Querystring: { q?: string } }>(
    '/api/counter/procedures',
    {
      schema: {
        summary: 'Procedures that I may take in at a counter',
        tags,
        querystring: {
          type: 'object',
          properties: {
            q: { type: 'string', maxLength: 200, description: 'Words of the name, or the code.' },
          },
        },
        response: { 200: schemaOf('counter-procedures'), 401: problem },
      },
    },
    async (request): Promise<CounterProcedures> => {
      const account = signedIn(request);
      const now = world.now();
      const found = await procedureList.search(request.query.q ?? '', now);
      const items: CounterProcedures['items'] = [];
      for (const { hash } of found) {
        // The outline says enough: of a province's thousands none is compiled for the list.
        const item = counterProcedure(await procedures.outline(hash), account, now);
        if (item !== null) items.push(item);
      }
      return { items };
    },
  );

  app.get(
    '/api/counter/drafts',
    {
      schema: {
        summary: 'Drafts under way at my counters',
        tags,
        response: { 200: schemaOf('counter-drafts'), 401: problem },
      },
    },
    async (request, reply): Promise<CounterDrafts> => {
      const account = signedIn(request);
      reply.header('cache-control', 'no-store');
      const items: CounterDrafts['items'] = [];
      for (const open of await counter.underWay(account)) {
        const { draft, runnable } = open;
        const about = counterItem(open, account, cases.context(runnable));
        if (about === null) continue;
        const { id, createdAt, updatedAt } = draft;
        items.push({
          id,
          procedure: procedureName(runnable),
          applicant: about.applicant,
          unit: about.unit,
          channel: about.channel,
          startedBy: about.startedBy,
          begunOnline: about.person === undefined,
          createdAt,
          updatedAt,
          expiresAt: expiryOf(updatedAt),
        });
      }
      return { items };
    },
  );

  app.post<{ Body: CounterStart }>(
    '/api/counter/drafts',
    {
      schema: {
        summary: 'Begin an application for somebody at the counter',
        tags,
        body: schemaOf('counter-start'),
        response: { 201: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const open = await counter.start(account, request.body);
      reply.code(201).header('location', `/api/drafts/${open.draft.id}`);
      return send(reply, open, account);
    },
  );

  app.put<{ Params: { id: string }; Body: CounterChange }>(
    '/api/counter/drafts/:id',
    {
      schema: {
        summary: 'Correct who came to the counter, what they showed, and how',
        tags,
        body: schemaOf('counter-change'),
        response: { 200: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const { person = null, ...order } = request.body;
      return send(reply, await counter.change(account, request.params.id, { ...order, person }), account);
    },
  );

  app.put<{ Params: { id: string }; Body: CounterSignature }>(
    '/api/counter/drafts/:id/signature',
    {
      schema: {
        summary: 'Note that the applicant has signed the printed form',
        tags,
        body: schemaOf('counter-signature'),
        response: { 200: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const { signed, revision } = request.body;
      return send(reply, await counter.sign(account, request.params.id, signed, revision), account);
    },
  );

  app.post<{ Body: CounterResume }>(
    '/api/counter/transfers',
    {
      config: { rateLimit: guessingLimits.code },
      schema: {
        summary: 'Go on at the counter with what somebody began online, by their code',
        tags,
        body: schemaOf('counter-resume'),
        response: { 200: schemaOf('draft'), ...failures, 429: problem },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const { code, ...order } = request.body;
      const open = await counter.resume(account, code, order);
      request.log.info(
        { audit: 'draft-resumed', draft: open.draft.id, account: account.id },
        'draft of a citizen opened at the counter',
      );
      return send(reply, open, account);
    },
  );
}
