import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage } from '../../../../engine/index.ts';
import { contextOf, sendPage } from '../page.ts';
import type { PortalReader, PortalServices } from '../portal-services.ts';
import { formValue, queryText } from '../query.ts';
import { safeReturn } from '../safe-return.ts';
import { signInPage, signOutPage } from '../templates/sign-in.ts';

/** Signing in and out with plain forms. */
export function sessionRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get('/dang-nhap', async (request, reply) => {
    const reader = await services.reader(request);
    const returnTo = safeReturn(queryText(request, 've'));
    if (reader !== null) return reply.redirect(returnTo ?? homeOf(reader), 303);
    return sendSignIn(request, reply, { returnTo, username: '', refused: false });
  });

  app.post('/dang-nhap', async (request, reply) => {
    await services.assertFormToken(request, reply);
    const username = formValue(request, 'ten_dang_nhap').trim().slice(0, 200);
    const password = formValue(request, 'mat_khau').slice(0, 200);
    const returnTo = safeReturn(formValue(request, 've'));
    const reader = await services.signIn(request, reply, { username, password });
    if (reader === null) return sendSignIn(request, reply, { returnTo, username, refused: true });
    return reply.redirect(returnTo ?? homeOf(reader), 303);
  });

  app.get('/dang-xuat', async (request, reply) => {
    const context = await contextOf(services, request);
    if (context.reader === null) return reply.redirect('/', 303);
    const { t, language } = context;
    const token = await services.formToken(request, reply);
    const body = signOutPage({ t, token }, language);
    return sendPage(services, request, reply, context, { title: t.signOutTitle, body });
  });

  app.post('/dang-xuat', async (request, reply) => {
    if ((await services.reader(request)) !== null) {
      await services.assertFormToken(request, reply);
      await services.signOut(request, reply);
    }
    return reply.redirect('/dang-nhap?da-ra', 303);
  });

  async function sendSignIn(
    request: FastifyRequest,
    reply: FastifyReply,
    given: { readonly returnTo: string | null; readonly username: string; readonly refused: boolean },
  ): Promise<FastifyReply> {
    const context = await contextOf(services, request);
    const { t, language } = context;
    const hasLeft = Object.hasOwn(request.query as object, 'da-ra');
    const body = signInPage(
      {
        t,
        token: await services.formToken(request, reply),
        returnTo: given.returnTo ?? '',
        username: given.username,
        refused: given.refused,
        note: given.refused ? '' : hasLeft ? t.signedOut : given.returnTo === null ? '' : t.signInFirst,
        people: services.demoPeople.map((person) => ({
          ...person,
          about: person.description === undefined ? '' : inLanguage(person.description, language),
        })),
      },
      language,
    );
    const status = given.refused ? 401 : 200;
    return sendPage(services, request, reply, context, {
      title: t.signInTitle,
      body,
      status,
    });
  }
}

/** Where a person goes on who came to sign in and for nothing else. */
function homeOf({ workplace }: PortalReader): string {
  return workplace ?? '/ho-so';
}
