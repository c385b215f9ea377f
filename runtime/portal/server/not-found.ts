import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf, sendPage } from './page.ts';
import type { PortalServices } from './portal-services.ts';
import { messagePage } from './templates/message.ts';

/** Says that there is no such page, or none for this person. */
export async function sendNotFound(
  services: PortalServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = await contextOf(services, request);
  const { t, language } = context;
  const body = messagePage({ t, title: t.notFoundTitle, words: t.notFoundText, more: '' }, language);
  return sendPage(services, request, reply, context, { title: t.notFoundTitle, body, status: 404 });
}
