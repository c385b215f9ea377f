import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf, sendPage } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { formValue, queryText } from '../query.ts';
import { codePage } from '../templates/code.ts';
import { toSignIn } from './my-case-routes.ts';

/** Where a code is entered that opens a draft: on another device, or as another person of the application. */
export function codeRoutes(app: FastifyInstance, services: PortalServices): void {
  for (const kind of ['transfer', 'invitation'] as const) {
    const path = kind === 'transfer' ? '/tiep-tuc' : '/tham-gia';

    app.get(path, async (request, reply) => {
      // Who joins must be known; who goes on with their own draft need not sign in on a borrowed device.
      if (kind === 'invitation' && (await services.reader(request)) === null) return toSignIn(request, reply);
      return send(request, reply, kind, queryText(request, 'ma').slice(0, 40), '');
    });

    app.post(path, async (request, reply) => {
      await services.assertFormToken(request, reply);
      const code = formValue(request, 'ma').trim().slice(0, 40);
      const opened = await services.openCode(request, reply, kind, code);
      if (typeof opened === 'string') return send(request, reply, kind, code, opened);
      const query = new URLSearchParams({ nhap: opened.draft });
      return reply.redirect(`/nop/${encodeURIComponent(opened.procedure)}?${query}`, 303);
    });
  }

  app.post<{ Params: { id: string } }>('/ho-so/nhap/:id/xoa', async (request, reply) => {
    await services.assertFormToken(request, reply);
    await services.removeDraft(request, request.params.id);
    return reply.redirect('/ho-so#dang-soan', 303);
  });

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: 'transfer' | 'invitation',
    code: string,
    problem: string,
  ): Promise<FastifyReply> {
    const context = await contextOf(services, request);
    const { t, language } = context;
    const isTransfer = kind === 'transfer';
    const title = isTransfer ? t.transferTitle : t.joinTitle;
    const body = codePage(
      {
        t,
        title,
        lead: isTransfer ? t.transferLead : t.joinLead,
        action: isTransfer ? '/tiep-tuc' : '/tham-gia',
        button: isTransfer ? t.transferOpen : t.joinOpen,
        token: await services.formToken(request, reply),
        code,
        problem,
      },
      language,
    );
    return sendPage(services, request, reply, context, { title, body, status: problem === '' ? 200 : 422 });
  }
}
