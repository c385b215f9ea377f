import type { FastifyInstance } from 'fastify';
import { sandboxPage, sandboxStyle } from './sandbox-page.ts';
import { sandboxChoices, SLOW, type SandboxProvider } from './sandbox-provider.ts';

/** The pages of the sandbox. Its callbacks go the way that those of a real provider go. */
export async function sandboxRoutes(app: FastifyInstance, sandbox: SandboxProvider): Promise<void> {
  await app.register(async (pages) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16 * 1024 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    const hide = { schema: { hide: true } };

    pages.get('/sandbox/payment.css', hide, async (_request, reply) =>
      reply.type('text/css; charset=utf-8').send(sandboxStyle),
    );

    pages.get<{ Params: { order: string } }>('/sandbox/payment/:order', hide, async (request, reply) => {
      const order = sandbox.order(request.params.order);
      const page = sandboxPage(order, request.language, reply.generateCsrf());
      return reply
        .code(order === null ? 404 : 200)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page);
    });

    pages.post<{ Params: { order: string }; Body: { readonly choice?: string } }>(
      '/sandbox/payment/:order',
      hide,
      async (request, reply) => {
        const order = sandbox.order(request.params.order);
        const choice = sandboxChoices.find((one) => one === request.body.choice);
        if (order === null || choice === undefined) return reply.redirect('/ho-so', 303);
        const deliver = async (): Promise<void> => {
          for (const { body, headers } of sandbox.choose(order.order, choice)) {
            const url = `/api/connectors/${sandbox.id}/callbacks`;
            const answer = await app.inject({ method: 'POST', url, payload: body, headers });
            if (answer.statusCode >= 300) request.log.warn({ status: answer.statusCode }, 'callback refused');
          }
        };
        // The browser is back before a slow provider says anything.
        if (choice === 'slow') setTimeout(() => void deliver(), SLOW).unref();
        else await deliver();
        return reply.redirect(order.returnUrl, 303);
      },
    );
  });
}
