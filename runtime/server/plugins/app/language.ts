import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Language } from '../../../../engine/index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The language in which the reader is answered. */
    language: Language;
  }
}

/** Finds the reader's language: ?lang, else the cookie `lang`, else what the browser prefers, else Vietnamese. */
export const readersLanguage = plugin(
  async (app) => {
    app.decorateRequest('language', 'vi');
    app.addHook('onRequest', async (request) => {
      request.language = languageOf(request);
    });
  },
  { name: 'language', dependencies: ['cookies'] },
);

function languageOf({ query, cookies, headers }: FastifyRequest): Language {
  const asked = (query as Readonly<Record<string, unknown>>)['lang'];
  return read(asked) ?? read(cookies['lang']) ?? preferred(headers['accept-language'] ?? '') ?? 'vi';
}

function read(value: unknown): Language | undefined {
  return value === 'vi' || value === 'en' ? value : undefined;
}

/** The first of our languages in a header like `en-GB,en;q=0.9,vi;q=0.8`. */
function preferred(header: string): Language | undefined {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find((q) => q !== undefined);
      return { language: read(tag.slice(0, 2).toLowerCase()), weight: Number(weight ?? 1) };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.language;
}
