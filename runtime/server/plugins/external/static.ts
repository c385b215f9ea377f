import { existsSync } from 'node:fs';
import { join } from 'node:path';
import statics from '@fastify/static';
import plugin from 'fastify-plugin';

/**
 * Serves the built scripts, stylesheets and fonts. Their names hold the hash of their content, so a browser may
 * keep them for ever.
 */
export const assets = plugin<{ readonly webFolder: string }>(
  async (app, { webFolder }) => {
    const root = join(webFolder, 'assets');
    // Nothing has been built yet, as in tests: there is nothing to serve.
    if (!existsSync(root)) return;
    await app.register(statics, {
      root,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      dotfiles: 'deny',
    });
  },
  { name: 'assets' },
);
