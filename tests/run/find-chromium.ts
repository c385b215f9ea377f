import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { one } from './job.ts';
import type { Job } from './job.ts';
import { runProgram } from './run-program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of the tests: `CHROMIUM_PATH`, or the first Chromium on the `PATH`. Null when there is none. */
function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

/**
 * Finds a browser, or installs one: from Debian's packages where that is possible, else the one of Playwright.
 * Other jobs find its path in `CHROMIUM_PATH`.
 */
export const browser: Job = {
  name: 'browser',
  async run() {
    const tried: string[] = [];
    let path = findChromium();
    for (const install of [installFromDebian, installFromPlaywright]) {
      if (path !== null) break;
      tried.push(await install());
      path = findChromium() ?? (await chromiumOfPlaywright());
    }
    if (path !== null) process.env['CHROMIUM_PATH'] = path;
    const advice = 'No Chromium was found. Install one, or set CHROMIUM_PATH to its program.';
    return one(path !== null, path ?? [...tried, advice].join('\n'));
  },
};

async function installFromDebian(): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return 'not root on a Debian system';
  const { output } = await runProgram({
    command: 'sh',
    args: ['-c', 'apt-get update -q && apt-get install -y -q --no-install-recommends chromium'],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    minutes: 10,
  });
  return output;
}

async function installFromPlaywright(): Promise<string> {
  const args = ['install', 'chromium'];
  const { output } = await runProgram({ command: 'node_modules/.bin/playwright', args, minutes: 10 });
  return output;
}

async function chromiumOfPlaywright(): Promise<string | null> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return isProgram(path) ? path : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
