import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { instantOf, millisOf } from '../../../engine/index.ts';
import type { DraftCode, DraftConfirm, DraftInvite, DraftOpen, DraftOpened } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import type { NewCode } from '../drafts/draft-codes.ts';
import { draftItem } from '../drafts/draft-item.ts';
import { qrPath } from '../papers/index.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import type { Services } from '../services.ts';
import { draftPerson } from './draft-person.ts';
import { etagOf } from './revision-header.ts';

const tags = ['drafts'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 404: problem, 409: problem };

/** How long a draft that a code has opened stays open on a device, in milliseconds: 2 hours. */
const OPEN_MILLIS = 2 * 60 * 60 * 1000;

/** A draft on another device, and with other people. */
export function draftTogetherRoutes(app: FastifyInstance, services: Services): void {
  const { drafts, codes, parties, world, store, publicUrl } = services;

  app.post<{ Params: { id: string } }>(
    '/api/drafts/:id/transfers',
    {
      schema: {
        summary: 'A code that opens the draft on another device',
        tags,
        response: { 201: schemaOf('draft-code'), ...failures },
      },
    },
    async (request, reply): Promise<DraftCode> => {
      const account = await draftPerson(services, request, request.params.id);
      const { draft } = await drafts.of(account, request.params.id);
      const about = { draftId: draft.id, purpose: 'device', party: null, createdBy: account.id } as const;
      reply.code(201).header('cache-control', 'no-store');
      return shown(await codes.make(about), addressOf(request, publicUrl, '/tiep-tuc'));
    },
  );

  app.post<{ Body: DraftOpen }>(
    '/api/transfers',
    {
      config: { rateLimit: guessingLimits.code },
      schema: {
        summary: 'Open a draft on this device by a code',
        tags,
        body: schemaOf('draft-open'),
        response: { 200: schemaOf('draft-opened'), 404: problem, 429: problem },
      },
    },
    async (request): Promise<DraftOpened> => {
      const pass = await codes.look(request.body.code, 'device');
      await codes.use(pass);
      const draft = await store.drafts.get(pass.draftId);
      if (draft && request.account?.id !== pass.createdBy) {
        const until = instantOf(millisOf(world.now()) + OPEN_MILLIS);
        request.session.drafts = {
          ...request.session.drafts,
          [draft.id]: { account: pass.createdBy, until },
        };
      }
      return { draft: pass.draftId, procedure: draft?.procedure.id ?? '' };
    },
  );

  app.post<{ Params: { id: string }; Body: DraftInvite }>(
    '/api/drafts/:id/invitations',
    {
      schema: {
        summary: 'A code with which another person joins',
        tags,
        body: schemaOf('draft-invite'),
        response: { 201: schemaOf('draft-code'), ...failures },
      },
    },
    async (request, reply): Promise<DraftCode> => {
      const code = await parties.invite(signedIn(request), request.params.id, request.body.party);
      reply.code(201).header('cache-control', 'no-store');
      return shown(code, addressOf(request, publicUrl, '/tham-gia'));
    },
  );

  app.post<{ Body: DraftOpen }>(
    '/api/invitations',
    {
      config: { rateLimit: guessingLimits.code },
      schema: {
        summary: 'Join an application by a code',
        tags,
        body: schemaOf('draft-open'),
        response: { 200: schemaOf('draft-opened'), ...failures, 429: problem },
      },
    },
    async (request): Promise<DraftOpened> => {
      const { draft } = await parties.join(signedIn(request), request.body.code);
      return { draft: draft.id, procedure: draft.procedure.id };
    },
  );

  app.post<{ Params: { id: string }; Body: DraftConfirm }>(
    '/api/drafts/:id/confirmations',
    {
      schema: {
        summary: 'Confirm what the application says',
        tags,
        body: schemaOf('draft-confirm'),
        response: { 200: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const opened = await parties.confirm(account, request.params.id, request.body.revision);
      return send(reply, await draftItem(drafts, opened, account));
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/drafts/:id/renewal',
    {
      schema: {
        summary: 'Bring a draft to the version that is live',
        tags,
        response: { 200: schemaOf('draft'), ...failures },
      },
    },
    async (request, reply) => {
      const account = await draftPerson(services, request, request.params.id);
      return send(reply, await draftItem(drafts, await drafts.renew(account, request.params.id), account));
    },
  );
}

function send<Body extends { readonly revision: number }>(reply: FastifyReply, body: Body): Body {
  reply.header('etag', etagOf(body.revision)).header('cache-control', 'no-store');
  return body;
}

function shown({ code, expiresAt }: NewCode, page: string): DraftCode {
  const address = `${page}?${new URLSearchParams({ ma: code })}`;
  const { size, path } = qrPath(address);
  return { code, expiresAt, address, qr: { size, path } };
}

/** Where the page is for whoever gets the code: as this browser reached the server, else as the server is known. */
function addressOf(request: FastifyRequest, publicUrl: string, path: string): string {
  const { origin } = request.headers;
  return `${origin ?? publicUrl}${path}`;
}
