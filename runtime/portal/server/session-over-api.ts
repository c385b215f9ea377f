import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DraftOpened, ProblemDetails, Session } from '../../api/index.ts';
import type { SignInForm } from './portal-services.ts';

/** A request of a page that the interface did not carry out; pages tell it by its status. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: number;

  constructor(path: string, status: number) {
    super(`the interface answered <${status}> to <${path}>`);
    this.status = status;
  }
}

/** Signs in; the cookie of the new session goes on to the browser. Null where name or password is wrong. */
export async function signInOverApi(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  given: SignInForm,
): Promise<Session | null> {
  const path = '/api/session';
  const answer = await send(app, request, path, 'POST', given);
  if (answer.status === 401) return null;
  if (!answer.ok) throw new ApiFailure(path, answer.status);
  handCookiesOn(answer, reply);
  return (await answer.json()) as Session;
}

/** Ends the session. */
export async function signOutOverApi(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const path = '/api/session';
  const answer = await send(app, request, path, 'DELETE', null);
  if (!answer.ok) throw new ApiFailure(path, answer.status);
  handCookiesOn(answer, reply);
}

/** Opens a draft by a code; the cookie of a session that it begins goes on. A text says why that cannot be. */
export async function openCodeOverApi(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'transfer' | 'invitation',
  code: string,
): Promise<DraftOpened | string> {
  const path = kind === 'transfer' ? '/api/transfers' : '/api/invitations';
  const answer = await send(app, request, path, 'POST', { code });
  if (answer.ok) {
    handCookiesOn(answer, reply);
    return (await answer.json()) as DraftOpened;
  }
  const problem = (await answer.json()) as ProblemDetails;
  return [problem.title, problem.detail].filter((text) => text !== undefined && text !== '').join(' ');
}

/** Throws a draft away. */
export async function removeDraftOverApi(
  app: FastifyInstance,
  request: FastifyRequest,
  draft: string,
): Promise<void> {
  const path = `/api/drafts/${encodeURIComponent(draft)}`;
  const answer = await send(app, request, path, 'DELETE', null);
  if (!answer.ok && answer.status !== 404) throw new ApiFailure(path, answer.status);
}

/** Sends a request of a page to the interface, with the token that the page's form brought. */
export async function send(
  app: FastifyInstance,
  request: FastifyRequest,
  path: string,
  method: 'POST' | 'DELETE',
  body: object | null,
): Promise<Response> {
  const token = (request.body as { readonly _csrf?: unknown } | null)?._csrf;
  return app.apiFetch(request)(path, {
    method,
    headers: {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      // The page's form brought the token of its session; the interface asks for it in a header.
      ...(typeof token === 'string' ? { 'x-csrf-token': token } : {}),
    },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
}

function handCookiesOn(answer: Response, reply: FastifyReply): void {
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
}
