import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fillText } from '../../../engine/index.ts';
import type { PortalTexts } from '../language/portal-texts.ts';
import { textsOf } from '../language/texts-of.ts';
import { sendPage, type PageContext } from './page.ts';
import type { PortalServices } from './portal-services.ts';
import { messagePage } from './templates/message.ts';

/**
 * Answers for failures of pages with a page. What the reader can mend is said; what only the server's keepers can
 * is logged whole, and the reader gets a number to report.
 */
export function answerForErrors(app: FastifyInstance, services: PortalServices): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'page failed');
    return sendError(services, request, reply, status);
  });
}

function sendError(
  services: PortalServices,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
): FastifyReply {
  const language = services.language(request);
  const t = textsOf(language);
  // Whoever reads: looking the session up could fail as the page did.
  const context: PageContext = { language, t, reader: null };
  const [title, words] = wordsOf(status, t);
  const more = status >= 500 ? fillText(t.brokenNumber, { number: request.id }) : '';
  const body = messagePage({ t, title, words, more }, language);
  return sendPage(services, request, reply, context, { title, body, status });
}

function wordsOf(status: number, t: PortalTexts): readonly [string, string] {
  if (status >= 500) return [t.brokenTitle, t.brokenText];
  if (status === 429) return [t.tooManyTitle, t.tooManyText];
  if (status === 404) return [t.notFoundTitle, t.notFoundText];
  if (status === 401 || status === 403) return [t.forbiddenTitle, t.forbiddenText];
  return [t.badRequestTitle, t.badRequestText];
}

/** The status that an error names: a library's `statusCode`, or the `status` of the server's own errors. */
function statusOf(error: Error): number {
  const { statusCode, status } = error as { readonly statusCode?: unknown; readonly status?: unknown };
  const named = [statusCode, status].find((value) => typeof value === 'number');
  return named !== undefined && named >= 400 && named < 600 ? named : 500;
}
