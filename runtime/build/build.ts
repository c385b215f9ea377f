import { rmSync } from 'node:fs';
import { packageFolder, runTool } from './tools.ts';
import { buildEmbed } from './build-embed.ts';
import { copyAssets } from './copy-assets.ts';
import { removeScripts } from './remove-scripts.ts';

/**
 * Builds what `npm start` runs: the server, in few files, and the library as JavaScript in `dist/`, with what they
 * read beside them, and the pages' scripts in `dist/web/`.
 */
rmSync(new URL('dist/', packageFolder), { recursive: true, force: true });
await runTool('tsc', ['-p', 'tsconfig.build.json']);
copyAssets();
// The compiler writes a script for each file; of what runs in Node only their types are wanted.
removeScripts(new URL('dist/runtime/', packageFolder));
await runTool('vite', ['build', '--config', 'vite.server.config.ts']);
await runTool('vite', ['build']);
await runTool('vite', ['build', '--config', 'vite.designer.config.ts']);
await buildEmbed();
