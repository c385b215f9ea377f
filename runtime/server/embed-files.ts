import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import statics from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { RequestError } from './problems/request-error.ts';

interface Versions {
  readonly versions: readonly {
    readonly version: string;
    readonly url: string;
    readonly integrity: string;
    /** The script for pages that show a service in a frame. */
    readonly frame: { readonly url: string; readonly integrity: string };
  }[];
}

/** Seconds for which "latest" may be an older one. */
const LATEST_SECONDS = 300;

/**
 * Serves the module of embedded services: `/embed/<version>/thutuc.js` and its parts, which never change,
 * `/embed/latest/…`, which leads to the newest, and `/embed/versions.json` with the integrity values. Any page may load
 * them: they hold nobody's data. A version that is not here is answered with a problem that pages of other sites may read
 * too, so that their console says what is wrong.
 */
export async function embedFiles(app: FastifyInstance, webFolder: string): Promise<void> {
  const root = join(webFolder, 'embed');
  const list = join(root, 'versions.json');
  // Nothing has been built yet, as in tests.
  if (!existsSync(list)) return;
  const { versions } = JSON.parse(readFileSync(list, 'utf8')) as Versions;
  const [newest] = versions;
  await app.register(
    async (embed) => {
      embed.setNotFoundHandler((request, reply) => {
        const [, version = '', file = ''] =
          /^\/embed\/([^/]*)\/?(.*)$/.exec(request.url.split('?')[0] ?? '') ?? [];
        forAll(reply);
        throw new RequestError('embed-version-unknown', {
          params: { version, file, newest: newest?.version ?? '' },
        });
      });
      await embed.register(statics, {
        root,
        wildcard: true,
        decorateReply: false,
        immutable: true,
        maxAge: '365d',
        index: false,
        dotfiles: 'deny',
        setHeaders: (reply) => {
          reply.header('access-control-allow-origin', '*');
          reply.header('cross-origin-resource-policy', 'cross-origin');
        },
      });
    },
    { prefix: '/embed/' },
  );
  app.get('/embed/versions.json', { schema: { hide: true } }, async (_request, reply) => {
    return forAll(reply).send({ versions });
  });
  app.get('/embed/frame.js', { schema: { hide: true } }, async (_request, reply) =>
    forAll(reply).redirect(newest?.frame.url ?? '/embed/versions.json', 302),
  );
  app.get<{ Params: { '*': string } }>(
    '/embed/latest/*',
    { schema: { hide: true } },
    async (request, reply) => {
      return forAll(reply).redirect(`/embed/${newest?.version ?? ''}/${request.params['*']}`, 302);
    },
  );
}

function forAll(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', `public, max-age=${LATEST_SECONDS}`);
}
