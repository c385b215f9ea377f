import { runTool } from './tools.ts';

/**
 * For work on the project: the server starts again when a file of it changes, and the pages' scripts are built
 * again when one of them does. Ends, with both programs, on Ctrl+C.
 */
await Promise.all([
  runTool('vite', ['build', '--watch', '--minify', 'false']),
  runTool('tsx', ['watch', '--clear-screen=false', 'runtime/cli/main.ts', 'serve']),
]);
