import { rmSync } from 'node:fs';
import { packageFolder, runTool } from './tools.ts';

/**
 * For work on the project: the server starts again when a file of it changes, and the pages' scripts are built
 * again when one of them does. Ends, with both programs, on Ctrl+C.
 */
rmSync(new URL('dist/web/', packageFolder), { recursive: true, force: true });
await Promise.all([
  runTool('vite', ['build', '--watch', '--minify', 'false']),
  runTool('vite', ['build', '--watch', '--minify', 'false', '--config', 'vite.designer.config.ts']),
  // The server reads once, at its start, which files were built.
  runTool('tsx', [
    'watch',
    '--clear-screen=false',
    '--include=dist/web/.vite/manifest.json',
    'runtime/cli/main.ts',
    'serve',
  ]),
]);
