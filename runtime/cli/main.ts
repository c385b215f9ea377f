#!/usr/bin/env node
import { portalOverApi } from '../portal/server/index.ts';
import { pageAssets } from '../server/index.ts';
import { consoleOut } from './console-out.ts';
import { runProgram } from './program.ts';
import { languageOf } from './say.ts';

// A reader that has seen enough, as `head` does, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// The one place where the server meets the pages of the portal: it takes them as a parameter and knows none.
const argv = process.argv.slice(2);
const world = { out: consoleOut, language: languageOf(argv, process.env), environment: process.env };
process.exitCode = await runProgram(argv, world, ({ assets, demoPeople, now }) => [
  portalOverApi({
    assets: () => pageAssets(assets, 'runtime/portal/web/main.ts'),
    demoPeople,
    now,
  }),
]);
