import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '../../../engine/index.ts';
import type { Session } from '../../api/index.ts';
import { createClient, ProblemError } from '../../client/index.ts';
import { payOverApi } from './pay-over-api.ts';
import { openCodeOverApi, removeDraftOverApi, signInOverApi, signOutOverApi } from './session-over-api.ts';
import type { PageAssets, PortalPerson, PortalReader, PortalServices } from './portal-services.ts';

export interface OverApiOptions {
  readonly assets: () => PageAssets;
  readonly demoPeople: readonly PortalPerson[];
  /** The present instant; the pages have no clock of their own. */
  readonly now: () => string;
}

/**
 * The pages' services, out of the server's own HTTP interface: the pages see what every other program sees, with
 * the same rights, limits and checks.
 */
export function servicesOverApi(app: FastifyInstance, options: OverApiOptions): PortalServices {
  const clientOf = (request: FastifyRequest) =>
    createClient({ fetch: app.apiFetch(request), language: () => request.language });

  return {
    assets: options.assets,
    demoPeople: options.demoPeople,
    today: () => localDateOf(options.now()),
    procedures: (request, query) => clientOf(request).procedures(query),
    procedure: (request, id) => orNull(clientOf(request).procedure(id)),
    track: (request, code) => orNull(clientOf(request).track(code)),
    signedPaper: (request, token) => orNull(clientOf(request).publicPaper(token)),
    drafts: (request) => clientOf(request).drafts(),
    mayFill: async (request, draft) => (await orNull(clientOf(request).draft(draft))) !== null,
    openCode: (request, reply, kind, code) => openCodeOverApi(app, request, reply, kind, code),
    removeDraft: (request, draft) => removeDraftOverApi(app, request, draft),
    cases: (request, after) => clientOf(request).cases({ cursor: after ?? undefined }),
    notices: (request) => clientOf(request).notices(),
    pay: (request, caseId, id) => payOverApi(app, request, caseId, id),
    case: (request, id) => orNull(clientOf(request).case(id)),

    language: (request) => request.language,
    keepLanguage: (_request, reply, language) => {
      void reply.setCookie('lang', language, {
        path: '/',
        sameSite: 'lax',
        httpOnly: true,
        maxAge: YEAR_SECONDS,
      });
    },
    reader: async (request) => {
      // Most pages are read by visitors: without a session's cookie there is nobody to ask for.
      if (request.headers.cookie === undefined) return null;
      return readerOf(await clientOf(request).session());
    },
    formToken: (_request, reply) => Promise.resolve(reply.generateCsrf()),
    assertFormToken: (request, reply) => assertToken(app, request, reply),
    signIn: async (request, reply, given) => {
      const session = await signInOverApi(app, request, reply, given);
      return session === null ? null : readerOf(session);
    },
    signOut: (request, reply) => signOutOverApi(app, request, reply),
  };
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The value, or null where the interface says that there is no such thing. */
async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 404 || error.status === 401)) return null;
    throw error;
  }
}

function readerOf({ account, name, grants }: Session): PortalReader | null {
  return account === null ? null : { account, name, workplace: grants.length > 0 ? '/desk' : null };
}

function assertToken(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  return new Promise((resolve, reject) => {
    app.csrfProtection(request, reply, (error?: Error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
