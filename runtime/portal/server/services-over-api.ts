import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf, type CaseView, type Text } from '../../../engine/index.ts';
import type {
  CaseList,
  DraftList,
  NoticeList,
  ProcedureList,
  ProcedurePage,
  ProcedureStep,
  Session,
  Tracking,
} from '../../api/index.ts';
import { ask, signInOverApi, signOutOverApi } from './ask-api.ts';
import type {
  PageAssets,
  PortalPerson,
  PortalReader,
  PortalServices,
  PublicProcedure,
} from './portal-services.ts';

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
  const get = async <Value>(request: FastifyRequest, path: string): Promise<Value> =>
    (await ask(app, request, path)).value<Value>();
  const getOrNull = async <Value>(request: FastifyRequest, path: string): Promise<Value | null> =>
    (await ask(app, request, path)).valueOrNull<Value>();
  const procedures = (request: FastifyRequest, query: string) =>
    get<ProcedureList>(request, `/api/procedures?${new URLSearchParams({ q: query })}`);

  return {
    assets: options.assets,
    demoPeople: options.demoPeople,
    today: () => localDateOf(options.now()),
    procedures,
    procedure: async (request, id) => {
      const page = await getOrNull<ToldProcedure>(request, `/api/procedures/${encodeURIComponent(id)}`);
      return page === null ? null : asPublic(page, async () => (await procedures(request, page.code)).items);
    },
    track: (request, code) => getOrNull<Tracking>(request, `/api/track/${encodeURIComponent(code)}`),
    drafts: (request) => get<DraftList>(request, '/api/drafts'),
    cases: (request, after) =>
      get<CaseList>(
        request,
        `/api/cases${after === null ? '' : `?${new URLSearchParams({ cursor: after })}`}`,
      ),
    notices: (request) => get<NoticeList>(request, '/api/notices'),
    case: (request, id) => getOrNull<CaseView>(request, `/api/cases/${encodeURIComponent(id)}`),

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
      return readerOf(await get<Session>(request, '/api/session'));
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

/** The page of a procedure, which may tell more than its first version did. */
type ToldProcedure = Omit<ProcedurePage, 'steps'> & {
  readonly online?: boolean;
  readonly steps: (ProcedureStep & { readonly deadline?: Text | null })[];
};

async function asPublic(
  page: ToldProcedure,
  listed: () => Promise<ProcedureList['items']>,
): Promise<PublicProcedure> {
  const online = page.online ?? (await listed()).find(({ id }) => id === page.id)?.online ?? false;
  return {
    ...page,
    online,
    steps: page.steps.map((step) => ({ ...step, deadline: step.deadline ?? null })),
  };
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
