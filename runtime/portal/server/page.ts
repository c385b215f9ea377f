import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../engine/index.ts';
import type { PortalTexts } from '../language/portal-texts.ts';
import { textsOf } from '../language/texts-of.ts';
import type { PortalReader, PortalServices } from './portal-services.ts';
import { layout } from './templates/layout.ts';

/** What every page knows of its request. */
export interface PageContext {
  readonly language: Language;
  readonly t: PortalTexts;
  readonly reader: PortalReader | null;
}

/** A page to be sent. */
export interface Page {
  /** Title of the document, without the name of the site. */
  readonly title: string;
  /** HTML of the main part. */
  readonly body: string;
  readonly status?: number;
  /** Which part of the navigation the page belongs to. */
  readonly place?: 'procedures' | 'tracking' | 'mine';
  /** Name of the screen that the page script brings to life; none where the page needs no script. */
  readonly screen?: 'application' | 'case' | 'mine';
}

/** Reads who asks, and in which language. */
export async function contextOf(services: PortalServices, request: FastifyRequest): Promise<PageContext> {
  const language = services.language(request);
  return { language, t: textsOf(language), reader: await services.reader(request) };
}

/** Sends a page in the layout of the site. Pages of a signed-in person are kept by nobody. */
export function sendPage(
  services: PortalServices,
  request: FastifyRequest,
  reply: FastifyReply,
  context: PageContext,
  page: Page,
): FastifyReply {
  const { language, t, reader } = context;
  const { script, styles, preload } = services.assets();
  const html = layout(
    {
      t,
      language,
      otherLanguage: language === 'vi' ? 'en' : 'vi',
      otherAddress: inOtherLanguage(request.url, language === 'vi' ? 'en' : 'vi'),
      title: page.title,
      body: page.body,
      reader,
      place: {
        procedures: page.place === 'procedures',
        tracking: page.place === 'tracking',
        mine: page.place === 'mine',
      },
      screen: page.screen ?? '',
      script: page.screen === undefined ? null : script,
      styles,
      preload: page.screen === undefined ? [] : preload,
    },
    language,
  );
  return reply
    .code(page.status ?? 200)
    .header('cache-control', reader === null ? 'private, no-cache' : 'private, no-store')
    .header('vary', 'cookie, accept-language')
    .header('content-language', language)
    .type('text/html; charset=utf-8')
    .send(html);
}

/** The same address, asking for the other language. */
function inOtherLanguage(url: string, language: Language): string {
  const { pathname, searchParams } = new URL(url, 'http://page');
  searchParams.set('lang', language);
  return `${pathname.replace(/^\/+/, '/')}?${searchParams}`;
}
